import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { AppError } from "../../../errors/app-error.ts";
import { type ActorFormat } from "../formats/actor-format.ts";
import { detectFormat } from "../formats/detect-format.ts";

/** A file of actors before it is read. */
export interface ActorSource {
  readonly path: string;
  readonly format: ActorFormat;
  readonly isCompressed: boolean;
  readonly size: number;
  /** The same for the same file only, so that an import goes on with no other. */
  readonly fingerprint: string;
}

/** Bytes by which a format is told. */
const OPENING = 65_536;

/**
 * Looks at a file's beginning.
 *
 * @throws AppError ACTORS_FILE_UNREADABLE, ACTORS_FILE_EMPTY, ACTORS_FORMAT_UNKNOWN, ACTORS_FILE_BROKEN
 */
export async function openSource(path: string): Promise<ActorSource> {
  const { head, size, modifiedAt } = await readHead(path);
  if (size === 0) throw new AppError("ACTORS_FILE_EMPTY", { path });
  const isCompressed = head[0] === 0x1f && head[1] === 0x8b;
  const opening = isCompressed ? unpackHead(path, head) : head;
  const format = detectFormat(opening.toString("utf8").replace(/^\ufeff/u, ""));
  if (format === null) throw new AppError("ACTORS_FORMAT_UNKNOWN", { path });
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([size, modifiedAt]))
    .update(head)
    .digest("hex");
  return { path, format, isCompressed, size, fingerprint };
}

async function readHead(
  path: string,
): Promise<{ readonly head: Buffer; readonly size: number; readonly modifiedAt: number }> {
  try {
    const { size, mtimeMs } = await stat(path);
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(OPENING), 0, OPENING, 0);
      return { head: buffer.subarray(0, bytesRead), size, modifiedAt: mtimeMs };
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw refuseReading(path, cause);
  }
}

function refuseReading(path: string, cause: unknown): AppError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  return new AppError("ACTORS_FILE_UNREADABLE", { path, reason: code }, { cause });
}

/** As much as the first bytes of a compressed file hold. */
function unpackHead(path: string, head: Buffer): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    throw refusePacking(path, cause);
  }
}

function refusePacking(path: string, cause: unknown): AppError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError("ACTORS_FILE_BROKEN", { path, reason }, { cause });
}

/**
 * The bytes of a file, unpacked, from a position of what was unpacked on.
 *
 * @param onBytes  is told how many more bytes of the file as it lies there were read
 * @throws AppError ACTORS_FILE_UNREADABLE, ACTORS_FILE_BROKEN
 */
export async function* readBytes(
  { path, isCompressed }: ActorSource,
  from: number,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { start: isCompressed ? 0 : from, highWaterMark: 1 << 20 });
  if (!isCompressed) onBytes(from);
  file.on("data", (chunk) => {
    onBytes(chunk.length);
  });
  let unpacked: Readable = file;
  if (isCompressed) {
    const unpacking = createGunzip({ chunkSize: 1 << 18 });
    file.once("error", (error) => unpacking.destroy(error));
    unpacked = file.pipe(unpacking);
  }
  // What was unpacked before is unpacked again, since packed bytes cannot be entered in the middle.
  let ahead = isCompressed ? from : 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      if (ahead < chunk.length) yield ahead === 0 ? chunk : chunk.subarray(ahead);
      ahead = Math.max(0, ahead - chunk.length);
    }
  } catch (cause) {
    throw isCompressed && file.errored === null
      ? refusePacking(path, cause)
      : refuseReading(path, cause);
  } finally {
    file.destroy();
  }
}
