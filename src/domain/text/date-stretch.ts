/** A stretch of calendar days, both ends included, `YYYY-MM-DD`; from the words of `text`. */
export interface DateStretch {
  readonly from: string;
  readonly to: string;
  readonly precision: "DAY" | "MONTH" | "YEAR";
  /**
   * STATED: the words give the date. DERIVED: reckoned from them and another date. CONTEXT: the words
   * stand where its source spoke before, and it goes on.
   */
  readonly basis: "STATED" | "DERIVED" | "CONTEXT";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
