import { Readable, pipeline } from "node:stream";
import { createInflate } from "node:zlib";
import { AppError } from "../../../errors/app-error.ts";
import { isEndless } from "../bytes/is-endless.ts";

/** Bytes that one stream may unpack to, since it is held as a whole: a page in color at 600 dots an inch. */
const MOST_BYTES = 128_000_000;

/** A stream may be packed more than once; nobody does it so often. */
const DEEPEST = 4;

/**
 * Makes sure that the streams of a PDF, such as the content of a page, do not unpack without end. pdf.js
 * has no bound of its own: it goes on until memory does.
 *
 * @throws AppError ARTICLE_ARCHIVE_ENDLESS
 */
export async function boundStreams(bytes: Buffer, path: string): Promise<void> {
  let total = 0;
  /** Of all pieces of one unpacking; what is damaged ends there, and pdf.js makes of it what it can. */
  const measure = async (open: () => AsyncIterable<Buffer>, depth: number): Promise<void> => {
    let first: Buffer | undefined;
    let length = 0;
    try {
      for await (const piece of open()) {
        first ??= piece;
        length += piece.length;
        total += piece.length;
        if (depth > DEEPEST || length > MOST_BYTES || isEndless(total, bytes.length)) {
          throw new AppError("ARTICLE_ARCHIVE_ENDLESS", { path });
        }
      }
    } catch (error) {
      if (error instanceof AppError) throw error;
    }
    if (first !== undefined && isPacked(first)) await measure(() => unpack(open()), depth + 1);
  };
  for (const packed of listStreams(bytes)) await measure(() => unpack([packed]), 1);
}

/** What stands between "stream" and "endstream", where it begins as what was packed does. */
function* listStreams(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
    const start = findNextLine(bytes, at);
    if (!isPacked(bytes.subarray(start))) continue;
    const end = bytes.indexOf("endstream", start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
  }
}

function findNextLine(bytes: Buffer, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] !== CR && bytes[next] !== LF) next++;
  return bytes[next] === CR && bytes[next + 1] === LF ? next + 2 : next + 1;
}

const [CR, LF] = [0x0d, 0x0a];

/** Whether bytes begin as RFC 1950 has it; all else is told by how it ends. */
function isPacked([first = 0, second = 0]: Buffer): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function unpack(packed: Iterable<Buffer> | AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // Whoever reads what is unpacked hears of a failure.
  return pipeline(Readable.from(packed), createInflate(), () => undefined);
}
