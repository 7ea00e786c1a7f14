import type { ClauseKind, DraftClause } from "./draft-clause.ts";

/** Clauses inside each other that are kept open; sentences that people write have fewer. */
const DEEPEST = 24;

/** The clauses of a sentence while it is read from left to right: all so far, and those still open. */
export class ClauseStack {
  readonly all: DraftClause[] = [];
  /** From the outermost to the innermost. */
  readonly open: DraftClause[] = [];

  /** The innermost open clause; there always is one. */
  get top(): DraftClause {
    return this.open.at(-1)!;
  }

  push(kind: ClauseKind, first: number, opener: number | null, isBracketed = false): DraftClause {
    if (this.open.length >= DEEPEST) this.pop(first);
    const clause: DraftClause = {
      kind,
      opener,
      first,
      end: first,
      parent: this.open.at(-1) ?? null,
      isBracketed,
      joinedTo: null,
      group: null,
      isFinite: false,
      isPassive: false,
      isDoubtful: false,
      subject: null,
      subjectWord: null,
      isShared: false,
      isInverted: false,
      antecedent: null,
      objects: [],
      predicate: null,
      free: null,
      freeJoint: null,
      isListed: false,
      isFreeBeside: false,
      held: null,
      inserted: null,
      displaced: null,
      time: null,
      quote: null,
      isInterrupted: false,
    };
    this.open.push(clause);
    this.all.push(clause);
    return clause;
  }

  /** Ends the innermost clause before the word `end`, or behind its verb and all clauses inside it. */
  pop(end: number): void {
    const clause = this.open.pop()!;
    clause.end = Math.max(clause.end, clause.group?.end ?? 0, end);
    if (clause.parent !== null) clause.parent.end = Math.max(clause.parent.end, clause.end);
  }

  /** The open clause right inside another open one. */
  getInner(clause: DraftClause): DraftClause | undefined {
    return this.open[this.open.indexOf(clause) + 1];
  }

  popTo(target: DraftClause, end: number): void {
    while (this.top !== target) this.pop(end);
  }

  /** Ends all clauses that stand inside the same brackets, or are in none. */
  popAll(end: number): DraftClause | null {
    let last: DraftClause | null = null;
    while (this.open.length > 0 && !this.top.isBracketed) {
      last = this.top;
      this.pop(end);
    }
    return last;
  }

  /** The nearest clause around the innermost one of which something is true, inside the same brackets. */
  find(isSought: (clause: DraftClause) => boolean): DraftClause | null {
    for (let index = this.open.length - 2; index >= 0; index--) {
      if (this.open[index + 1]!.isBracketed) return null;
      if (isSought(this.open[index]!)) return this.open[index]!;
    }
    return null;
  }
}

/** Whether a clause has a subject and waits for its verb. */
export function isPending({ group, subject, subjectWord }: DraftClause): boolean {
  return group === null && (subject !== null || subjectWord !== null);
}

/** Whether a clause has neither subject nor verb yet, behind what stands before it. */
export function isEmpty({ group, subject, opener }: DraftClause): boolean {
  return group === null && subject === null && opener === null;
}
