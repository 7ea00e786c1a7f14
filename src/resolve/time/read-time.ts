import type { SaidOn } from "../../domain/statements/quotation.ts";
import type { Document } from "../../domain/text/document.ts";
import type { Finding } from "../../domain/text/finding.ts";
import { sliceSpan, type Span } from "../../domain/text/span.ts";
import type { Language } from "../../language/language.ts";
import type { ArticleContext } from "../article-context.ts";
import { type DateContext, readDays } from "./dates.ts";
import { findFirstFigure } from "./first-figure.ts";

/** When something was said, and a finding where only a little is missing to tell. */
export interface ReadTime {
  readonly saidOn: SaidOn | null;
  readonly findings: readonly Finding[];
}

/** The days that the words for a time of saying mean, if there are any. */
export function readTime(
  { text }: Document,
  time: Span | null,
  dates: DateContext,
  language: Language,
): ReadTime {
  if (time === null) return { saidOn: null, findings: [] };
  const words = sliceSpan(text, time);
  const days = readDays(words.text, dates, language);
  if (days !== null && days !== "AMBIGUOUS") return { saidOn: { ...days, ...words }, findings: [] };
  const { start, end } = time;
  if (days === "AMBIGUOUS")
    return { saidOn: null, findings: [{ code: "DATE_AMBIGUOUS", start, end, message: AMBIGUOUS }] };
  if (dates.publishedOn !== null) return { saidOn: null, findings: [] };
  const finding: Finding = { code: "WEEKDAY_WITHOUT_ARTICLE_DATE", start, end, message: UNDATED };
  return { saidOn: null, findings: [finding] };
}

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
