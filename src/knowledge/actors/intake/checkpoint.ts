import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lock } from "proper-lockfile";
import { AppError } from "../../../errors/app-error.ts";
import type { SkipCode } from "../actor-draft.ts";

/** How far a list was read, kept after each run of drafts. */
export interface Checkpoint {
  /** Of the file that is read. */
  readonly fingerprint: string;
  /** Runs that are whole, and the drafts in them. */
  readonly runs: number;
  readonly drafts: number;
  /** Where in the unpacked file the next line begins, and how many lines came before. */
  readonly position: number;
  readonly lines: number;
  readonly isRead: boolean;
  readonly skipped: Partial<Record<SkipCode, Skipped>>;
}

/** Entries that were left out for one reason. */
export interface Skipped {
  readonly count: number;
  /** Of the first of them; `null` in a list that has no lines. */
  readonly line: number | null;
}

/** The folder beside an index in which the next one comes to be. */
export function getWorkFolder(target: string): string {
  return `${target}.import`;
}

const FILE = "checkpoint.json";

/** What an import that was interrupted left of the same file; a beginning where there is none. */
export async function readCheckpoint(folder: string, fingerprint: string): Promise<Checkpoint> {
  const kept = await readFile(join(folder, FILE), "utf8")
    .then((text) => JSON.parse(text) as Checkpoint)
    .catch(() => null);
  return kept?.fingerprint === fingerprint
    ? kept
    : { fingerprint, runs: 0, drafts: 0, position: 0, lines: 0, isRead: false, skipped: {} };
}

/** All of it or nothing, whenever the program is killed. */
export async function keepCheckpoint(folder: string, checkpoint: Checkpoint): Promise<void> {
  const next = join(folder, `${FILE}.next`);
  await writeFile(next, JSON.stringify(checkpoint), { flush: true });
  await rename(next, join(folder, FILE));
}

/** A lock whose owner was killed is free after this long. */
const STALE_MS = 5_000;

/**
 * Does some work in the folder while no other import does. It stays where the work is interrupted alone.
 *
 * `lost` tells the work that the program stood still so long that another import may be at work.
 *
 * @throws AppError ACTORS_IMPORT_RUNNING
 */
export async function withWorkFolder<Result>(
  target: string,
  work: (folder: string, lost: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const folder = getWorkFolder(target);
  const turn = new AbortController();
  const refuse = (cause: unknown): AppError =>
    new AppError("ACTORS_IMPORT_RUNNING", { folder }, { cause });
  await mkdir(folder, { recursive: true });
  const release = await lock(folder, {
    lockfilePath: join(folder, ".lock"),
    stale: STALE_MS,
    update: STALE_MS / 5,
    // Somewhat longer than a killed import keeps it.
    retries: { retries: 16, factor: 1, minTimeout: 500, maxTimeout: 500 },
    onCompromised: (cause) => {
      turn.abort(refuse(cause));
    },
  }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== "ELOCKED") throw cause;
    throw refuse(cause);
  });
  try {
    const result = await work(folder, turn.signal);
    await rm(folder, { recursive: true });
    return result;
  } catch (error) {
    // There is nothing to go on with in a list that is wrong.
    const isWrong = error instanceof AppError && error.code !== "ACTORS_IMPORT_RUNNING";
    if (isWrong) await rm(folder, { recursive: true });
    throw error;
  } finally {
    await release().catch(() => undefined);
  }
}
