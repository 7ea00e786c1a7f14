import { strict } from "chrono-node/en";
import { buildDay } from "../../domain/text/calendar.ts";

/** "2024-09-10T08:00:00Z", "2024/09/10", "20240910", "20240910080000". */
const IN_FIGURES =
  /^(?<year>[12]\d{3})(?:-(?<month>\d\d?)-(?<day>\d\d?)|\/(?<month2>\d\d?)\/(?<day2>\d\d?)|(?<month3>\d\d)(?<day3>\d\d))(?=$|[T\s,]|\d{6}$)/u;

/** A date in words is short; what is longer is no date. */
const LONGEST = 80;

/** Seconds since 1970 have so many digits from 2001 on, and thousandths three more. */
const SECONDS = /^1\d{9}$/u;
const MILLISECONDS = /^1\d{12}$/u;

/**
 * The calendar day that a date tells, `YYYY-MM-DD`, as it is where the date was written; undefined where it
 * is none, or may be one of two: "10/09/2024".
 *
 * Read are ISO 8601, RFC 2822, English words, figures without marks, and seconds or milliseconds since 1970.
 */
export function readDay(value: string | number): string | undefined {
  const date = String(value).trim();
  if (date.length > LONGEST) return undefined;
  if (typeof value === "number" && (SECONDS.test(date) || MILLISECONDS.test(date))) {
    return new Date(MILLISECONDS.test(date) ? value : value * 1_000).toISOString().slice(0, 10);
  }
  const figures = IN_FIGURES.exec(date)?.groups;
  if (figures !== undefined) {
    const month = figures["month"] ?? figures["month2"] ?? figures["month3"];
    const day = figures["day"] ?? figures["day2"] ?? figures["day3"];
    return toDay(Number(figures["year"]), Number(month), Number(day));
  }
  if (!/\p{L}{3}/u.test(date)) return undefined;
  const [found, ...others] = strict.parse(date).map(({ start }) => start);
  if (found === undefined || others.length > 0) return undefined;
  const parts = (["year", "month", "day"] as const).map((part) =>
    found.isCertain(part) ? found.get(part) : null,
  );
  const [year, month, day] = parts;
  return year == null || month == null || day == null ? undefined : toDay(year, month, day);
}

function toDay(year: number, month: number, day: number): string | undefined {
  return buildDay(year, month, day)?.from;
}
