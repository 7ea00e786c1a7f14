import type { ArticleFormat, ArticlePart, Source } from "../article-format.ts";
import { getMostBytes, refuseSize } from "../bytes/most-bytes.ts";
import { splitLines } from "../bytes/split-lines.ts";
import { readEml } from "./read-eml.ts";

/** A mailbox: messages, each after a line "From jane@herald.example Tue Sep 10 08:00:00 2024". */
export const mbox: ArticleFormat = {
  name: "mbox",
  recognizes: ({ text }) => /^From \S+ [^\n]*\d{4}\r?\n[\w-]+:/u.test(text ?? ""),
  split,
};

const BEGINNING = /^From \S+ .*\d{4}\s*$/u;

/** As long as a line that begins a message can be. */
const LONGEST_BEGINNING = 1_000;

async function* split({ path, stream, longest }: Source): AsyncGenerator<ArticlePart> {
  const mostBytes = getMostBytes(longest);
  let number = 0;
  let lines: Buffer[] = [];
  let length = 0;
  let isAfterBlank = true;
  const finish = (): ArticlePart => {
    const piece = Buffer.concat(lines);
    const isTooLong = length > mostBytes;
    lines = [];
    length = 0;
    return {
      place: `message ${String(++number)}`,
      piece,
      parse: () => {
        if (isTooLong) throw refuseSize(path, mostBytes);
        return readEml(piece, path);
      },
    };
  };
  for await (const line of splitLines(stream, mostBytes)) {
    const isBeginning = isAfterBlank && line !== null && isFromLine(line);
    if (isBeginning && length > 0) yield finish();
    isAfterBlank = line !== null && /^\r?$/u.test(line.toString("latin1", 0, 2));
    if (isBeginning) continue;
    length += line === null ? mostBytes + 1 : line.length + 1;
    // Of a message that is too long nothing more is kept.
    if (length > mostBytes) lines = [];
    else lines.push(unescape(line!), NEWLINE);
  }
  if (length > 0) yield finish();
}

const NEWLINE = Buffer.from("\n");

function isFromLine(line: Buffer): boolean {
  return line.length <= LONGEST_BEGINNING && BEGINNING.test(line.toString("latin1"));
}

/** A line of a message that would begin another is marked: ">From here on". */
function unescape(line: Buffer): Buffer {
  return /^>+From /u.test(line.toString("latin1", 0, 20)) ? line.subarray(1) : line;
}
