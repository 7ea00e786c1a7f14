import type { DraftClause } from "../clauses/draft-clause.ts";
import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type {
  Clause,
  FiniteClause,
  InfinitiveClause,
  ParticipleClause,
  RelativeClause,
  Subject,
} from "../reading/clause.ts";
import { cutStretch } from "../find-by-word.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { Stretch, Word } from "../reading/word.ts";
import {
  buildFiniteGroup,
  buildInfinitiveGroup,
  buildParticipleGroup,
} from "./build-verb-groups.ts";

/** The clauses of a sentence by their verbs; what stands around a clause is built before it. */
export function buildClauses(
  words: readonly Word[],
  drafts: readonly DraftClause[],
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): Map<VerbChunk, Clause> {
  const clauses = new Map<VerbChunk, Clause>();
  for (const draft of drafts)
    clauses.set(draft.group!, buildClause(words, draft, phrases, clauses));
  return clauses;
}

function buildClause(
  words: readonly Word[],
  draft: DraftClause,
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
  clauses: ReadonlyMap<VerbChunk, Clause>,
): Clause {
  const { start, end, firstWord, endWord } = trim(words, draft);
  const parts: Parts = {
    start,
    end,
    firstWord,
    endWord,
    subject: buildSubject(words, draft, phrases),
    objects: listObjects(draft, phrases),
    predicate: draft.predicate === null ? null : words[draft.predicate]!,
    parent: findBuilt(draft.parent, clauses),
    joinedTo: getBuilt(draft.joinedTo, clauses),
    isDoubtful: draft.isDoubtful,
  };
  const antecedent = draft.antecedent === null ? null : (phrases.get(draft.antecedent) ?? null);
  return draft.kind === "infinitive" || draft.kind === "participle"
    ? buildInfinite(words, draft, draft.kind, parts, antecedent)
    : draft.kind === "relative"
      ? buildRelative(words, draft, parts, antecedent)
      : buildFinite(words, draft, draft.kind, parts);
}

/** What every clause has. */
type Parts = Omit<InfinitiveClause, "kind" | "group">;

/** Written out, as the finite ones are, since objects made by spreading take several times as long. */
function buildInfinite(
  words: readonly Word[],
  draft: DraftClause,
  kind: "infinitive" | "participle",
  parts: Parts,
  antecedent: NounPhrase | null,
): InfinitiveClause | ParticipleClause {
  const {
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
  } = parts;
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
  }
}

function buildRelative(
  words: readonly Word[],
  draft: DraftClause,
  parts: Parts,
  antecedent: NounPhrase | null,
): RelativeClause {
  const {
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
  } = parts;
  return {
    kind: "relative",
    group: buildFiniteGroup(words, draft),
    opener: draft.opener === null ? null : words[draft.opener]!,
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
}

function buildFinite(
  words: readonly Word[],
  draft: DraftClause,
  kind: Exclude<FiniteClause["kind"], "relative">,
  parts: Parts,
): FiniteClause {
  const {
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
  } = parts;
  const opener = draft.opener === null ? null : words[draft.opener]!;
  switch (kind) {
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
  clauses: ReadonlyMap<VerbChunk, Clause>,
): Clause | null {
  for (let around = draft; around !== null; around = around.parent) {
    const built = getBuilt(around, clauses);
    if (built !== null) return built;
  }
  return null;
}

function getBuilt(
  draft: DraftClause | null,
  clauses: ReadonlyMap<VerbChunk, Clause>,
): Clause | null {
  const verb = draft?.group ?? null;
  return verb === null ? null : (clauses.get(verb) ?? null);
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
function trim(words: readonly Word[], { first, end, group }: DraftClause): Stretch {
  const verbEnd = group!.end;
  let from = first;
  let to = end;
  while (from < group!.first && isOutside(words[from]!)) from++;
  while (to > verbEnd && isOutside(words[to - 1]!)) to--;
  return cutStretch({ words }, from, to);
}

function isOutside({ tag }: Word): boolean {
  return tag === "MARK" || tag === "COORDINATOR";
}
