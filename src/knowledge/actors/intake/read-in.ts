import { AppError } from "../../../errors/app-error.ts";
import type { OnImportProgress } from "../import-progress.ts";
import type { SkipCode } from "../actor-draft.ts";
import { type Checkpoint, keepCheckpoint, readCheckpoint, type Skipped } from "./checkpoint.ts";
import { DraftRun } from "./draft-runs.ts";
import { type ActorSource, readBytes } from "./read-source.ts";
import { type SourceLine, splitLines } from "./split-lines.ts";

/** Bytes of the longest list that is read as one. */
const LONGEST_DOCUMENT = 400_000_000;

/**
 * Reads a list into runs of drafts, from where an interrupted import of the same file ended.
 *
 * @throws AppError ACTORS_FILE_UNREADABLE, ACTORS_FILE_BROKEN, ACTORS_FILE_TOO_LARGE
 */
export async function readIn(
  source: ActorSource,
  { folder, lost }: { readonly folder: string; readonly lost: AbortSignal },
  onProgress: OnImportProgress,
): Promise<Checkpoint> {
  const kept = await readCheckpoint(folder, source.fingerprint);
  if (kept.isRead) return kept;
  let done = 0;
  const onBytes = (bytes: number): void => {
    onProgress("reading", (done += bytes), source.size);
  };
  const run = new DraftRun();
  const skipped = new Map(Object.entries(kept.skipped) as [SkipCode, Skipped][]);
  const skip = (code: SkipCode, line: number | null): void => {
    const known = skipped.get(code) ?? { count: 0, line };
    skipped.set(code, { ...known, count: known.count + 1 });
  };
  let { runs, drafts, lines, position } = kept;
  const keep = async (isRead: boolean): Promise<Checkpoint> => {
    lost.throwIfAborted();
    if (!run.isEmpty) drafts += await run.write(folder, runs++);
    const { fingerprint } = source;
    const reached = {
      fingerprint,
      runs,
      drafts,
      position,
      lines,
      isRead,
      skipped: Object.fromEntries(skipped),
    };
    await keepCheckpoint(folder, reached);
    return reached;
  };
  if (source.format.holds === "document") {
    const told = source.format.read(await readWhole(source, onBytes));
    if (told.skipped.includes("ACTOR_LINE_NOT_JSON")) refuseDocument(source);
    run.add(told.actors, told.terms);
    for (const code of told.skipped) skip(code, null);
    return keep(true);
  }
  const readLine = ({ text, fault, end }: SourceLine): void => {
    lines++;
    position = end;
    if (text === null) {
      skip(fault!, lines);
      return;
    }
    const told = source.format.read(text);
    run.add(told.actors, told.terms);
    for (const code of told.skipped) skip(code, lines);
  };
  for await (const batch of splitLines(readBytes(source, position, onBytes), position)) {
    for (const line of batch) readLine(line);
    if (run.isFull) await keep(false);
  }
  return keep(true);
}

async function readWhole(source: ActorSource, onBytes: (bytes: number) => void): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of readBytes(source, 0, onBytes)) {
    length += piece.length;
    if (length > LONGEST_DOCUMENT) {
      const megabytes = LONGEST_DOCUMENT / 1_000_000;
      throw new AppError("ACTORS_FILE_TOO_LARGE", { path: source.path, megabytes });
    }
    pieces.push(piece);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
  } catch (cause) {
    throw new AppError(
      "ACTORS_FILE_BROKEN",
      { path: source.path, reason: "it is not UTF-8" },
      { cause },
    );
  }
}

/** Half a document cannot be told from a whole one of other people. */
function refuseDocument({ path }: ActorSource): never {
  throw new AppError("ACTORS_FILE_BROKEN", {
    path,
    reason: "it is no JSON, or ends in the middle",
  });
}
