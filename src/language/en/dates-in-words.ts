import { Chrono, configuration } from "chrono-node/en";
import type { DatePart, DateReader, FoundDate } from "../date-reader.ts";

/** @param months  names of months, lower case, whole or shortened */
export function buildDateReader(
  months: readonly string[],
  labels: readonly string[],
  updateLabels: readonly string[],
): DateReader {
  const openings = [...new Set(months.map((month) => month.slice(0, 3)))];
  const pattern = new RegExp(String.raw`\b(?:${openings.join("|")})`, "iu");
  const alone = new RegExp(String.raw`\b(?:${months.map(capitalize).join("|")})(?!\p{L})`, "u");
  // "in late May": to the patterns of others, May alone is rather a verb.
  const findMonth = (words: string): FoundDate | null => {
    const { 0: text, index } = alone.exec(words) ?? { 0: "", index: -1 };
    if (index < 0 || /\d/u.test(words)) return null;
    const month = openings.indexOf(text.slice(0, 3).toLowerCase()) + 1;
    const unsaid = { number: null, isSaid: false };
    return { index, text, year: unsaid, month: { number: month, isSaid: true }, day: unsaid };
  };
  return {
    namesMonth: (words) => pattern.test(words),
    findDate: (words) => findDate(words) ?? findMonth(words),
    labels: new Set(labels),
    updateLabels: new Set(updateLabels),
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replace(".", String.raw`\.?`);
}

const casual = configuration.createCasualConfiguration();
const { parsers } = casual;
/** "at the end of May" is no day. */
const refiners = casual.refiners.filter(
  (refiner) => !refiner.constructor.name.startsWith("ENEndOf"),
);

/**
 * Spans of time ("two days ago") settle no day or month here, and their patterns alone cost a fifth
 * of a second to compile.
 */
const dates = new Chrono({
  parsers: parsers.filter((parser) => !parser.constructor.name.startsWith("ENTimeUnit")),
  refiners,
});

/** "the evening of 6 August": to the other patterns, the number is an hour. */
const daysOfMonths = new Chrono({
  parsers: parsers.filter((parser) => parser.constructor.name.startsWith("ENMonthName")),
  refiners,
});

const findDate: DateReader["findDate"] = (words) => {
  const now = { instant: new Date(0), timezone: "UTC" };
  const found =
    dates.parse(words, now).find(({ start }) => start.isCertain("month")) ??
    daysOfMonths.parse(words, now)[0];
  if (found === undefined) return null;
  const { index, text, start } = found;
  const getPart = (part: "year" | "month" | "day"): DatePart => ({
    number: start.get(part),
    isSaid: start.isCertain(part),
  });
  return { index, text, year: getPart("year"), month: getPart("month"), day: getPart("day") };
};
