import { rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { AppError } from "../../errors/app-error.ts";
import { readCountryWords } from "../read-country-words.ts";
import { type ActorDraft, joinDrafts, renewDraft, type SkipCode } from "./actor-draft.ts";
import type { OnImportProgress } from "./import-progress.ts";
import { type ActorIndex, type ImportedSource, openActorIndex } from "./index/actor-index.ts";
import { IndexWriter } from "./index/write-index.ts";
import { type Checkpoint, withWorkFolder } from "./intake/checkpoint.ts";
import { readDrafts, readTerms } from "./intake/draft-runs.ts";
import { mergeInOrder } from "./intake/merge-in-order.ts";
import { readIn } from "./intake/read-in.ts";
import { openSource } from "./intake/read-source.ts";
import { buildActor, buildKnownDraft, settleDraft } from "./intake/settle-draft.ts";

/** What an import did. */
export interface ActorImport {
  readonly format: string;
  readonly added: number;
  /** Were there before; what the list tells of them is what counts now. */
  readonly renewed: number;
  /** Actors of all imports, after this one. */
  readonly total: number;
  readonly skipped: readonly SkippedEntries[];
}

/** Entries of a list that were left out for one reason. */
export interface SkippedEntries {
  readonly code: SkipCode;
  readonly count: number;
  /** Of the first; `null` in a list that has no lines. */
  readonly line: number | null;
}

/**
 * Imports a list of actors on top of what earlier imports brought.
 *
 * Readers see the old index until the new one is whole. An import that was interrupted, whenever that
 * was, goes on from its last checkpoint when the same file is imported again. Lines that cannot be
 * read are left out and counted.
 *
 * @param today  `YYYY-MM-DD`
 * @throws AppError ACTORS_FILE_UNREADABLE, ACTORS_FILE_EMPTY, ACTORS_FORMAT_UNKNOWN, ACTORS_FILE_BROKEN,
 * ACTORS_FILE_TOO_LARGE, ACTORS_IMPORT_RUNNING, ACTORS_INDEX_UNREADABLE, ACTORS_UNWRITABLE
 */
export async function importActors(
  path: string,
  target: string,
  today: string,
  onProgress: OnImportProgress,
): Promise<ActorImport> {
  const source = await openSource(path);
  const known = openActorIndex(target);
  try {
    return await withWorkFolder(target, async (folder, lost) => {
      const read = await readIn(source, { folder, lost }, onProgress);
      const next = join(folder, "next.bin");
      const told = { file: basename(path), format: source.format.name, importedOn: today };
      const counts = await writeNext(next, { folder, read, known, onProgress }, told);
      if (counts.added + counts.renewed === 0) throw new AppError("ACTORS_FILE_EMPTY", { path });
      lost.throwIfAborted();
      await rename(next, target);
      return { format: source.format.name, ...counts, skipped: listSkipped(read) };
    });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof AppError || code === undefined) throw cause;
    throw new AppError("ACTORS_UNWRITABLE", { path: target, reason: code }, { cause });
  } finally {
    known?.close();
  }
}

function listSkipped({ skipped }: Checkpoint): SkippedEntries[] {
  return Object.entries(skipped)
    .map(([code, told]) => ({ code: code as SkipCode, ...told }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

interface Parts {
  readonly folder: string;
  readonly read: Checkpoint;
  readonly known: ActorIndex | null;
  readonly onProgress: OnImportProgress;
}

/** Actors that are merged before others get their turn, as signals do. */
const TURN = 2_000;

/** Writes an index of what was read and what is known. */
async function writeNext(
  path: string,
  { folder, read, known, onProgress }: Parts,
  source: Pick<ImportedSource, "file" | "format" | "importedOn">,
): Promise<Pick<ActorImport, "added" | "renewed" | "total">> {
  const terms = readTerms(folder, read.runs);
  const countryWords = readCountryWords(new Set());
  const writer = new IndexWriter(path);
  const counts = { added: 0, renewed: 0, total: 0 };
  const told = { PERSON: 0, ORGANIZATION: 0 };
  const most = read.drafts + (known?.size ?? 0);
  onProgress("writing", 0, most);
  for (const { drafts, kept } of groupById(folder, read.runs, known)) {
    const fresh =
      drafts.length === 0 ? null : settleDraft(drafts.reduce(joinDrafts), terms, countryWords);
    const draft = fresh === null ? kept! : kept === null ? fresh : renewDraft(fresh, kept);
    const actor = buildActor(draft);
    if (actor === null) continue;
    writer.add(actor);
    counts.total++;
    if (fresh !== null) {
      counts[kept === null ? "added" : "renewed"]++;
      told[draft.type!]++;
    }
    if (counts.total % TURN === 0) {
      onProgress("writing", counts.total, most);
      await setImmediate();
    }
  }
  onProgress("writing", most, most);
  const { PERSON: persons, ORGANIZATION: organizations } = told;
  writer.finish([...(known?.listSources() ?? []), { ...source, persons, organizations }]);
  return counts;
}

/** What is told of one actor: by the list, in its order, and by the index. */
interface Told {
  readonly drafts: readonly ActorDraft[];
  readonly kept: ActorDraft | null;
}

function* groupById(folder: string, runs: number, known: ActorIndex | null): Generator<Told> {
  const lists: Iterator<ActorDraft>[] = Array.from({ length: runs }, (_, run) =>
    readDrafts(folder, run),
  );
  if (known !== null) lists.push(listKnown(known));
  let id: string | null = null;
  let drafts: ActorDraft[] = [];
  let kept: ActorDraft | null = null;
  for (const { item, list } of mergeInOrder(lists)) {
    if (id !== null && item.id !== id) {
      yield { drafts, kept };
      drafts = [];
      kept = null;
    }
    id = item.id;
    if (list === runs) kept = item;
    else drafts.push(item);
  }
  if (id !== null) yield { drafts, kept };
}

function* listKnown(index: ActorIndex): Generator<ActorDraft> {
  for (const actor of index.listActors()) yield buildKnownDraft(actor);
}
