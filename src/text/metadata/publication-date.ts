import { buildDay } from "../../domain/text/calendar.ts";
import {
  type DateInFigures,
  findDateInFigures,
  findOrderOfDates,
  listDays,
} from "../../domain/text/dates-in-figures.ts";
import type { Document, Paragraph } from "../../domain/text/document.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import type { DateReader, FoundDate } from "../../language/date-reader.ts";

/** A day and the words that tell it. */
export interface WrittenDay {
  readonly day: string;
  readonly span: TextSpan;
}

/** Lines from the top in which a date is looked for. */
const HEAD_LINES = 8;
/** Lines from the end in which one with a label is looked for. */
const FOOT_LINES = 4;
const LONGEST_DATE_LINE = 60;

/**
 * The day that an article gives as its own: a line at its top that holds little else, one that opens with
 * "date 2026-03-10", or the whole day of a dateline.
 *
 * The day of an update or of its storing ("Updated 5 March 2024", "Load-Date") is none, and neither is
 * one in figures that may be two days.
 */
export function findPublicationDate(document: Document, dates: DateReader): WrittenDay | null {
  let isUpdate = false;
  for (const line of document.paragraphs.slice(0, HEAD_LINES)) {
    const words = document.text.slice(line.start, line.end);
    const ofByline = findInByline(line, document.text, dates);
    if (ofByline !== null) return ofByline;
    for (const part of cutAtLabels(words, isUpdate, dates)) {
      isUpdate = part.isUpdate;
      const found = isUpdate ? null : findDay(part.words, document.text, dates);
      if (found === null) continue;
      return writeDay(document.text, line.start + part.start + found.index, found);
    }
    // A label on a line of its own speaks of the next one: "Last updated".
    if (!isLabelAlone(words, dates)) isUpdate = false;
  }
  return findInDateline(document, dates) ?? findAtEnd(document, dates);
}

/** "By Jane Roe | 10 September 2024". */
function findInByline(
  { start, byline }: Paragraph,
  text: string,
  dates: DateReader,
): WrittenDay | null {
  for (const date of byline?.dates ?? []) {
    const words = text.slice(start + date.start, start + date.end);
    for (const part of cutAtLabels(words, false, dates)) {
      const found = part.isUpdate ? null : findDay(part.words, text, dates);
      if (found !== null)
        return writeDay(text, start + date.start + part.start + found.index, found);
    }
  }
  return null;
}

/** "First published 10 September 2024" below the text: the label stands first, or behind one word. */
function findAtEnd({ text, paragraphs }: Document, dates: DateReader): WrittenDay | null {
  for (const { start, end } of paragraphs.slice(HEAD_LINES).slice(-FOOT_LINES)) {
    const words = text.slice(start, end);
    const opening = /^\p{L}+(?: \p{L}+)?/u.exec(words)?.[0].toLowerCase().split(" ") ?? [];
    if (!opening.some((word) => dates.labels.has(word))) continue;
    if (opening.some((word) => dates.updateLabels.has(word))) continue;
    const found = findDay(words, text, dates);
    if (found !== null) return writeDay(text, start + found.index, found);
  }
  return null;
}

function writeDay(text: string, start: number, found: FoundDay): WrittenDay {
  return {
    day: found.day,
    span: sliceSpan(text, { start, end: start + found.text.length }),
  };
}

function findInDateline({ text, paragraphs }: Document, dates: DateReader): WrittenDay | null {
  for (const { kind, start, dateline } of paragraphs) {
    if (kind !== "BODY" || dateline?.day == null) continue;
    const span = sliceSpan(text, {
      start: start + dateline.day.start,
      end: start + dateline.day.end,
    });
    const found = findDay(span.text, text, dates);
    return found === null ? null : { day: found.day, span };
  }
  return null;
}

/** A part of a line that one label opens. */
interface LabelledPart {
  readonly words: string;
  readonly start: number;
  readonly isUpdate: boolean;
}

/** "Published 3 March 2024, | updated 5 March 2024": a label that a number stands before begins another part. */
function cutAtLabels(
  line: string,
  isUpdate: boolean,
  { labels, updateLabels }: DateReader,
): LabelledPart[] {
  if (line.length > LONGEST_DATE_LINE * 2) return [{ words: line, start: 0, isUpdate }];
  const parts: { start: number; isUpdate: boolean }[] = [{ start: 0, isUpdate }];
  for (const { 0: word, index } of line.matchAll(/\p{L}+/gu)) {
    const label = word.toLowerCase();
    const tellsUpdate = updateLabels.has(label);
    if (!tellsUpdate && !labels.has(label)) continue;
    const last = parts.at(-1)!;
    // "Load-Date", "Date updated": two labels of one date.
    if (/\d/u.test(line.slice(last.start, index)))
      parts.push({ start: index, isUpdate: tellsUpdate });
    else if (tellsUpdate) last.isUpdate = true;
  }
  return parts.map(({ start, isUpdate: ofUpdate }, at) => ({
    words: line.slice(start, parts[at + 1]?.start),
    start,
    isUpdate: ofUpdate,
  }));
}

function isLabelAlone(line: string, { labels, updateLabels }: DateReader): boolean {
  if (line.length > LONGEST_DATE_LINE || /\d/u.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => labels.has(word) || updateLabels.has(word));
}

interface FoundDay {
  readonly day: string;
  readonly index: number;
  readonly text: string;
}

function findDay(words: string, text: string, dates: DateReader): FoundDay | null {
  const iso = /^(?:(?<label>\p{L}+):?\s+)?(?<day>\d{4}-\d{2}-\d{2})(?!\d)/du.exec(words);
  const { label, day } = iso?.groups ?? {};
  const isOwn = label === undefined || dates.labels.has(label.toLowerCase());
  if (day !== undefined && isOwn && !Number.isNaN(Date.parse(day)))
    return { day, index: iso!.indices!.groups!["day"]![0], text: day };
  if (words.length > LONGEST_DATE_LINE || !mayHoldDate(words, dates)) return null;
  const found = dates.findDate(words);
  const opening = /^\p{L}+/u.exec(words)?.[0] ?? "";
  const length = words.length - (dates.labels.has(opening.toLowerCase()) ? opening.length : 0);
  if (found === null || found.text.length * 2 < length) return null;
  const figures = findDateInFigures(found.text);
  const written = figures === null ? readWords(found) : readFigures(figures, text);
  return written === null ? null : { day: written, index: found.index, text: found.text };
}

/** A year beside a month's name or between marks: most short lines are ruled out at once. */
function mayHoldDate(words: string, { namesMonth }: DateReader): boolean {
  return /\b\d{4}\b/u.test(words) && (/\d[./-]\d/u.test(words) || namesMonth(words));
}

function readWords({ year, month, day }: FoundDate): string | null {
  if (![year, month, day].every(({ isSaid }) => isSaid)) return null;
  return buildDay(year.number!, month.number!, day.number!)?.from ?? null;
}

function readFigures(figures: DateInFigures, text: string): string | null {
  const found = listDays(figures, null);
  const first = found.length > 1 ? findOrderOfDates(text) : found[0]?.first;
  return found.find((each) => each.first === first)?.days.from ?? null;
}
