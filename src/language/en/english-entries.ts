import type { ThingKind } from "../word-form.ts";

/** How often a word is what, and what it can name or take: a line of `seeds/lexicons/words.en.txt`. */
export interface CountedWord {
  readonly word: string;
  readonly noun: number;
  readonly verb: number;
  readonly adjective: number;
  readonly adverb: number;
  readonly kinds: readonly ThingKind[];
  /** Bits of `Taken`. */
  readonly takes: number;
  /** Always written with a capital. */
  readonly isName: boolean;
}

/** "take took taken"; some have two pasts or participles. */
export interface IrregularVerb {
  readonly base: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

/** The sections of `seeds/lexicons/grammar.en.txt`, which says what each is. */
export interface ClosedClasses {
  readonly articles: readonly string[];
  readonly demonstratives: readonly string[];
  readonly quantifiers: readonly string[];
  readonly "before determiners": readonly string[];
  readonly possessives: readonly string[];
  readonly "subject pronouns": readonly string[];
  readonly "object pronouns": readonly string[];
  readonly pronouns: readonly string[];
  readonly reflexives: readonly string[];
  readonly "plural words": readonly string[];
  readonly "person pronouns": readonly string[];
  readonly "speakers and hearers": readonly string[];
  readonly relatives: readonly string[];
  readonly "question words": readonly string[];
  readonly "adverbial question words": readonly string[];
  readonly complementizer: readonly string[];
  readonly subordinators: readonly string[];
  readonly "subordinators or prepositions": readonly string[];
  readonly coordinators: readonly string[];
  readonly "first of two": readonly string[];
  readonly prepositions: readonly string[];
  readonly particles: readonly string[];
  readonly "infinitive mark": readonly string[];
  readonly "agent mark": readonly string[];
  readonly "possessive endings": readonly string[];
  readonly existential: readonly string[];
  readonly modals: readonly string[];
  readonly be: readonly string[];
  readonly become: readonly string[];
  readonly have: readonly string[];
  readonly do: readonly string[];
  readonly negations: readonly string[];
  readonly "adverbs before numbers": readonly string[];
  readonly "adverbs before ranges": readonly string[];
  readonly "degree adverbs": readonly string[];
  readonly "times by themselves": readonly string[];
  readonly "times before": readonly string[];
  readonly "times behind": readonly string[];
  readonly "times leads": readonly string[];
  readonly "clock words": readonly string[];
  readonly "time units": readonly string[];
  readonly months: readonly string[];
  readonly "before days": readonly string[];
  readonly "day endings": readonly string[];
  readonly "number words": readonly string[];
  readonly interjections: readonly string[];
  readonly "never verbs": readonly string[];
  readonly "fixed prepositions": readonly string[];
  readonly "fixed subordinators": readonly string[];
  readonly "fixed adverbs": readonly string[];
  readonly "fixed pronouns": readonly string[];
  readonly "irregular verbs": readonly IrregularVerb[];
  readonly "irregular nouns": readonly (readonly [plural: string, singular: string])[];
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly documents: readonly string[];
  readonly "always plural": readonly string[];
  readonly "verb prefixes": readonly string[];
  readonly "auxiliary forms": readonly (readonly [form: string, base: string])[];
  readonly "letting verbs": readonly string[];
  readonly contractions: readonly string[];
  readonly "name marks": readonly string[];
  readonly "name topics": readonly string[];
  readonly "clause nouns": readonly string[];
  readonly "never owners": readonly string[];
  readonly "part marks": readonly string[];
  readonly "singular forms": readonly string[];
  readonly "plural forms": readonly string[];
  readonly "subject marks": readonly string[];
  readonly "joined words": readonly (readonly [word: string, first: string])[];
}
