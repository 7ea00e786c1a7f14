import { buildDay, buildMonth, buildYear, type Days, toDate } from "../../domain/text/calendar.ts";
import type { DateStretch } from "../../domain/text/date-stretch.ts";
import {
  findDateInFigures,
  type FirstFigure,
  listDays,
} from "../../domain/text/dates-in-figures.ts";
import type { FoundDate } from "../../language/date-reader.ts";
import type { Language } from "../../language/language.ts";
import { reckonDays } from "./near-days.ts";

/** What tells which day some words mean. */
export interface DateContext {
  /** The article's day. */
  readonly publishedOn: string | null;
  /** What stands first in "9/10"; asked for such a date alone. */
  readonly findFirstFigure: () => FirstFigure | null;
}

/** Days, and whether their words give them or they are reckoned from the article's day. */
export type ReadDays = Days & Pick<DateStretch, "basis">;

type Words = Pick<Language, "grammar" | "text" | "resolve">;

/**
 * The calendar days that a time expression means; `AMBIGUOUS` where they may be two.
 *
 * `null` where the words do not settle a day, month or year: a weekday needs the article's date,
 * and no date is guessed. News looks back, so "on Friday" is the last Friday up to that day, and "in
 * March" the last March.
 */
export function readDays(
  text: string,
  { publishedOn, findFirstFigure }: DateContext,
  language: Words,
): ReadDays | "AMBIGUOUS" | null {
  const words = splitWords(text);
  const { dates } = language.resolve;
  if (words.some((word) => dates.neverOne.has(word))) return null;
  if (/\d[./-]\d/u.test(text)) {
    const found = readFigures(text, publishedOn, findFirstFigure);
    if (found !== null) return found;
  }
  const published = publishedOn === null ? null : toDate(publishedOn);
  const written = language.text.dates.namesMonth(text) ? language.text.dates.findDate(text) : null;
  if (written?.month.isSaid === true) return readWritten(text, written, published, language);
  const year = /(?<![\p{L}\p{N}])[12]\d{3}(?![\p{L}\p{N}])/u.exec(text)?.[0];
  if (year !== undefined) {
    const isElse = words.some((word) => dates.fromAnotherDay.has(word));
    return isElse ? null : { ...buildYear(Number(year)), basis: "STATED" };
  }
  const days = published === null ? null : reckonDays(text, words, published, language);
  return days === null || days === "AMBIGUOUS" ? days : { ...days, basis: "DERIVED" };
}

/** In lower case, without figures. */
function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function readFigures(
  text: string,
  publishedOn: string | null,
  findFirstFigure: DateContext["findFirstFigure"],
): ReadDays | "AMBIGUOUS" | null {
  const figures = findDateInFigures(text);
  if (figures === null) return null;
  const found = listDays(figures, publishedOn);
  if (found.length === 0) return null;
  const first = found.length > 1 ? findFirstFigure() : found[0]!.first;
  const chosen = found.find((each) => each.first === first);
  if (chosen === undefined) return "AMBIGUOUS";
  return { ...chosen.days, basis: figures.year === null ? "DERIVED" : "STATED" };
}

/** "Aug. 6", "March 2026", "in March last year"; a month without its year is the last one of its name. */
function readWritten(
  text: string,
  { index, year, month, day }: FoundDate,
  published: Date | null,
  { resolve: { dates } }: Words,
): ReadDays | "AMBIGUOUS" | null {
  const before = splitWords(text.slice(0, index)).at(-1) ?? "";
  if (dates.fromAnotherDay.has(before)) return null;
  const number = month.number!;
  const dayOfMonth = day.isSaid ? day.number : null;
  const build = (of: number): Days | null =>
    dayOfMonth === null ? buildMonth(of, number) : buildDay(of, number, dayOfMonth);
  if (year.isSaid) {
    const stated = build(year.number!);
    return stated && { ...stated, basis: "STATED" };
  }
  if (published === null) return null;
  const current = published.getUTCFullYear();
  const ahead = number - 1 - published.getUTCMonth();
  const words = splitWords(text);
  const isOfLastYear = words.some(
    (word, at) => dates.year.has(word) && dates.past.has(words[at - 1] ?? ""),
  );
  // "last March", in September: half a year ago, or one and a half.
  if (!isOfLastYear && dates.past.has(before) && ahead < 0) return "AMBIGUOUS";
  const isEarlier = isOfLastYear || ahead > 0 || (ahead === 0 && dates.past.has(before));
  const days = build(isEarlier ? current - 1 : current);
  // A day that is still to come: no day of saying, and not one of last year either.
  if (days === null || toDate(days.from) > published) return null;
  return { ...days, basis: "DERIVED" };
}
