import type { ThingKind } from "../../language/word-form.ts";
import type { Stretch, Word } from "./word.ts";

/**
 * A noun phrase from its first word to its head: "the Ukrainian president Volodymyr Zelenskyy". What
 * hangs on it behind the head is no part of it: prepositional phrases and clauses point to it.
 *
 * Phrases do not overlap; only an owner stands inside the phrase that it owns. Promised is that the head
 * is the last word; where words can be parted into phrases in two ways, the likelier one is taken.
 */
export type NounPhrase = PronounPhrase | NamePhrase | CommonPhrase | QuantityPhrase | QuotePhrase;

interface PhraseParts extends Stretch {
  readonly head: Word;
  readonly number: PhraseNumber;
  /** Whether it tells when by itself: "Monday", "last week". */
  readonly isTime: boolean;
  /** A noun phrase behind it that names the same: "the mayor" of "Okoye, the mayor,". */
  readonly apposition: NounPhrase | null;
  /** The same for all members of one list: "Varn, Larne and Ost". */
  readonly list: PhraseList | null;
}

export type PhraseNumber = "singular" | "plural" | "unknown";

/** "she", "these", "somebody" */
export interface PronounPhrase extends PhraseParts {
  readonly kind: "pronoun";
}

/** A phrase whose head is a name: "Okoye", "President Ada Okoye". */
export interface NamePhrase extends PhraseParts {
  readonly kind: "name";
  readonly determiner: Word | null;
  readonly possessor: NounPhrase | null;
  /** Words before the head: "President", "Ada". */
  readonly modifiers: readonly Word[];
}

/** A phrase whose head is a noun: "the old bridge". */
export interface CommonPhrase extends PhraseParts {
  readonly kind: "common";
  readonly determiner: Word | null;
  readonly possessor: NounPhrase | null;
  readonly modifiers: readonly Word[];
  /** What the head can name, the likeliest first; empty for a mere thing, or a noun nobody knows. */
  readonly things: readonly ThingKind[];
}

/** A number, amount or quality that stands for a noun, and a day: "three" in "three of them", "the wounded", "May 5". */
export interface QuantityPhrase extends PhraseParts {
  readonly kind: "quantity";
  readonly determiner: Word | null;
  readonly possessor: NounPhrase | null;
  readonly modifiers: readonly Word[];
}

/** Words in quotation marks that are read as one. */
export interface QuotePhrase extends PhraseParts {
  readonly kind: "quote";
}

/** Phrases that a coordinator joins, in order. */
export interface PhraseList {
  readonly members: readonly NounPhrase[];
  readonly coordinator: Word;
}
