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

/** Written out, since objects made by spreading take several times as long. */
function buildClause(
  words: readonly Word[],
  draft: DraftClause,
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<DraftClause, Clause>,
): Clause {
  const { kind, isDoubtful } = draft;
  const { start, end, firstWord, endWord } = trim(words, draft);
  const subject = buildSubject(words, draft, phrases);
  const objects = listObjects(draft, phrases);
  const predicate = draft.predicate === null ? null : words[draft.predicate]!;
  const parent = findBuilt(draft.parent, clauses);
  const joinedTo = draft.joinedTo === null ? null : (clauses.get(draft.joinedTo) ?? null);
  const opener = draft.opener === null ? null : words[draft.opener]!;
  const antecedent = draft.antecedent === null ? null : (phrases.get(draft.antecedent) ?? null);
  switch (kind) {
    case "infinitive":
      return {
        kind,
        group: buildInfinitiveGroup(words, draft),
        start,
        end,
        firstWord,
        endWord,
        subject,
        objects,
        predicate,
        parent,
        joinedTo,
        isDoubtful,
      };
    case "participle":
      return {
        kind,
        group: buildParticipleGroup(words, draft),
        start,
        end,
        firstWord,
        endWord,
        subject,
        objects,
        predicate,
        parent,
        joinedTo,
        isDoubtful,
        antecedent,
      };
    case "main":
      return {
        kind,
        group: buildFiniteGroup(words, draft),
        start,
        end,
        firstWord,
        endWord,
        subject,
        objects,
        predicate,
        parent,
        joinedTo,
        isDoubtful,
      };
    case "relative":
      return {
        kind,
        group: buildFiniteGroup(words, draft),
        start,
        end,
        firstWord,
        endWord,
        subject,
        objects,
        predicate,
        parent,
        joinedTo,
        isDoubtful,
        opener,
        antecedent,
      };
    case "content":
    case "question":
    case "adverbial":
      return {
        kind,
        group: buildFiniteGroup(words, draft),
        start,
        end,
        firstWord,
        endWord,
        subject,
        objects,
        predicate,
        parent,
        joinedTo,
        isDoubtful,
        opener,
      };
  }
}

const NO_PHRASES: readonly NounPhrase[] = [];

function listObjects(
  { objects }: DraftClause,
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): readonly NounPhrase[] {
  return objects.length === 0 ? NO_PHRASES : objects.flatMap((chunk) => phrases.get(chunk) ?? []);
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
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): Subject {
  const phrase = subject === null ? undefined : phrases.get(subject);
  if (phrase !== undefined) return { kind: isShared ? "shared" : "own", phrase };
  if (subjectWord === null) return { kind: "none" };
  return {
    kind: "opener",
    word: words[subjectWord]!,
    phrase: antecedent === null ? null : (phrases.get(antecedent) ?? null),
  };
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
