import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fetch, type Dispatcher } from "undici";
import { AppError } from "../../errors/app-error.ts";
import { hashFile } from "./hash-file.ts";

export interface Network {
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

export interface WantedFile {
  readonly url: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;

/**
 * Fetches a file, checks it and only then gives it its name.
 *
 * What arrived before an interruption stays in `path.part` and is not fetched again. Two processes
 * must not fetch the same file at once.
 *
 * @throws NEO4J_DOWNLOAD_FAILED when the network does not deliver
 * @throws NEO4J_JAR_DAMAGED when what it delivers is not the file wanted
 * @throws NEO4J_DISK_FULL
 */
export async function downloadFile(
  file: WantedFile,
  network: Network,
  onBytes: (count: number) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchRest(file, network, onBytes);
      await acceptPart(file);
      return;
    } catch (error) {
      const mayPass = isTransient(error) && !network.signal.aborted;
      if (attempt === ATTEMPTS || !mayPass) throw explain(error, file);
      await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }
}

async function fetchRest(
  file: WantedFile,
  network: Network,
  onBytes: (count: number) => void,
): Promise<void> {
  const done = await partSize(file);
  if (done >= file.size) return;
  const response = await fetch(file.url, {
    ...network,
    headers: done > 0 ? { range: `bytes=${String(done)}-` } : {},
  });
  if (!response.ok || response.body === null) {
    throw new BadAnswer(response.status, response.statusText);
  }
  // A server that knows no ranges answers 200 and sends everything again.
  const resumes = response.status === 206;
  const body = Readable.fromWeb(response.body);
  body.on("data", (chunk: Uint8Array) => {
    onBytes(chunk.length);
  });
  await pipeline(body, createWriteStream(partPath(file), { flags: resumes ? "a" : "w" }));
}

async function acceptPart(file: WantedFile): Promise<void> {
  if ((await hashFile(partPath(file))) !== file.sha256) {
    await rm(partPath(file), { force: true });
    throw new AppError("NEO4J_JAR_DAMAGED", { url: file.url });
  }
  await rename(partPath(file), file.path);
}

class BadAnswer extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`the server answered ${String(status)} ${text}`.trim());
    this.status = status;
  }
}

const BUSY_STATUSES = [408, 429];

function isTransient(error: unknown): boolean {
  if (error instanceof BadAnswer)
    return error.status >= 500 || BUSY_STATUSES.includes(error.status);
  return (error as NodeJS.ErrnoException).code !== "ENOSPC";
}

function explain(error: unknown, { url, path }: WantedFile): AppError {
  if (error instanceof AppError) return error;
  if ((error as NodeJS.ErrnoException).code === "ENOSPC") {
    const details = { folder: dirname(path), neededMegabytes: 1 };
    return new AppError("NEO4J_DISK_FULL", details, { cause: error });
  }
  return new AppError("NEO4J_DOWNLOAD_FAILED", { url, reason: getReason(error) }, { cause: error });
}

/** undici says "fetch failed" and keeps what happened in the cause. */
function getReason(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { code, message } = cause as { code?: string; message?: string };
  return message !== undefined && message !== "" ? message : (code ?? String(cause));
}

function partPath({ path }: WantedFile): string {
  return `${path}.part`;
}

async function partSize(file: WantedFile): Promise<number> {
  const found = await stat(partPath(file)).catch(() => null);
  return found?.size ?? 0;
}
