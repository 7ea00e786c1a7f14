import type { Claim, Days } from "../domain/claims/claim.ts";
import { countBack, toDate } from "../domain/text/calendar.ts";
import type { TimeExpression } from "../grammar/reading/time-expression.ts";
import type { Language } from "../language/language.ts";
import { readDays, type DateContext } from "../resolve/time/dates.ts";

/**
 * The days on which something is or happens, by the time expressions beside it; `null` where they tell
 * none, or more than one.
 *
 * @param isAhead  whether it is still to come, so that "on Friday" is the next one
 */
export function readEventDays(
  text: string,
  times: readonly TimeExpression[],
  isAhead: boolean,
  dates: DateContext,
  language: Language,
): Days | null {
  const found = times.flatMap((time): Days[] => {
    const words = text.slice(time.start, time.end);
    const days = isAhead
      ? readAhead(words, dates.publishedOn, language)
      : readDays(words, dates, language);
    return days === null || days === "AMBIGUOUS" ? [] : [{ from: days.from, to: days.to }];
  });
  const [first, ...others] = found;
  if (first === undefined) return null;
  return others.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}

/** "in May" where the year is unknown. */
export function readNamedDays(
  text: string,
  times: readonly TimeExpression[],
  { grammar: { times: named } }: Language,
): Claim["named"] {
  const words = times.flatMap(({ start, end }) => text.slice(start, end).match(/\p{L}+/gu) ?? []);
  const find = (names: ReadonlySet<string>) =>
    words.map((word) => word.toLowerCase()).find((word) => names.has(word)) ?? null;
  return { month: find(named.months), weekday: find(named.weekdays) };
}

/** "tomorrow", "on Friday", "tonight" */
function readAhead(
  text: string,
  publishedOn: string | null,
  { resolve: { dates } }: Language,
): Days | null {
  if (publishedOn === null) return null;
  const published = toDate(publishedOn);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const ahead = dates.ahead.get(word) ?? (dates.days.get(word) === 0 ? 0 : undefined);
    if (ahead !== undefined) return countBack(published, -ahead);
    const weekday = dates.weekdays.get(word);
    if (weekday === undefined) continue;
    return countBack(published, -((weekday - published.getUTCDay() + 7) % 7));
  }
  return null;
}
