import { createReadStream } from "node:fs";
import { AppError } from "../../errors/app-error.ts";
import type { ArticleFile, RejectedPath } from "../articles/list-article-files.ts";
import type { ReadItem } from "../articles/load-articles.ts";
import { explainFailure } from "../articles/read-articles.ts";
import { namePart } from "../formats/article-format.ts";
import { unpackGzip, gzip } from "../formats/archives/gzip.ts";
import { unpackZstd, zstd } from "../formats/archives/zstd.ts";
import { decode } from "../formats/bytes/decode.ts";
import { peek } from "../formats/bytes/peek.ts";
import { splitLines } from "../formats/bytes/split-lines.ts";
import { readLoadableRecord } from "./loadable-record.ts";

/** A record is up to fifty times as long as the text; a longer one is more than one string can hold. */
const MOST_MEGABYTES = 500;

/** What a record says, or why it cannot be loaded. Its `source` is the file of records. */
export type ReadRecord = ReadItem | RejectedPath;

/** Reads the records of one file, plain or packed with gzip or Zstandard; a broken one ends nothing. */
export async function* readRecords(listed: ArticleFile | RejectedPath): AsyncGenerator<ReadRecord> {
  if ("error" in listed) {
    yield listed;
    return;
  }
  const { path } = listed;
  for await (const record of readRecordStream(createReadStream(path), path, false)) {
    yield "error" in record
      ? { ...record, source: path }
      : { ...record, found: { ...record.found, source: path } };
  }
}

/**
 * Reads the records of a stream.
 *
 * @param isSlow  see `peek`
 */
export async function* readRecordStream(
  stream: AsyncIterable<Buffer>,
  path: string,
  isSlow: boolean,
): AsyncGenerator<ReadRecord> {
  let number = 0;
  const unpacked = unpack(explainFailure(stream, path), path, isSlow);
  try {
    for await (const line of splitLines(unpacked, MOST_MEGABYTES * 1_000_000)) {
      number++;
      if (line?.every(isSpace) === true) continue;
      yield readLine(line, namePart(path, String(number)));
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { path, error };
  }
}

async function* unpack(
  stream: AsyncIterable<Buffer>,
  path: string,
  isSlow: boolean,
): AsyncGenerator<Buffer> {
  const { bytes, stream: all, close } = await peek(stream, isSlow);
  const beginning = { bytes, text: null, ending: "" };
  try {
    if (gzip.recognizes(beginning)) yield* unpackGzip(all, path);
    else if (zstd.recognizes(beginning)) yield* unpackZstd(all, path);
    else yield* all;
  } finally {
    await close();
  }
}

/** Only what ends lines: zeros stand where a disk lost something. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

function readLine(line: Buffer | null, path: string): ReadItem | RejectedPath {
  try {
    if (line === null) throw new AppError("RECORD_TOO_LARGE", { path, megabytes: MOST_MEGABYTES });
    return readLoadableRecord(parse(line, path), path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { path, error };
  }
}

/** @throws AppError RECORD_BROKEN */
function parse(line: Buffer, path: string): unknown {
  try {
    return JSON.parse(decode(line, path));
  } catch (cause) {
    throw new AppError("RECORD_BROKEN", { path }, { cause });
  }
}
