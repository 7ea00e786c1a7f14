import { Decompress } from "fzstd";
import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";
import { nameUnpacked } from "./gzip.ts";

/** A file packed with Zstandard. */
export const zstd: ArticleFormat = {
  name: "zstd",
  recognizes: ({ bytes }) => bytes.subarray(0, 4).equals(MAGIC),
  async *split({ path, stream, open }) {
    yield* open(nameUnpacked(path), unpackZstd(stream, path));
  },
};

const MAGIC = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);

/** Bytes that are unpacked at once: four of them can stand for 128 kB. */
const STEP = 1_024;

/** As far back as a file may repeat itself; so much is held in memory. zstd's own limit, too. */
const WIDEST = 2 ** 27;

/** @throws AppError ARTICLE_FILE_DAMAGED; what the stream throws */
export async function* unpackZstd(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<Buffer> {
  let unpacked: Buffer[] = [];
  const unpacker = new Decompress((bytes) => {
    unpacked.push(Buffer.from(bytes));
  });
  let isFirst = true;
  for await (const step of cutOneAhead(stream)) {
    try {
      if (isFirst && readWindow(step.bytes) > WIDEST) throw new RangeError("window too wide");
      isFirst = false;
      unpacker.push(step.bytes, step.isLast);
    } catch (cause) {
      throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "file of Zstandard" }, { cause });
    }
    yield* unpacked;
    unpacked = [];
  }
}

/** How far back a frame repeats itself, in bytes; one in one piece tells its own length instead. */
function readWindow(header: Buffer): number {
  const flags = header[4] ?? 0;
  if ((flags & 0x20) === 0) return 2 ** (10 + ((header[5] ?? 0) >> 3));
  const [field, offset] = [flags >> 6, 5 + [0, 1, 2, 4][flags & 3]!];
  if (header.length < offset + 8 || field < 2) return 0;
  return field === 2 ? header.readUInt32LE(offset) : Number(header.readBigUInt64LE(offset));
}

/** The stream in small pieces, of which the last is known to be. */
async function* cutOneAhead(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let bytes: Buffer = Buffer.of();
  for await (const chunk of stream) {
    for (let start = 0; start < chunk.length; start += STEP) {
      if (bytes.length > 0) yield { bytes, isLast: false };
      bytes = chunk.subarray(start, start + STEP);
    }
  }
  yield { bytes, isLast: true };
}
