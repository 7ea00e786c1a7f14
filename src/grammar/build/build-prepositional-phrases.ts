import type { DraftClause } from "../clauses/draft-clause.ts";
import type { Chunk, NounChunk } from "../phrases/chunk.ts";
import type { Clause } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../reading/prepositional-phrase.ts";
import type { Word } from "../reading/word.ts";
import { Taken } from "../../language/word-form.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";
import { cutStretch } from "../find-by-word.ts";

/** Each preposition with its noun phrase, and what both hang on. */
export function buildPrepositionalPhrases(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<DraftClause, Clause>,
  language: GrammarLexicon,
): PrepositionalPhrase[] {
  const verbs = new Map([...clauses].map(([{ group }, clause]) => [group, clause]));
  const subjects = listSubjects(clauses.values());
  /** What each phrase hangs on in the end: "a crowd" of "workers" in "a crowd of workers". */
  const roots = new Map<NounPhrase, NounPhrase>();
  const found: PrepositionalPhrase[] = [];
  let clause: Clause | null = null;
  chunks.forEach((chunk, index) => {
    if (chunk.type === "verb") clause = verbs.get(chunk) ?? clause;
    const next = chunks[index + 1];
    if (next?.type !== "noun" || !isPreposition(words, chunk)) return;
    const preposition = words[chunk.first]!;
    const before = chunks[index - 1];
    const described = before?.type === "noun" ? phrases.get(before)! : null;
    const object = phrases.get(next)!;
    const root = described === null ? null : (roots.get(described) ?? described);
    const around = root !== null && subjects.has(root) ? null : clause;
    const isOf =
      described !== null &&
      root !== null &&
      (isPart(preposition, described, object, language) ||
        describes(described, root, object, around));
    if (isOf) roots.set(object, root);
    found.push({
      ...cutStretch({ words }, chunk.first, next.end),
      preposition,
      object,
      hangsOn: isOf ? described : clause,
    });
  });
  return found;
}

function isPreposition(words: readonly Word[], { type, first }: Chunk): boolean {
  return type === "word" && words[first]!.tag === "PREPOSITION";
}

/** The subjects that stand before their verb. */
function listSubjects(clauses: Iterable<Clause>): ReadonlySet<NounPhrase> {
  return new Set(
    Array.from(clauses).flatMap(({ subject, group }) =>
      subject.kind === "own" && subject.phrase.firstWord < group.firstWord ? [subject.phrase] : [],
    ),
  );
}

/** "of", and what joins two names to one: "Institute for the Study of War". */
function isPart(
  { normal }: Word,
  described: NounPhrase,
  object: NounPhrase,
  { partMarks, nameMarks }: GrammarLexicon,
): boolean {
  const areNames = described.kind === "name" && object.kind === "name";
  return partMarks.has(normal) || (areNames && nameMarks.has(normal));
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
