import type { TextSpan } from "../text/span.ts";

/**
 * What one clause of a content claims, in parts that can be compared without its text and without
 * knowing its language.
 *
 * Keys stand for what words mean: one for all words of a line of the lexicon, else what a word has in
 * common with those made of it; of names, their last word ("n:okoye").
 */
export interface Claim extends TextSpan {
  /** Key of what is said to be or to happen; `null` of a content without a clause. */
  readonly predicate: Key | null;
  /** Dictionary form of the verb, which the key of the predicate may stand for with others. */
  readonly verb: string | null;
  /** What is said to happen, for readers: the first of the words that mean the same, else the verb. */
  readonly topic: string | null;
  /** Whether it is all that a content tells, without its clauses. */
  readonly isWhole: boolean;
  /** Whether its clause only describes something, or tells when or why. */
  readonly isAside: boolean;
  /** All keys, that of the predicate among them, each once. */
  readonly keys: readonly Key[];
  /** Keys of what is only wanted or planned, "build" of "plans to build": nobody says that it is so. */
  readonly wanted: readonly string[];
  /** Keys that may stand in another claim of the same, but need not: titles, "people". */
  readonly soft: readonly string[];
  /** Keys of whoever does it; empty where nobody is told. */
  readonly doer: readonly string[];
  /** Keys of whom a pronoun that does it may mean. */
  readonly doerMayBe: readonly string[];
  /** Keys of whom or what it is done to or with. */
  readonly partner: readonly string[];
  /** Whether it is done to one thing that both know: "the van". */
  readonly isDefinite: boolean;
  /** Whether a pronoun stands for whoever does it or suffers it. */
  readonly isOfPronoun: boolean;
  /** Whether it is about who speaks: "my mother". */
  readonly isOfSpeaker: boolean;
  /** Whether who denies it is who is said to have done it: "denied taking bribes". */
  readonly isOwnDenial: boolean;
  /** The places that its words name. */
  readonly places: readonly ClaimPlace[];
  /** Keys of what it is told of all. */
  readonly ofAll: readonly string[];
  readonly isNegated: boolean;
  readonly modality: Modality;
  readonly amounts: readonly ClaimAmount[];
  /** Whether its numbers may still change. */
  readonly isSoFar: boolean;
  /** Whether it is so at some times and not at others: "sometimes". */
  readonly isAtTimes: boolean;
  /** The days on which it is or happens, where the words tell. */
  readonly on: Days | null;
  /** The month and the weekday that the words name where nobody knows which days they are. */
  readonly named: { readonly month: string | null; readonly weekday: string | null };
  /** Whether it tells of what there is one of alone: "the first". */
  readonly isUnique: boolean;
  /** Whether it happens but once to anybody: to die. */
  readonly isOnce: boolean;
  /** Whether one alone can do it at a time: to hold a town. */
  readonly isHeldByOne: boolean;
  /** Whether others of the kind share in what is told: votes, property. */
  readonly isSharedOut: boolean;
  /** Its parts as the article words them, for readers. */
  readonly worded: WordedParts;
}

export interface ClaimPlace {
  /** Keys of its name, and of the names of the places that it lies in, but for the country. */
  readonly names: readonly string[];
  readonly within: readonly string[];
}

/** "" where the words do not tell it. */
export interface WordedParts {
  readonly what: string;
  readonly who: string;
  readonly toWhom: string;
  readonly when: string;
  /** What says that it is not so: "not", "denied". */
  readonly denial: string;
}

export interface Key {
  readonly key: string;
  /** Whether the words tell the contrary of what the key stands for: "fell" of "rise". */
  readonly isContrary: boolean;
  /** Whether the contrary is so wherever the other is not. */
  readonly isComplement: boolean;
  /** From which side a happening of two is told: "buy" of the doer, "sell" of the partner. */
  readonly side: "doer" | "partner" | null;
  /** How much it tells that two have it, 0 to 1: little of a word that everybody uses. */
  readonly weight: number;
}

/** FACT: it is or was so. FUTURE: it will be. OPEN: it may be, was planned, holds if something else does. */
export type Modality = "FACT" | "FUTURE" | "OPEN" | "OPINION";

/** How many, or how much. */
export interface ClaimAmount {
  readonly low: number;
  readonly high: number;
  /** What it is measured in, "kg" for tonnes too; "" where things are counted. */
  readonly unit: string;
  /** Key of what is counted, or of the whole of which it is a share; `null` where nothing tells. */
  readonly of: string | null;
  /** Whether people are counted, of whatever kind. */
  readonly isOfPeople: boolean;
  /** Which part of a whole, 0 to 1; `null` where none is told. */
  readonly share: number | null;
  readonly text: string;
}

/** `YYYY-MM-DD`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What the words of a quotation claim, and what they say of the words of others. */
export interface ClaimedContent {
  readonly quotationId: string;
  readonly claims: readonly Claim[];
  /** All words, in order, as they are compared: lower case, without marks. */
  readonly words: readonly string[];
  /** Stretches `[first, end)` of `words` that stand in quotation marks. */
  readonly marked: readonly (readonly [first: number, end: number])[];
  /** Words that carry no meaning by themselves, as numbers into `words`. */
  readonly small: readonly number[];
  /** Words that carry one, but that everybody uses, likewise. */
  readonly common: readonly number[];
  readonly isHeadline: boolean;
  /** What of others it says to be false or true. */
  readonly judged: Judged | null;
  /** What of others it answers, without calling it false or true. */
  readonly answered: Answered | null;
  /** Keys of names in the paragraph and at the head of the article: what the talk is of. */
  readonly setting: readonly string[];
  /** Keys of the words that name the speaker. */
  readonly speaker: readonly string[];
  /** Whether the words that name the speaker bring in somebody new: "a nurse". */
  readonly isSomebody: boolean;
}

/** "The president's claims about reprisals are unfounded": words of others that are judged. */
export interface Judged {
  readonly isRejected: boolean;
  /** Whether they say that somebody did something: "the charges". */
  readonly isAccusation: boolean;
  /** Whether all that somebody said may be meant: "the claims", not "the claim". */
  readonly isOfAll: boolean;
  /** Keys of whose words they are: all of one of these; empty where nobody is told. */
  readonly whose: readonly (readonly string[])[];
  /** Keys of what they are about, as far as told. */
  readonly about: readonly string[];
  /** The one of these that the others tell more of: of "reprisals by others" the first. */
  readonly matter: string | null;
  /** Quotations right before that may be meant. */
  readonly answers: readonly string[];
}

/** "In response to Okoye's warning": words of others that are answered. */
export interface Answered {
  /** Keys of whose words they are; empty where nobody is told. */
  readonly whose: readonly string[];
  /** Keys of what they are about, as far as told. */
  readonly about: readonly string[];
  /** The quotation of them in the same article; `null` where none is found. */
  readonly quotationId: string | null;
}

/** Whether a key stands for a name. */
export function isName(key: string): boolean {
  return key.startsWith("n:");
}
