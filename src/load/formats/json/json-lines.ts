import { type ArticleFormat, type Beginning, namePart } from "../article-format.ts";
import { isBlank } from "../bytes/is-blank.ts";
import { getMostBytes, refuseSize } from "../bytes/most-bytes.ts";
import { splitLines } from "../bytes/split-lines.ts";
import { parseJson } from "./parse-json.ts";
import { readObject } from "./read-object.ts";

/** JSON Lines: each line is an article; empty ones count but are passed over. */
export const jsonLines: ArticleFormat = {
  name: "json",
  recognizes,
  async *split({ path, utf8, longest, fields }) {
    const mostBytes = getMostBytes(longest);
    let number = 0;
    for await (const line of splitLines(utf8, mostBytes)) {
      number++;
      if (line !== null && isBlank(line)) continue;
      const place = String(number);
      const linePath = namePart(path, place);
      yield {
        place,
        piece: line ?? "",
        parse: () => {
          if (line === null) throw refuseSize(linePath, mostBytes);
          return readObject(parseJson(line, linePath), fields, linePath);
        },
      };
    }
  },
};

const ENDINGS = new Set([".jsonl", ".ndjson", ".jl", ".jsonlines"]);

/**
 * A first line that is a whole object, and others below it; what its name says where that is open, as of no
 * line at all, which an engine gives where it has no work.
 */
function recognizes({ text, ending }: Beginning): boolean {
  if (text?.trim() === "") return ENDINGS.has(ending);
  if (text === null || !/^\s*\{/u.test(text)) return false;
  if (ENDINGS.has(ending)) return true;
  const [first = "", ...others] = text.trimStart().split("\n");
  if (!first.startsWith("{") || others.every((line) => line.trim() === "")) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}
