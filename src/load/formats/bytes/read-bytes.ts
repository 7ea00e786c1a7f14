import type { Source } from "../article-format.ts";
import { decode } from "./decode.ts";
import { getMostBytes, refuseSize } from "./most-bytes.ts";

/** All bytes of a file that is read as a whole. @throws AppError ARTICLE_FILE_TOO_LARGE */
export async function readBytes({ path, stream, longest }: Source): Promise<Buffer> {
  return join(stream, path, longest);
}

/** All text of such a file. @throws AppError ARTICLE_FILE_TOO_LARGE, ARTICLE_ENCODING_INVALID */
export async function readText({ path, utf8, longest }: Source): Promise<string> {
  return decode(await join(utf8, path, longest), path);
}

async function join(stream: AsyncIterable<Buffer>, path: string, longest: number): Promise<Buffer> {
  const mostBytes = getMostBytes(longest);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > mostBytes) throw refuseSize(path, mostBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
