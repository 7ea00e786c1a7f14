import type { DraftClause } from "../clauses/draft-clause.ts";
import type { NounChunk } from "../phrases/chunk.ts";
import type { Clause, Subject } from "../reading/clause.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { Word } from "../reading/word.ts";
import {
  buildFiniteGroup,
  buildInfinitiveGroup,
  buildParticipleGroup,
} from "./build-verb-groups.ts";
import { buildStretch } from "./stretch.ts";

/** The clauses of a sentence; what stands around a clause is built before it. */
export function buildClauses(
  words: readonly Word[],
  drafts: readonly DraftClause[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): Map<DraftClause, Clause> {
  const clauses = new Map<DraftClause, Clause>();
  for (const draft of drafts) clauses.set(draft, buildClause(words, draft, phrases, clauses));
  return clauses;
}

function buildClause(
  words: readonly Word[],
  draft: DraftClause,
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<DraftClause, Clause>,
): Clause {
  const { kind, isDoubtful } = draft;
  const getWord = (index: number | null): Word | null => (index === null ? null : words[index]!);
  const getPhrase = (chunk: NounChunk | null): NounPhrase | null =>
    chunk === null ? null : (phrases.get(chunk) ?? null);
  const parts = {
    ...trim(words, draft),
    subject: buildSubject(words, draft, getPhrase),
    objects: draft.objects.flatMap((chunk) => getPhrase(chunk) ?? []),
    predicate: getWord(draft.predicate),
    parent: findBuilt(draft.parent, clauses),
    joinedTo: draft.joinedTo === null ? null : (clauses.get(draft.joinedTo) ?? null),
    isDoubtful,
  };
  // Spread first, which is done several times as fast as behind another property.
  switch (kind) {
    case "infinitive":
      return { ...parts, kind, group: buildInfinitiveGroup(words, draft) };
    case "participle":
      return {
        ...parts,
        kind,
        group: buildParticipleGroup(words, draft),
        antecedent: getPhrase(draft.antecedent),
      };
    case "main":
      return { ...parts, kind, group: buildFiniteGroup(words, draft) };
    case "relative":
      return {
        ...parts,
        kind,
        group: buildFiniteGroup(words, draft),
        opener: getWord(draft.opener),
        antecedent: getPhrase(draft.antecedent),
      };
    case "content":
    case "question":
    case "adverbial":
      return {
        ...parts,
        kind,
        group: buildFiniteGroup(words, draft),
        opener: getWord(draft.opener),
      };
  }
}

/** The nearest clause around one that has a verb. */
function findBuilt(
  draft: DraftClause | null,
  clauses: ReadonlyMap<DraftClause, Clause>,
): Clause | null {
  let around = draft;
  while (around !== null && !clauses.has(around)) around = around.parent;
  return around === null ? null : clauses.get(around)!;
}

function buildSubject(
  words: readonly Word[],
  { subject, subjectWord, antecedent, isShared }: DraftClause,
  getPhrase: (chunk: NounChunk | null) => NounPhrase | null,
): Subject {
  const phrase = getPhrase(subject);
  if (phrase !== null) return { kind: isShared ? "shared" : "own", phrase };
  if (subjectWord === null) return { kind: "none" };
  return { kind: "opener", word: words[subjectWord]!, phrase: getPhrase(antecedent) };
}

/** Without the marks and coordinators at its ends. */
function trim(
  words: readonly Word[],
  { first, end, group }: DraftClause,
): ReturnType<typeof buildStretch> {
  const verbEnd = group!.end;
  let from = first;
  let to = end;
  while (from < group!.first && isOutside(words[from]!)) from++;
  while (to > verbEnd && isOutside(words[to - 1]!)) to--;
  return buildStretch(words, from, to);
}

function isOutside({ tag }: Word): boolean {
  return tag === "MARK" || tag === "COORDINATOR";
}
