import type { DateStretch } from "./date-stretch.ts";

/** A stretch of days and how closely it is known. */
export type Days = Pick<DateStretch, "from" | "to" | "precision">;

const DAY_MS = 86_400_000;

export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day so many days before another. */
export function countBack(from: Date, days: number): Days {
  const on = toDay(new Date(from.getTime() - days * DAY_MS));
  return { from: on, to: on, precision: "DAY" };
}

/** One day, its month being counted from 1; `null` where there is none such: 31 April. */
export function buildDay(year: number, month: number, day: number): Days | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const on = toDay(date);
  return { from: on, to: on, precision: "DAY" };
}

/** All days of a month; months are counted from 1, and those beyond 12 lie in later years. */
export function buildMonth(year: number, month: number): Days {
  return {
    from: toDay(new Date(Date.UTC(year, month - 1, 1))),
    to: toDay(new Date(Date.UTC(year, month, 0))),
    precision: "MONTH",
  };
}

export function buildYear(year: number): Days {
  const told = String(year).padStart(4, "0");
  return { from: `${told}-01-01`, to: `${told}-12-31`, precision: "YEAR" };
}
