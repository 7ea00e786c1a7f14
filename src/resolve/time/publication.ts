import { buildMonth } from "../../domain/text/calendar.ts";
import type { Article } from "../../domain/articles/article.ts";
import type { DateStretch } from "../../domain/text/date-stretch.ts";
import type { KnownEvent } from "../../domain/articles/event.ts";
import { sliceSpan, type Span } from "../../domain/text/span.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Language } from "../../language/language.ts";
import type { ArticleContext } from "../article-context.ts";

/** UTF-16 units behind such words in which the event is named. */
const LONGEST_EVENT = 60;

/**
 * When an article was published: the day that is known, else the month that its text lets one
 * reckon from a known event. Never a day that is not stated.
 */
export function findPublication(
  { article, document, links, read }: ArticleContext,
  events: readonly KnownEvent[],
  language: Words,
): DateStretch | null {
  if (article.publishedOn !== null) return buildKnown(article, article.publishedOn);
  const named = new Set(
    links.flatMap(({ actor, places }) => [actor?.id, ...places.map(({ id }) => id)]),
  );
  const durations = read.units.flatMap(({ reading }) => findDurations(reading, language));
  for (const { start, end, months } of durations) {
    const behind = document.text.slice(end, end + LONGEST_EVENT);
    const event = events.find(
      ({ phrases, countries }) =>
        countries.every((country) => named.has(country)) &&
        phrases.some((phrase) => startsNear(behind, phrase)),
    );
    if (event === undefined) continue;
    const [year = 0, month = 0] = event.on.split("-").map(Number);
    const span = sliceSpan(document.text, { start, end: end + findEnd(behind, event) });
    return { ...buildMonth(year, month + months), basis: "DERIVED", ...span };
  }
  return null;
}

type Words = Pick<Language, "grammar" | "resolve">;

interface Duration extends Span {
  readonly months: number;
}

/**
 * "17 months after", "two months into"; not "almost 17 months", which settles nothing. Years would leave
 * open in which of twelve months it was written.
 */
function findDurations(
  { nounPhrases, words }: SentenceReading,
  { grammar, resolve: { assertions, dates } }: Words,
): Duration[] {
  return nounPhrases.flatMap(({ firstWord, head }) => {
    const number = words[firstWord]!;
    const before = words[firstWord - 1];
    const after = words[head.index + 1];
    const isCounted =
      dates.month.has(head.lemma) &&
      head.index === firstWord + 1 &&
      after !== undefined &&
      dates.counted.has(after.normal);
    if (!isCounted || grammar.beforeNumbers.has(before?.normal ?? "")) return [];
    const months = /^\d{1,3}$/u.test(number.normal)
      ? Number(number.normal)
      : assertions.numbers.get(number.normal);
    return months === undefined ? [] : [{ start: number.start, end: after.end, months }];
  });
}

function buildKnown({ evidence }: Article, day: string): DateStretch {
  const span = evidence.publishedOn ?? { start: 0, end: 0, text: "" };
  return { from: day, to: day, precision: "DAY", basis: "STATED", ...span };
}

/** Whether a phrase stands at the beginning, behind two words at most: "its full-scale invasion". */
function startsNear(words: string, phrase: string): boolean {
  const before = words.toLowerCase().split(phrase)[0] ?? "";
  return before.length < words.length && before.trim().split(/\s+/u).length <= 2;
}

function findEnd(behind: string, { phrases }: KnownEvent): number {
  const lower = behind.toLowerCase();
  const phrase = phrases.find((each) => startsNear(behind, each)) ?? "";
  return lower.indexOf(phrase) + phrase.length;
}
