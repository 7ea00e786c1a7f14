/** What a written word can be, whatever it stands beside: all that a language tells of it. */
export interface WordForm {
  /** Of the closed classes: bits of `Role`. */
  readonly roles: number;
  /** How often it is a noun, as a step of powers of two; -1 if it never is. */
  readonly noun: number;
  readonly verb: number;
  readonly adjective: number;
  readonly adverb: number;
  /** Which forms of its verb it can be: bits of `VerbForm`; 0 if it is none. */
  readonly verbForms: number;
  /** Which forms it has if it is a verb after all: of one that nobody knows its ending tells. */
  readonly likelyForms: number;
  /** Dictionary form of the verb; `null` if it is none that is known. */
  readonly verbLemma: string | null;
  /** What the verb can take behind it: bits of `Taken`. */
  readonly takes: number;
  readonly nounLemma: string | null;
  readonly isPlural: boolean;
  /** What the noun can name, the likeliest first; empty for a mere thing. */
  readonly kinds: readonly ThingKind[];
  /** Whether it is a word of the language, also written without a capital. */
  readonly isCommon: boolean;
}

export type ThingKind = "person" | "body" | "document" | "place" | "time";

/** Whether a word can be something of these. */
export function hasRole({ roles }: WordForm, wanted: number): boolean {
  return (roles & wanted) !== 0;
}

/** The forms that a verb has in a sentence. */
export const VerbForm = {
  /** "go": infinitive, imperative, present of all but "he". */
  BASE: 1,
  /** "goes" */
  PRESENT: 2,
  /** "went" */
  PAST: 4,
  /** "gone" */
  PARTICIPLE: 8,
  /** "going" */
  ING: 16,
} as const;

/** What a verb can take behind it. */
export const Taken = {
  /** A clause: "said it fell". */
  CLAUSE: 1,
  /** Its subject may stand behind what was said, and inside it: "it fell, said Okoye". */
  REPORT: 8,
  /** An infinitive: "want to go". */
  INFINITIVE: 2,
  /** No object ever: "arrive". */
  NOTHING: 4,
  /** A phrase that stands for what was said: "announced a plan", unlike "said". */
  PHRASE: 16,
} as const;

/** The closed classes of words; one word may be of several. */
export const Role = {
  ARTICLE: 2 ** 0,
  DEMONSTRATIVE: 2 ** 1,
  QUANTIFIER: 2 ** 2,
  PREDETERMINER: 2 ** 3,
  POSSESSIVE: 2 ** 4,
  SUBJECT_PRONOUN: 2 ** 5,
  OBJECT_PRONOUN: 2 ** 6,
  PRONOUN: 2 ** 7,
  REFLEXIVE: 2 ** 8,
  RELATIVE: 2 ** 9,
  QUESTION: 2 ** 10,
  ADVERBIAL_QUESTION: 2 ** 11,
  COMPLEMENTIZER: 2 ** 12,
  SUBORDINATOR: 2 ** 13,
  SUBORDINATOR_OR_PREPOSITION: 2 ** 14,
  COORDINATOR: 2 ** 15,
  PREPOSITION: 2 ** 16,
  PARTICLE: 2 ** 17,
  INFINITIVE_MARK: 2 ** 18,
  AGENT_MARK: 2 ** 19,
  POSSESSIVE_ENDING: 2 ** 20,
  EXISTENTIAL: 2 ** 21,
  MODAL: 2 ** 22,
  BE: 2 ** 23,
  HAVE: 2 ** 24,
  DO: 2 ** 25,
  BECOME: 2 ** 26,
  NEGATION: 2 ** 27,
  INTERJECTION: 2 ** 28,
  NEVER_VERB: 2 ** 29,
  NUMBER: 2 ** 30,
} as const;
