import type { NounPhrase } from "./noun-phrase.ts";
import type { FiniteGroup, InfinitiveGroup, ParticipleGroup } from "./verb-group.ts";
import type { Stretch, Word } from "./word.ts";

/**
 * A clause: all that stands around one verb group.
 *
 * It ends where its last word does, before the comma, coordinator or stop behind it, and clauses inside
 * it lie in it whole; an insertion ("the bridge, Okoye said, fell") is inside of what it interrupts.
 * Promised is one clause for each verb group, and that clauses nest; which verb a phrase is the subject
 * or object of is what is likeliest, and `isDoubtful` tells where another reading was nearly as likely.
 */
export type Clause = FiniteClause | InfinitiveClause | ParticipleClause;

export type FiniteClause =
  MainClause | ContentClause | QuestionClause | RelativeClause | AdverbialClause;

interface ClauseParts extends Stretch {
  readonly subject: Subject;
  /** Noun phrases behind the verb that no preposition governs, in order; of "be" what the subject is. */
  readonly objects: readonly NounPhrase[];
  /** An adjective behind the verb: "slow" in "is slow". */
  readonly predicate: Word | null;
  /** The clause that it stands in; `null` if in none. */
  readonly parent: Clause | null;
  /** The clause that it goes on with, behind a coordinator or a comma: "it fell" of "and others doubt it". */
  readonly joinedTo: Clause | null;
  readonly isDoubtful: boolean;
}

export interface MainClause extends ClauseParts {
  readonly kind: "main";
  readonly group: FiniteGroup;
}

/** What stands for a noun phrase: "that it fell", and "it fell" behind "said". */
export interface ContentClause extends ClauseParts {
  readonly kind: "content";
  readonly group: FiniteGroup;
  /** "that"; `null` where nothing opens it. */
  readonly opener: Word | null;
}

/** "who left", "what he said": it asks, or stands for the answer. */
export interface QuestionClause extends ClauseParts {
  readonly kind: "question";
  readonly group: FiniteGroup;
  readonly opener: Word | null;
}

/** What tells of a noun phrase: "who left", "he built" in "the bridge he built". */
export interface RelativeClause extends ClauseParts {
  readonly kind: "relative";
  readonly group: FiniteGroup;
  readonly opener: Word | null;
  /** Of what it tells; the nearest phrase before, if there is one. */
  readonly antecedent: NounPhrase | null;
}

/** "because it fell", "when he left" */
export interface AdverbialClause extends ClauseParts {
  readonly kind: "adverbial";
  readonly group: FiniteGroup;
  readonly opener: Word | null;
}

/** "to leave" */
export interface InfinitiveClause extends ClauseParts {
  readonly kind: "infinitive";
  readonly group: InfinitiveGroup;
}

/** "leaving Varn", "arrested in May" */
export interface ParticipleClause extends ClauseParts {
  readonly kind: "participle";
  readonly group: ParticipleGroup;
  /** The phrase that it stands behind and describes. */
  readonly antecedent: NounPhrase | null;
}

export type Subject =
  /** It stands in this clause. */
  | { readonly kind: "own"; readonly phrase: NounPhrase }
  /** It stands in another one: "Okoye" of "and left", of "to leave" in "wants to leave". */
  | { readonly kind: "shared"; readonly phrase: NounPhrase }
  /** The word that opens the clause: "who" in "who left"; `phrase` is what it points to. */
  | { readonly kind: "opener"; readonly word: Word; readonly phrase: NounPhrase | null }
  /** A command, or nothing that could be found. */
  | { readonly kind: "none" };
