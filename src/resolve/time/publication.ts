import type { Article } from "../../domain/articles/article.ts";
import type { DateStretch } from "../../domain/text/date-stretch.ts";
import type { KnownEvent } from "../../domain/articles/event.ts";
import { sliceSpan } from "../../domain/text/span.ts";
import type { ArticleContext } from "../article-context.ts";
import { buildMonth } from "./dates.ts";

/** "17 months after", "two months into". Years would leave open in which of twelve months it was written. */
const DURATION =
  /(?<=\b(?<number>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) months? (?:after|since|into)\b/giu;

/** A number that is only nearly so settles nothing. */
const NEARLY = /\b(?:about|almost|nearly|around|roughly|than|over|some|least|last|next|first) $/iu;
const LONGEST_NEARLY = 8;

/** UTF-16 units behind such words in which the event is named. */
const LONGEST_EVENT = 60;

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * When an article was published: the day that is known, else the month that its text lets one
 * reckon from a known event. Never a day that is not stated.
 */
export function findPublication(
  { article, document, links }: ArticleContext,
  events: readonly KnownEvent[],
): DateStretch | null {
  if (article.publishedOn !== null) return buildKnown(article, article.publishedOn);
  const named = new Set(
    links.flatMap(({ actor, places }) => [actor?.id, ...places.map(({ id }) => id)]),
  );
  for (const match of document.text.matchAll(DURATION)) {
    const { number = "" } = match.groups ?? {};
    const start = match.index - number.length;
    const before = document.text.slice(Math.max(0, start - LONGEST_NEARLY - 1), start);
    if (NEARLY.test(before)) continue;
    const end = match.index + match[0].length;
    const behind = document.text.slice(end, end + LONGEST_EVENT);
    const event = events.find(
      ({ phrases, countries }) =>
        countries.every((country) => named.has(country)) &&
        phrases.some((phrase) => startsNear(behind, phrase)),
    );
    if (event === undefined) continue;
    const months = /^\d/u.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase());
    const [year = 0, month = 0] = event.on.split("-").map(Number);
    const span = sliceSpan(document.text, { start, end: end + findEnd(behind, event) });
    return { ...buildMonth(year, month + months), basis: "DERIVED", ...span };
  }
  return null;
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
