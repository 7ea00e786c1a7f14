import { readZip } from "./read-zip.ts";
import { refuseSize } from "../bytes/most-bytes.ts";

/**
 * Some files of a zip archive that is no more than a document's packing, by their names.
 *
 * @param mostBytes  that they may unpack to, all together
 * @throws AppError ARTICLE_FILE_TOO_LARGE, ARTICLE_FILE_DAMAGED, ARTICLE_FILE_LOCKED
 */
export async function unpackMembers(
  bytes: Buffer,
  path: string,
  isWanted: (name: string) => boolean,
  mostBytes: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const members = new Map<string, Buffer>();
  let length = 0;
  for await (const { name, stream } of readZip(yieldOnce(bytes), path)) {
    const pieces: Buffer[] = [];
    for await (const piece of stream) {
      // What is not wanted is unpacked too, since only so its end is found.
      length += piece.length;
      if (length > mostBytes) throw refuseSize(path, mostBytes);
      if (isWanted(name)) pieces.push(piece);
    }
    if (isWanted(name)) members.set(name, Buffer.concat(pieces));
  }
  return members;
}

async function* yieldOnce(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
