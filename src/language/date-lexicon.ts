/** Words that tell a day, month or year by that of the article, lower case; see `seeds/lexicons/dates.en.txt`. */
export interface DateLexicon {
  /** With their place in the week, Sunday's being 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** With how many days they lie before that of the article. */
  readonly days: ReadonlyMap<string, number>;
  /** With how many days they lie behind that of the article. */
  readonly ahead: ReadonlyMap<string, number>;
  readonly partsOfDays: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
  readonly week: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly fromAnotherDay: ReadonlySet<string>;
  readonly neverOne: ReadonlySet<string>;
  /** Codes of countries, lower case. */
  readonly monthFirst: ReadonlySet<string>;
  /** Codes of countries, lower case. */
  readonly eitherFirst: ReadonlySet<string>;
}
