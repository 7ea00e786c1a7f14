import type { Component } from "chrono-node/en";
import type { DateStretch } from "../../domain/text/date-stretch.ts";
import type { SaidOn } from "../../domain/statements/quotation.ts";
import type { TextSpan } from "../../domain/text/span.ts";
import { findDateInWords } from "../../language/en/dates-in-words.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const DAY_MS = 86_400_000;

/** Words that may settle a day or month; a year alone settles neither. */
const DATED =
  /\d[./-]\d|today|yesterday|tonight|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|\b|uary|ruary|ch\b|il\b|ust\b|ember|tember|ober)/u;

/**
 * The calendar days that a time expression means in an article of the day `publishedOn`.
 *
 * `null` where the words do not settle a day, month or year: a weekday needs the article's date,
 * and no date is guessed. News looks back, so "on Friday" is the last Friday up to that day.
 */
export function resolveSaidOn(expression: TextSpan, publishedOn: string | null): SaidOn | null {
  const words = expression.text.toLowerCase();
  const weekday = WEEKDAYS.findIndex((day) => words.includes(day));
  const { start, end, text } = expression;
  if (weekday >= 0 && !/\d/u.test(words)) {
    if (publishedOn === null) return null;
    const published = toDate(publishedOn);
    const back = (published.getUTCDay() - weekday + 7) % 7;
    const weeks =
      /\blast (?:week|sunday|monday|tuesday|wednesday|thursday|friday|saturday)/u.test(words) &&
      back === 0
        ? 7
        : 0;
    const day = toDay(new Date(published.getTime() - (back + weeks) * DAY_MS));
    return { from: day, to: day, precision: "DAY", basis: "DERIVED", start, end, text };
  }
  const stretch = publishedOn === null ? null : reckonStretch(words, toDate(publishedOn));
  if (stretch !== null) return { ...stretch, basis: "DERIVED", start, end, text };
  if (!DATED.test(words) || (publishedOn === null && !/\d{4}/u.test(words))) return null;
  const reference = publishedOn === null ? new Date(0) : toDate(publishedOn);
  const found = findDateInWords(expression.text, reference);
  if (found === null) return null;
  const sure = (part: Component): boolean => found.start.isCertain(part);
  const month = found.start.get("month");
  const given = found.start.get("year");
  if (given === null) return null;
  // News looks back: a month later than the article's is last year's.
  const isAhead = !sure("year") && month !== null && month - 1 > reference.getUTCMonth();
  const year = isAhead && given === reference.getUTCFullYear() ? given - 1 : given;
  const day = found.start.get("day");
  const basis = /\d{4}/u.test(words) ? "STATED" : "DERIVED";
  if (sure("day") && month !== null && day !== null) {
    const on = buildDay(year, month, day);
    return { from: on, to: on, precision: "DAY", basis, start, end, text };
  }
  if (sure("month") && month !== null) {
    return { ...buildMonth(year, month), basis, start, end, text };
  }
  return null;
}

/** "last month", "earlier this year": the month or year counted back from that of the article. */
function reckonStretch(
  words: string,
  published: Date,
): Pick<DateStretch, "from" | "to" | "precision"> | null {
  const match = /\b(?<which>last|this|previous) (?<unit>month|year)\b/u.exec(words);
  if (match === null) return null;
  const back = match.groups?.["which"] === "this" ? 0 : 1;
  const year = published.getUTCFullYear();
  if (match.groups?.["unit"] === "month") {
    return buildMonth(year, published.getUTCMonth() + 1 - back);
  }
  const day = String(year - back);
  return { from: `${day}-01-01`, to: `${day}-12-31`, precision: "YEAR" };
}

/** All days of a month; months are counted from 1, and those beyond 12 lie in later years. */
export function buildMonth(
  year: number,
  month: number,
): Pick<DateStretch, "from" | "to" | "precision"> {
  return {
    from: buildDay(year, month, 1),
    to: toDay(new Date(Date.UTC(year, month, 0))),
    precision: "MONTH",
  };
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function buildDay(year: number, month: number, day: number): string {
  return toDay(new Date(Date.UTC(year, month - 1, day)));
}
