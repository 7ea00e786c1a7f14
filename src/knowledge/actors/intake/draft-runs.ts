import { closeSync, openSync, readSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ActorDraft, joinDrafts, type Term } from "../actor-draft.ts";

/** Drafts that are held before they are written as a run. */
const MOST_HELD = 50_000;

/** What was read of a list since the last run. */
export class DraftRun {
  private readonly drafts = new Map<string, ActorDraft>();
  private readonly terms: Term[] = [];

  get isFull(): boolean {
    return this.drafts.size + this.terms.length >= MOST_HELD;
  }

  get isEmpty(): boolean {
    return this.drafts.size + this.terms.length === 0;
  }

  add(actors: readonly ActorDraft[], terms: readonly Term[]): void {
    for (const draft of actors) {
      const known = this.drafts.get(draft.id);
      this.drafts.set(draft.id, known === undefined ? draft : joinDrafts(known, draft));
    }
    for (const term of terms) this.terms.push(term);
  }

  /** Writes the drafts in the order of their ids, and begins anew; returns how many they were. */
  async write(folder: string, number: number): Promise<number> {
    const inOrder = [...this.drafts.values()].sort(compareIds);
    await writeFile(getDraftsFile(folder, number), inOrder.map(printLine).join(""));
    await writeFile(getTermsFile(folder, number), this.terms.map(printLine).join(""));
    this.drafts.clear();
    this.terms.length = 0;
    return inOrder.length;
  }
}

function printLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The drafts of a run, in the order of their ids. */
export function readDrafts(folder: string, number: number): Generator<ActorDraft> {
  return readLines<ActorDraft>(getDraftsFile(folder, number));
}

/** The terms of some runs by their id. */
export function readTerms(folder: string, runs: number): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (let number = 0; number < runs; number++) {
    for (const term of readLines<Term>(getTermsFile(folder, number))) terms.set(term.id, term);
  }
  return terms;
}

function getDraftsFile(folder: string, number: number): string {
  return join(folder, `run-${String(number)}.jsonl`);
}

function getTermsFile(folder: string, number: number): string {
  return join(folder, `terms-${String(number)}.jsonl`);
}

const STRIDE = 1 << 18;
const NEWLINE = 0x0a;

/** Reads a file of our own line by line, without waiting: many of them are merged at once. */
function* readLines<Item>(path: string): Generator<Item> {
  const file = openSync(path, "r");
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const piece = Buffer.allocUnsafe(STRIDE);
      const length = readSync(file, piece, 0, STRIDE, null);
      if (length === 0) return;
      const bytes = Buffer.concat([rest, piece.subarray(0, length)]);
      let position = 0;
      for (
        let next = bytes.indexOf(NEWLINE);
        next !== -1;
        next = bytes.indexOf(NEWLINE, position)
      ) {
        yield JSON.parse(bytes.toString("utf8", position, next)) as Item;
        position = next + 1;
      }
      rest = bytes.subarray(position);
    }
  } finally {
    closeSync(file);
  }
}
