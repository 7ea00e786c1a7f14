import type { Stretch } from "../asking/rows.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** A day, month or year as people write it: "14 August 2024". */
export function writeStretch({ from, to, precision }: Stretch): string {
  const [year = "", month = "", day = ""] = from.split("-");
  if (precision === "YEAR") return year;
  const name = MONTHS[Number(month) - 1]!;
  if (precision === "MONTH") return `${name} ${year}`;
  const start = `${String(Number(day))} ${name} ${year}`;
  return from === to ? start : `${start} to ${writeStretch({ from: to, to, precision })}`;
}

/** A day of the calendar alone. */
export function writeDay(day: string): string {
  return writeStretch({ from: day, to: day, precision: "DAY" });
}
