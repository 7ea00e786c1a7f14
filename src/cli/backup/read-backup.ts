import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { type ParsedTarEntry, createTarDecoder } from "modern-tar";
import { AppError } from "../../errors/app-error.ts";
import { type BackupManifest, MANIFEST, backupManifest } from "./backup-manifest.ts";

/** Bytes; one of ours has fewer than a thousand. */
const LARGEST_MANIFEST = 65_536;

/** @throws BACKUP_FILE_FOREIGN, BACKUP_FILE_UNREADABLE */
export async function readManifest(file: string): Promise<BackupManifest> {
  const refuse = (cause?: unknown) => new AppError("BACKUP_FILE_FOREIGN", { file }, { cause });
  try {
    for await (const { header, body } of openEntries(file)) {
      if (header.name !== MANIFEST || header.size > LARGEST_MANIFEST) break;
      return backupManifest.parse(JSON.parse(await text(body)));
    }
  } catch (cause) {
    throw isOfSystem(cause) ? explainUnreadable(file, cause) : refuse(cause);
  }
  throw refuse();
}

/**
 * Writes the files that a backup holds to a folder, each as its manifest has it.
 *
 * @throws BACKUP_FILE_DAMAGED, BACKUP_FILE_UNREADABLE; the failure of writing; the signal's reason
 */
export async function unpackBackup(
  file: string,
  { files }: BackupManifest,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const refuse = (cause?: unknown) => new AppError("BACKUP_FILE_DAMAGED", { file }, { cause });
  const missing = new Map(files.map((each) => [each.name as string, each]));
  const reading: { failure?: NodeJS.ErrnoException } = {};
  try {
    for await (const { header, body } of openEntries(file, reading)) {
      if (header.name === MANIFEST) {
        // Cancelling it would leave the decoder waiting for ever.
        await text(body);
        continue;
      }
      const told = missing.get(header.name);
      // No name leads to another place: only those that the manifest may have are written.
      if (told === undefined || told.bytes !== header.size) throw refuse();
      missing.delete(header.name);
      const sha256 = await writeHashed(body, join(folder, told.name), signal);
      if (sha256 !== told.sha256) throw refuse();
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (reading.failure !== undefined) throw explainUnreadable(file, reading.failure);
    throw cause instanceof AppError || isOfSystem(cause) ? cause : refuse(cause);
  }
  if (missing.size > 0) throw refuse();
}

async function writeHashed(
  body: ParsedTarEntry["body"],
  path: string,
  signal: AbortSignal,
): Promise<string> {
  const hash = createHash("sha256");
  const measure = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const target = createWriteStream(path, { mode: 0o600 });
  await pipeline(Readable.from(body), measure, target, { signal });
  return hash.digest("hex");
}

/** The files of a tar archive, one after the other; `reading` gets the failure of reading it. */
function openEntries(
  file: string,
  reading: { failure?: NodeJS.ErrnoException } = {},
): ReadableStream<ParsedTarEntry> {
  const bytes = createReadStream(file).on("error", (error) => (reading.failure = error));
  const web = Readable.toWeb(bytes) as ReadableStream<Uint8Array>;
  return web.pipeThrough(createTarDecoder({ strict: true }));
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return typeof (error as NodeJS.ErrnoException).errno === "number";
}

function explainUnreadable(file: string, cause: NodeJS.ErrnoException): AppError {
  const reason = cause.code ?? cause.message;
  return new AppError("BACKUP_FILE_UNREADABLE", { file, reason }, { cause });
}
