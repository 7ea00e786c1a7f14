/** Reads dates that are written in words. */
export interface DateReader {
  /** Whether words may tell a date by a month's name; most are ruled out at once. */
  readonly namesMonth: (words: string) => boolean;
  /** The first date that some words write out: "Aug. 6", "March 2026"; one with a month, where any has. */
  readonly findDate: (words: string) => FoundDate | null;
  /** Before a date they tell that it is the text's own, lower case: "published". */
  readonly labels: ReadonlySet<string>;
  /** Before a date they tell that the text was changed or stored on it, lower case: "updated". */
  readonly updateLabels: ReadonlySet<string>;
}

export interface FoundDate {
  /** Where its words begin among those that were read. */
  readonly index: number;
  readonly text: string;
  readonly year: DatePart;
  /** From 1 on. */
  readonly month: DatePart;
  readonly day: DatePart;
}

export interface DatePart {
  readonly number: number | null;
  /** Whether the words tell it, rather than what is likeliest. */
  readonly isSaid: boolean;
}
