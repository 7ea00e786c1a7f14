/** A number of things that are counted: "about 200 firefighters". */
export interface Amount {
  readonly number: number;
  /** Dictionary form of what is counted: "firefighter". */
  readonly unit: string;
  readonly precision: AmountPrecision;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a number is meant: to the last digit, "about", "more than", "up to". */
export type AmountPrecision = "EXACT" | "ABOUT" | "AT_LEAST" | "AT_MOST";
