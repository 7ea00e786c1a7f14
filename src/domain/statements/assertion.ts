/**
 * What a quotation asserts, in a form that can be compared with what others assert.
 *
 * It is read once, with the article, so that statements of different articles are compared without
 * their texts.
 */
export interface Assertion {
  /** Dictionary forms of the words that carry meaning, without names and numbers; sorted, each once. */
  readonly words: readonly string[];
  /** The words of the names in it, folded; sorted, each once. */
  readonly names: readonly string[];
  /** Numbers as written, lower case; sorted, each once. */
  readonly numbers: readonly string[];
  /** Whether the cue or the words deny what the others of its words say. */
  readonly isDenied: boolean;
  /** Whether it tells of what may, will or should be rather than of what is. */
  readonly isPossible: boolean;
  readonly stances: readonly Stance[];
  /** Index of the paragraph in which it begins. */
  readonly paragraph: number;
}

/** The side that words take on a topic: "the front in Ashford has stabilized". */
export interface Stance {
  /** Section of the lexicon of topics: "movement". */
  readonly topic: string;
  readonly side: "FIRST" | "SECOND";
  /** The place of which it is said, and what contains it up to the country, which is left out; empty where no place is told. */
  readonly places: readonly string[];
  /** Whose side it is, as far as the words tell: an entity's id, or someone's opponent (`opponentOf`). */
  readonly party: string | null;
  /** Of what exactly it is said, in words: "bread", "price"; sorted, each once, empty where the topic has but one thing. */
  readonly matter: readonly string[];
  /** When two sides on the topic exclude each other. */
  readonly exclusions: readonly Exclusion[];
  /** Whether nobody can tell if two sides agree where one names no place. */
  readonly needsPlace: boolean;
  /** The words that take the side. */
  readonly text: string;
}

/** A number of things that are counted: "about 200 firefighters". */
export interface Amount {
  readonly number: number;
  /** Dictionary form of what is counted: "firefighter". */
  readonly unit: string;
  /** Whether people are counted, of whatever kind. */
  readonly isOfPeople: boolean;
  readonly precision: AmountPrecision;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a number is meant: to the last digit, "about", "more than", "up to". */
export type AmountPrecision = "EXACT" | "ABOUT" | "AT_LEAST" | "AT_MOST";

/** When what two say of one topic cannot both be true. */
export const EXCLUSIONS = [
  "one party on both sides",
  "two parties on opposite sides",
  "two parties on the first side",
] as const;

export type Exclusion = (typeof EXCLUSIONS)[number];

const ENEMY = "enemy of ";

/** The party against which another is: whom a speaker calls the enemy. Of an opponent, the party itself. */
export function opponentOf(party: string): string {
  return party.startsWith(ENEMY) ? party.slice(ENEMY.length) : `${ENEMY}${party}`;
}

/** The party with another entity in it: that entity, or its opponent. */
export function replaceParty(party: string, replace: (id: string) => string): string {
  return party.startsWith(ENEMY) ? opponentOf(replace(opponentOf(party))) : replace(party);
}
