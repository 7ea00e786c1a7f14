/** Words that tell a day, month or year by that of the article, lower case; see `seeds/lexicons/dates.en.txt`. */
export interface DateLexicon {
  /** With their place in the week, Sunday's being 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly days: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly week: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}
