import { basename } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";

/** A file packed with gzip, whole or in several pieces one after the other, as WARC files are. */
export const gzip: ArticleFormat = {
  name: "gzip",
  recognizes: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  async *split({ path, stream, open }) {
    yield* open(nameUnpacked(path), unpackGzip(stream, path));
  },
};

/** "wire.jsonl" of "corpus/wire.jsonl.gz"; "wire.tar" of "wire.tgz". */
export function nameUnpacked(path: string): string {
  const name = basename(path)
    .replace(/\.t(?:gz|zst)$/iu, ".tar")
    .replace(/\.(?:gz|gzip|zst|zstd)$/iu, "");
  return name === "" ? "file" : name;
}

/** @throws AppError ARTICLE_FILE_DAMAGED; what the stream throws */
export async function* unpackGzip(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<Buffer> {
  const packed = Readable.from(stream);
  const unpacked = createGunzip();
  const failures: unknown[] = [];
  packed.on("error", (error) => {
    failures.push(error);
    unpacked.destroy(error);
  });
  try {
    yield* packed.pipe(unpacked) as AsyncIterable<Buffer>;
  } catch (cause) {
    // What the stream itself threw is told in its own words.
    if (failures.length > 0) throw failures[0];
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "file of gzip" }, { cause });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
