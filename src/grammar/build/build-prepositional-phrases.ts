import type { Chunk, NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type { Clause } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import { PrepositionalPhrase } from "../reading/prepositional-phrase.ts";
import type { Word } from "../reading/word.ts";
import { Taken } from "../../language/word-form.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import { isYear } from "../words/amount-rules.ts";

/** Each preposition with its noun phrase, and what both hang on. */
export function buildPrepositionalPhrases(
  words: readonly Word[],
  chunks: readonly Chunk[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<VerbChunk, Clause>,
  language: GrammarLexicon,
): PrepositionalPhrase[] {
  const subjects = listSubjects(clauses.values());
  const renaming = new Set([...phrases.values()].map(({ apposition }) => apposition));
  /** What each phrase hangs on in the end: "a crowd" of "workers" in "a crowd of workers". */
  const roots = new Map<NounPhrase, NounPhrase>();
  const found: PrepositionalPhrase[] = [];
  let clause: Clause | null = null;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (chunk.type === "verb") clause = clauses.get(chunk) ?? clause;
    const next = chunks[index + 1];
    if (next?.type !== "noun" || !isPreposition(words, chunk)) continue;
    const preposition = words[chunk.first]!;
    const before = chunks[index - 1];
    const described = before?.type === "noun" ? phrases.get(before)! : null;
    const object = phrases.get(next)!;
    const root = described === null ? null : (roots.get(described) ?? described);
    // "Okoye, a nurse in Varn,": what tells who somebody is has no more to do with the verb.
    const isApart = root !== null && (subjects.has(root) || renaming.has(root));
    const around = isApart ? null : clause;
    const isOf =
      described !== null &&
      root !== null &&
      (isPart(preposition, described, object, language) ||
        describes(described, root, object, around));
    if (isOf) roots.set(object, root);
    const { start } = preposition;
    const { end } = words[next.end - 1]!;
    const hangsOn = isOf ? described : clause;
    found.push(
      new PrepositionalPhrase(start, end, chunk.first, next.end, preposition, object, hangsOn),
    );
  }
  return found;
}

function isPreposition(words: readonly Word[], { type, first }: Chunk): boolean {
  return type === "word" && words[first]!.tag === "PREPOSITION";
}

/** The subjects that stand before their verb. */
function listSubjects(clauses: Iterable<Clause>): ReadonlySet<NounPhrase> {
  const subjects = new Set<NounPhrase>();
  for (const { subject, group } of clauses)
    if (subject.kind === "own" && subject.phrase.firstWord < group.firstWord)
      subjects.add(subject.phrase);
  return subjects;
}

/** "of", and what joins two names to one: "Institute for the Study of War". */
function isPart(
  { normal }: Word,
  described: NounPhrase,
  object: NounPhrase,
  { partMarks, nameMarks, nameTopics }: GrammarLexicon,
): boolean {
  const areNames = described.kind === "name" && object.kind === "name";
  const isNamed = nameMarks.has(normal) || nameTopics.has(`${described.head.normal} ${normal}`);
  return partMarks.has(normal) || (areNames && isNamed && !object.isTime);
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
