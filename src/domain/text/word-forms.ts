/**
 * What a language tells of its words, so that whoever looks for one finds all forms of it. Words come in
 * lower case, without accents; those of other languages come back as they are.
 */
export interface WordForms {
  /** The word in the one spelling that stands for all of its spellings: "neighbours" gives `neighbors`. */
  readonly level: (word: string) => string;
  /** The beginning of a word, likewise, whatever follows: "organis" gives `organiz`. */
  readonly levelBeginning: (beginning: string) => string;
  /** What the forms of a word have in common: "attacks", "attacked" and "attacking" give `attack`. */
  readonly findStem: (word: string) => string;
  /** A text in which words that are one are written as one: "per cent". */
  readonly joinWords: (text: string) => string;
  /** Words that are in most texts. */
  readonly common: ReadonlySet<string>;
  readonly turning: TurningWords;
}

/** Words without which a sentence may mean something else, in small letters. */
export interface TurningWords {
  /** Of what follows them in their clause: "not", "might", "denied". */
  readonly clause: ReadonlySet<string>;
  /** Of all of the sentence, wherever they stand: "if", "only". */
  readonly sentence: ReadonlySet<string>;
  /** Those that join two clauses, of which neither turns the other: "and". */
  readonly joints: ReadonlySet<string>;
}
