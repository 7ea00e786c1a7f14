/** A stretch of days, the closer the better it is known. */
export interface DayStretch {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly precision: string;
}

/** A day, month or year as people write it: "14 August 2024". */
export function writeStretch({ from, to, precision }: DayStretch): string {
  const format = FORMATS[precision] ?? FORMATS["DAY"]!;
  const start = format.format(new Date(`${from}T00:00:00Z`));
  return precision === "DAY" && from !== to ? `${start} to ${writeDay(to)}` : start;
}

export function writeDay(day: string): string {
  return writeStretch({ from: day, to: day, precision: "DAY" });
}

const FORMATS: Readonly<Record<string, Intl.DateTimeFormat>> = {
  DAY: build({ day: "numeric", month: "long", year: "numeric" }),
  MONTH: build({ month: "long", year: "numeric" }),
  YEAR: build({ year: "numeric" }),
};

function build(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" });
}
