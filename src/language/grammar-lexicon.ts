import type { WordForm } from "./word-form.ts";

/** What the grammar needs to know of a language; it knows no word by itself. */
export interface GrammarLexicon {
  /** What a word can be, as tokens write it: lower case, apostrophes straight. Never fails. */
  readonly readForm: (normal: string) => WordForm;
  /** Where a word falls into two, in letters; 0 where it does not: "I'm" behind the first. */
  readonly findCut: (normal: string) => number;
  /** Whether every noun is written with a capital, so that capitals tell no names. */
  readonly capitalNouns: boolean;
  readonly order: ClauseOrder;
  /** Several words that are one, by the first of them; the longest first. */
  readonly fixedPhrases: ReadonlyMap<string, readonly FixedPhrase[]>;
  readonly times: TimeWords;
  /** May stand before an adjective or an adverb: "very". */
  readonly degrees: ReadonlySet<string>;
  /** May stand before a number: "about". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** May stand before two numbers that a coordinator joins: "between". */
  readonly beforeRanges: ReadonlySet<string>;
  /** Pronouns and determiners that mean several. */
  readonly plurals: ReadonlySet<string>;
  /** Pronouns that mean a person. */
  readonly persons: ReadonlySet<string>;
  /** Before a hyphen they leave a verb a verb: "re-elected". */
  readonly verbPrefixes: ReadonlySet<string>;
  /** Dictionary forms of verbs behind which somebody does what a bare infinitive tells: "make". */
  readonly letting: ReadonlySet<string>;
  /** Prepositions that join two names to one: "Institute for the Study of War". */
  readonly nameMarks: ReadonlySet<string>;
  /** A noun and the preposition that leads from it to what a body is concerned with: "commission on". */
  readonly nameTopics: ReadonlySet<string>;
  /** Dictionary forms of nouns that a clause may spell out: "claim" before "that it fell". */
  readonly clauseNouns: ReadonlySet<string>;
  /** Prepositions before the subject of an infinitive: "for Okoye to leave". */
  readonly subjectMarks: ReadonlySet<string>;
  /** Forms of verbs that only a subject in the singular has: "was". */
  readonly singularForms: ReadonlySet<string>;
  /** Forms of verbs that only a subject in the plural has: "were". */
  readonly pluralForms: ReadonlySet<string>;
  /** With a coordinator behind the first of two: "both men and women". */
  readonly firstOfTwo: ReadonlySet<string>;
  /** Prepositions that always hang on the noun before them: "of". */
  readonly partMarks: ReadonlySet<string>;
  /** Pronouns behind which "'s" is a verb. */
  readonly neverOwners: ReadonlySet<string>;
  /** Nouns before a name that tell what its bearer is: "President". */
  readonly titles: ReadonlySet<string>;
  /** Small words inside a person's name: "van", "de". */
  readonly nameParticles: ReadonlySet<string>;
}

/** How a language orders the words of a clause, where it does otherwise than subject, verb, object. */
export interface ClauseOrder {
  /**
   * Whether the finite verb of a main clause stands second, so that the subject stands behind it where
   * anything else stands first.
   */
  readonly verbSecond: boolean;
  /**
   * Whether participles, infinitives and the particle of a verb stand at the end of their clause, and so
   * does the finite verb of a clause with an opener.
   */
  readonly verbLast: boolean;
  /** Whether a comma stands before a clause inside of another, also before one without an opener. */
  readonly commaOpensClauses: boolean;
}

export interface FixedPhrase {
  readonly words: readonly string[];
  readonly as: "PREPOSITION" | "SUBORDINATOR" | "ADVERB" | "PRONOUN";
}

export interface TimeWords {
  /** They tell when without more: "Monday". */
  readonly whole: ReadonlySet<string>;
  /** Those of them that are names of days: of others, a capital makes a name ("USA Today"). */
  readonly weekdays: ReadonlySet<string>;
  /** They make a time of the unit behind them: "last". */
  readonly before: ReadonlySet<string>;
  /** They make a time of the units before them: "ago". */
  readonly behind: ReadonlySet<string>;
  /** They stand before a time and make it less exact: "late" in "late on Monday". */
  readonly leads: ReadonlySet<string>;
  /** They make a time of the number before them: "p.m.". */
  readonly clock: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** They lead to the number of a day: "on" in "on the 5th". */
  readonly beforeDays: ReadonlySet<string>;
  /** They may end the number of a day: "th" in "5th". */
  readonly dayEndings: ReadonlySet<string>;
}
