import type { SaidOn } from "../../domain/statements/quotation.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Finding } from "../../domain/text/finding.ts";
import { sliceSpan } from "../../domain/text/span.ts";
import type { Attribution } from "../../extract/sources/attribution.ts";
import type { Language } from "../../language/language.ts";
import type { ArticleContext } from "../article-context.ts";
import { type DateContext, readDays } from "./dates.ts";
import { findFirstFigure } from "./first-figure.ts";

/** When something was said, and a finding where only a little is missing to tell. */
export interface ReadTime {
  readonly saidOn: SaidOn | null;
  readonly findings: readonly Finding[];
}

/** The days that the words for a time of saying mean, if there are any; else the day of a deed that it goes on with. */
export function readTime(
  { text }: Document,
  attribution: Attribution | null,
  dates: DateContext,
  language: Language,
): ReadTime {
  if (attribution === null) return NO_TIME;
  const { time, timeOfDeed } = attribution;
  if (time === null) {
    const deed = timeOfDeed && sliceSpan(text, timeOfDeed);
    const day = deed && readDays(deed.text, dates, language);
    if (day === null || day === "AMBIGUOUS" || day.precision !== "DAY") return NO_TIME;
    return { saidOn: { ...day, basis: "CONTEXT", ...deed! }, findings: [] };
  }
  const words = sliceSpan(text, time);
  const days = readDays(words.text, dates, language);
  if (days !== null && days !== "AMBIGUOUS") return { saidOn: { ...days, ...words }, findings: [] };
  const { start, end } = time;
  if (days === "AMBIGUOUS")
    return { saidOn: null, findings: [{ code: "DATE_AMBIGUOUS", start, end, message: AMBIGUOUS }] };
  if (dates.publishedOn !== null) return NO_TIME;
  const finding: Finding = { code: "WEEKDAY_WITHOUT_ARTICLE_DATE", start, end, message: UNDATED };
  return { saidOn: null, findings: [finding] };
}

const NO_TIME: ReadTime = { saidOn: null, findings: [] };
const AMBIGUOUS =
  "A day of saying that may be either of two, such as 9/10 where no country tells which";
const UNDATED =
  "A day of saying that no calendar date can be given to, since the article has no date";

/** What tells which day the words of an article mean. */
export function buildDateContext(context: ArticleContext, { resolve }: Language): DateContext {
  let found: { readonly first: ReturnType<typeof findFirstFigure> } | null = null;
  return {
    publishedOn: context.article.publishedOn,
    findFirstFigure: () => {
      found ??= { first: findFirstFigure(context, resolve.dates) };
      return found.first;
    },
  };
}
