import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { Chunk } from "../phrases/chunk.ts";
import type { DraftWord } from "../words/draft-word.ts";
import { ClauseStack } from "./clause-stack.ts";
import type { ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";
import { opensAdverbial } from "./look-ahead.ts";
import { readOpener, readWord } from "./read-marks.ts";
import { readNoun } from "./read-nouns.ts";
import { readVerb } from "./read-verbs.ts";
import { settleThat } from "./settle-that.ts";

/**
 * The clauses of a sentence that have a verb, in the order in which they begin.
 *
 * Read once from left to right with the open clauses on a stack; what is decided too early is mended
 * where a later verb shows it, and nothing is read twice.
 */
export function readClauses(
  words: readonly DraftWord[],
  chunks: readonly Chunk[],
  language: GrammarLexicon,
): DraftClause[] {
  const stack = new ClauseStack();
  stack.push("main", 0, null);
  const state: ClauseState = {
    words,
    language,
    stack,
    chunks,
    at: 0,
    before: "start",
    outside: "start",
    joint: null,
    joins: false,
    preposition: null,
    governor: null,
    lastNoun: null,
    chain: null,
    end: 0,
  };
  for (const [at, chunk] of chunks.entries()) {
    state.at = at;
    if (chunk.type === "noun") readNoun(state, chunk);
    else if (chunk.type === "verb") readVerb(state, chunk);
    else if (opensAdverbial(state, chunk.first)) readOpener(state, chunk.first);
    else readWord(state, chunk.first);
    state.end = chunk.end;
  }
  while (stack.open.length > 0) stack.pop(state.end);
  for (const clause of stack.all) {
    shareSubject(clause);
    settleThat(words, clause, language);
  }
  return stack.all.filter(({ group }) => group !== null).sort((a, b) => a.first - b.first);
}

/** "Speaking in Varn, Okoye said": a subject that stands behind the clause that shares it. */
function shareSubject(clause: DraftClause): void {
  const { kind, subject, parent } = clause;
  if (subject !== null || parent === null) return;
  if (kind === "participle" || kind === "infinitive") clause.subject = parent.subject;
}
