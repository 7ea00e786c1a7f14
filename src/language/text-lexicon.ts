import type { DateReader } from "./date-reader.ts";

export interface TextLexicon {
  readonly abbreviations: AbbreviationLexicon;
  readonly regions: RegionLexicon;
  readonly credits: CreditLexicon;
  readonly dates: DateReader;
  /** Where the ending that makes an owner begins, in letters: in "Okoye’s" behind the fifth; 0 where a word has none. */
  readonly findOwnerEnding: (word: string) => number;
}

/** Words with a full stop of their own, lower case, without the stop. */
export interface AbbreviationLexicon {
  /** A name or number follows them, so that they never end a sentence: "Gen.", "Aug.". */
  readonly leading: ReadonlySet<string>;
  /** They lead where a number follows, and end a sentence elsewhere: "No. 5". */
  readonly numbered: ReadonlySet<string>;
  /** They may end a sentence: "Inc.", "a.m.". */
  readonly trailing: ReadonlySet<string>;
  /** What commonly opens a sentence, to tell "the U.S. The war" from "the U.S. Army". */
  readonly openers: ReadonlySet<string>;
  /** What no name or number opens with, so that even a title before it ends its sentence: "Main St. The road". */
  readonly neverNames: ReadonlySet<string>;
}

/** Phrases, one regular expression a line, that mark a paragraph as something other than prose. */
export interface RegionLexicon {
  readonly boilerplate: readonly RegExp[];
  readonly caption: readonly RegExp[];
  /** Lines below which readers write: "Comments". */
  readonly ends: readonly RegExp[];
}

/** Patterns of the lines that tell where a text comes from; a publisher's name is the group `name`. */
export interface CreditLexicon {
  readonly credit: readonly RegExp[];
  readonly feed: readonly RegExp[];
  readonly aggregator: readonly RegExp[];
}
