import type { DraftClause } from "../clauses/draft-clause.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { Clause } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../reading/prepositional-phrase.ts";
import type { Word } from "../reading/word.ts";
import { Taken } from "../../language/word-form.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";
import { buildStretch } from "./stretch.ts";

/** Each preposition with its noun phrase, and what both hang on. */
export function buildPrepositionalPhrases(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<DraftClause, Clause>,
  language: GrammarLexicon,
): PrepositionalPhrase[] {
  const verbs = new Map([...clauses].map(([{ group }, clause]) => [group, clause]));
  const found: PrepositionalPhrase[] = [];
  let clause: Clause | null = null;
  /** What each phrase hangs on in the end: "a crowd" of "workers" in "a crowd of workers". */
  const roots = new Map<NounPhrase, NounPhrase>();
  const subjects = new Set(
    [...clauses.values()].flatMap(({ subject, group }) =>
      subject.kind === "own" && subject.phrase.firstWord < group.firstWord ? [subject.phrase] : [],
    ),
  );
  chunks.forEach((chunk, index) => {
    if (chunk.type === "verb") clause = verbs.get(chunk) ?? clause;
    const next = chunks[index + 1];
    if (chunk.type !== "word" || next?.type !== "noun") return;
    const preposition = words[chunk.first]!;
    if (preposition.tag !== "PREPOSITION") return;
    const before = chunks[index - 1];
    const described = before?.type === "noun" ? phrases.get(before)! : null;
    const object = phrases.get(next)!;
    const isName = described?.kind === "name" && object.kind === "name";
    const isPart =
      language.partMarks.has(preposition.normal) ||
      (isName && language.nameMarks.has(preposition.normal));
    const root = described === null ? null : (roots.get(described) ?? described);
    const hangsOnPhrase =
      described !== null &&
      root !== null &&
      (isPart || describes(described, root, object, subjects.has(root) ? null : clause));
    if (hangsOnPhrase) roots.set(object, root);
    found.push({
      ...buildStretch(words, chunk.first, next.end),
      preposition,
      object,
      hangsOn: hangsOnPhrase ? described : clause,
    });
  });
  return found;
}

/** "the bridge in Varn", but "told reporters in Varn", "met Okoye in Varn" and "left the bridge on Monday". */
function describes(
  described: NounPhrase,
  root: NounPhrase,
  object: NounPhrase,
  clause: Clause | null,
): boolean {
  if (object.isTime || described.isTime || isYear(object.head.normal)) return false;
  if (described.kind !== "common") return described.kind === "quantity";
  if (clause === null) return true;
  const isPerson = described.things[0] === "person";
  if (!clause.objects.includes(root)) return !isPerson;
  const isTold = (clause.group.verb.form.takes & Taken.REPORT) !== 0;
  return !isPerson && !isTold;
}
