export interface TextLexicon {
  readonly abbreviations: AbbreviationLexicon;
  readonly regions: RegionLexicon;
  readonly credits: CreditLexicon;
}

/** Words with a full stop of their own, lower case, without the stop. */
export interface AbbreviationLexicon {
  /** A name or number follows them, so that they never end a sentence: "Gen.", "Aug.". */
  readonly leading: ReadonlySet<string>;
  /** They lead where a number follows, and end a sentence elsewhere: "No. 5". */
  readonly numbered: ReadonlySet<string>;
  /** They may end a sentence: "Inc.", "a.m.". */
  readonly trailing: ReadonlySet<string>;
}

/** Phrases, one regular expression a line, that mark a paragraph as something other than prose. */
export interface RegionLexicon {
  readonly boilerplate: readonly RegExp[];
  readonly caption: readonly RegExp[];
}

/** Patterns of the lines that tell where a text comes from; a publisher's name is the group `name`. */
export interface CreditLexicon {
  readonly credit: readonly RegExp[];
  readonly feed: readonly RegExp[];
  readonly aggregator: readonly RegExp[];
}
