import { buildDay, type Days } from "./calendar.ts";

/** What stands first in "9/10". */
export type FirstFigure = "DAY" | "MONTH";

/** A date of figures alone, its parts in their order. */
export interface DateInFigures {
  readonly parts: readonly [first: number, second: number];
  /** `null` where it tells none. */
  readonly year: number | null;
  /** Which part the marks between the figures make the first; `null` where they leave it open. */
  readonly first: FirstFigure | null;
}

const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const DATE = /(?<![\d./])(\d{1,2})([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![./]?\d)/u;

/** The first date of figures that some words hold: "2026-05-13", "13/5/2026", "13.05.2026", "5/13". */
export function findDateInFigures(words: string): DateInFigures | null {
  const iso = ISO_DATE.exec(words);
  if (iso !== null)
    return { parts: [Number(iso[2]), Number(iso[3])], year: Number(iso[1]), first: "MONTH" };
  const [, one, mark, other, year] = DATE.exec(words) ?? [];
  // "13.05" may be an hour or an amount.
  if (one === undefined || (mark === "." && year?.length !== 4)) return null;
  return {
    parts: [Number(one), Number(other)],
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    first: mark === "." ? "DAY" : null,
  };
}

/**
 * The days up to `latest` that a date of figures may mean: none, one or two.
 *
 * One without a year is the last such day.
 */
export function listDays(
  { parts: [one, other], year, first }: DateInFigures,
  latest: string | null,
): { readonly first: FirstFigure; readonly days: Days }[] {
  const read = (reading: FirstFigure) => {
    if (first !== null && first !== reading) return [];
    const [month, day] = reading === "MONTH" ? [one, other] : [other, one];
    const days = year === null ? findLast(month, day, latest) : buildDay(year, month, day);
    const isPast = days !== null && (latest === null || days.from <= latest);
    return isPast ? [{ first: reading, days }] : [];
  };
  return [...read("DAY"), ...(one === other ? [] : read("MONTH"))];
}

/** The last day of that name up to another. */
function findLast(month: number, day: number, latest: string | null): Days | null {
  if (latest === null) return null;
  const year = Number(latest.slice(0, 4));
  const days = buildDay(year, month, day);
  return days !== null && days.from > latest ? buildDay(year - 1, month, day) : days;
}

/** What stands first in the dates of a text that leave no choice, where all of them agree. */
export function findOrderOfDates(text: string): FirstFigure | null {
  const found = new Set<FirstFigure>();
  for (const [words] of text.matchAll(
    /(?<![\d./])\d{1,2}\/\d{1,2}\/\d{2}(?:\d{2})?(?![./]?\d)/gu,
  )) {
    const { parts } = findDateInFigures(words)!;
    if (parts[0] > 12 && parts[1] <= 12) found.add("DAY");
    if (parts[1] > 12 && parts[0] <= 12) found.add("MONTH");
  }
  const [order = null] = found;
  return found.size === 1 ? order : null;
}
