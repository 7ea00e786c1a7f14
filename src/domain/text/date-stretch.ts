/** A stretch of calendar days, both ends included, `YYYY-MM-DD`; from the words of `text`. */
export interface DateStretch {
  readonly from: string;
  readonly to: string;
  readonly precision: "DAY" | "MONTH" | "YEAR";
  /** STATED: the words give the date. DERIVED: reckoned from them and another date. */
  readonly basis: "STATED" | "DERIVED";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
