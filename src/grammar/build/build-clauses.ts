import type { DraftClause } from "../clauses/draft-clause.ts";
import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type { Clause, RelativeClause, Subject } from "../reading/clause.ts";
import { cutStretch } from "../find-by-word.ts";
import type { NounPhrase } from "../reading/noun-phrase.ts";
import type { VerbGroup } from "../reading/verb-group.ts";
import type { Stretch, Word } from "../reading/word.ts";
import { buildVerbGroup } from "./build-verb-groups.ts";

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
  // The kind of a clause tells the form of its group, which no type says of one class.
  return new BuiltClause(
    draft,
    trim(words, draft),
    buildVerbGroup(words, draft),
    buildSubject(words, draft, phrases),
    listObjects(draft, phrases),
    draft.predicate === null ? null : words[draft.predicate]!,
    draft.opener === null ? null : words[draft.opener]!,
    getAntecedent(draft, phrases),
    findBuilt(draft.parent, clauses),
    getBuilt(draft.joinedTo, clauses),
  ) as Clause;
}

/** A class for the reason that `Token` is one, and one for all kinds, since all steps read them. */
class BuiltClause implements Omit<RelativeClause, "kind" | "group"> {
  readonly kind: Clause["kind"];
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly isDoubtful: boolean;

  constructor(
    { kind, isDoubtful }: DraftClause,
    { start, end, firstWord, endWord }: Stretch,
    readonly group: VerbGroup,
    readonly subject: Subject,
    readonly objects: readonly NounPhrase[],
    readonly predicate: Word | null,
    readonly opener: Word | null,
    readonly antecedent: NounPhrase | null,
    readonly parent: Clause | null,
    readonly joinedTo: Clause | null,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.firstWord = firstWord;
    this.endWord = endWord;
    this.isDoubtful = isDoubtful;
  }
}

/** What a clause describes; what infinitives share with others is none. */
function getAntecedent(
  { kind, antecedent }: DraftClause,
  phrases: ReadonlyMap<NounChunk, NounPhrase>,
): NounPhrase | null {
  if (antecedent === null || (kind !== "relative" && kind !== "participle")) return null;
  return phrases.get(antecedent) ?? null;
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
