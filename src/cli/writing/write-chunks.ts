import { open, rename, rm } from "node:fs/promises";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Chunks } from "../../export/formats.ts";
import { untilWritten } from "./until-written.ts";

/**
 * Writes what is made of the graph into a file, or to standard output where none is named. What could not
 * be written to its end is not there; a file that was there before stays until then.
 *
 * @throws AppError EXPORT_UNWRITABLE
 */
export async function writeChunks(
  openChunks: () => Promise<Chunks>,
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    await pipeline(await openChunks(), openOutput());
    return;
  }
  const part = `${file}.part`;
  try {
    await untilWritten("EXPORT_UNWRITABLE", file, async () => {
      const output = (await open(part, "w")).createWriteStream();
      try {
        await pipeline(await openChunks(), output);
      } finally {
        output.destroy();
      }
      await rename(part, file);
    });
  } finally {
    await rm(part, { force: true });
  }
}

/** Standard output, which others may have something to say on afterwards. */
function openOutput(): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      process.stdout.write(chunk, done);
    },
  });
}
