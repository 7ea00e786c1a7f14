import type { DateReader } from "./date-reader.ts";
import type { GivenName } from "./name-lexicon.ts";

export interface TextLexicon {
  readonly abbreviations: AbbreviationLexicon;
  readonly regions: RegionLexicon;
  readonly credits: CreditLexicon;
  readonly bylines: BylineLexicon;
  readonly outlets: OutletLexicon;
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
  /** Of these, only names of outlets count. */
  readonly outletCredit: readonly RegExp[];
  /** Lines that tell the article's own publisher. */
  readonly publisher: readonly RegExp[];
  /** Lines that tell the article's own address, the group `url`. */
  readonly address: readonly RegExp[];
}

/** Words of the lines that name the authors of an article, lower case. */
export interface BylineLexicon {
  /** They open such a line, the longest first: "story by". */
  readonly openers: readonly string[];
  readonly joiners: ReadonlySet<string>;
  /** Before the place that an author writes from: "in". */
  readonly places: ReadonlySet<string>;
  /** Before the outlet for which an author writes: "special to". */
  readonly writingFor: readonly string[];
  /** Behind an outlet's name, its own people: "staff". */
  readonly staff: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** They stand where an author's name would: "admin". */
  readonly hidden: ReadonlySet<string>;
  /** Before the name of an author: "dr". */
  readonly titles: ReadonlySet<string>;
  /** No word of a person's name behind the first. */
  readonly months: ReadonlySet<string>;
  /** No word of a person's name: weekdays, bodies. */
  readonly neverNames: ReadonlySet<string>;
  readonly givenNames: ReadonlyMap<string, GivenName>;
  readonly particles: ReadonlySet<string>;
}

/** What tells the name of an outlet, lower case. */
export interface OutletLexicon {
  readonly agencies: ReadonlySet<string>;
  /** Words of such names, first or last: "herald". */
  readonly outlets: ReadonlySet<string>;
  /** Such words that are something else alone: "post". */
  readonly plain: ReadonlySet<string>;
  /** With a plain one they are a heading: "world". */
  readonly sections: ReadonlySet<string>;
  /** Before such names: "the". */
  readonly articles: ReadonlySet<string>;
}
