import type { Article, ArticleInput } from "../domain/articles/article.ts";
import type { Document } from "../domain/text/document.ts";
import { hashText } from "../domain/ids.ts";
import { sliceSpan, type TextSpan } from "../domain/text/span.ts";
import { readCredits } from "./credits.ts";
import type { DateReader } from "../language/date-reader.ts";
import type { TextLexicon } from "../language/text-lexicon.ts";
import { readDateline } from "./datelines.ts";

/**
 * An article's metadata: what its sender knows, else what the text itself shows, with the words
 * that show it. What neither tells stays `null`.
 */
export function readMetadata(
  input: ArticleInput,
  document: Document,
  { credits, dates }: Pick<TextLexicon, "credits" | "dates">,
): Article {
  const title = findTitle(document);
  const publisher = findPublisher(document.text, title);
  const publishedOn = findDate(document, dates);
  const dateline = findDateline(document);
  return {
    id: input.id,
    sha256: hashText(input.text),
    text: input.text,
    url: input.url ?? null,
    title: input.title ?? title?.text ?? null,
    publisher: input.publisher ?? publisher?.text ?? null,
    publishedOn: input.publishedOn ?? publishedOn?.day ?? null,
    dateline: dateline?.text ?? null,
    publishedDuring: null,
    ...readCredits(document, credits),
    evidence: {
      title: input.title === undefined ? title : null,
      publisher: input.publisher === undefined ? publisher : null,
      publishedOn: input.publishedOn === undefined ? (publishedOn?.span ?? null) : null,
      dateline,
    },
  };
}

function findTitle(document: Document): TextSpan | null {
  const first = document.paragraphs.find(
    ({ kind }) => kind !== "BOILERPLATE" && kind !== "CAPTION",
  );
  return first?.kind === "HEADLINE" ? sliceSpan(document.text, first) : null;
}

/** Headlines of saved pages end in the outlet's name: "Bridge reopens | Example.org". */
function findPublisher(text: string, title: TextSpan | null): TextSpan | null {
  const match = title === null ? null : /\s\|\s(?<name>[^|]{2,40})$/u.exec(title.text);
  const name = match?.groups?.["name"];
  if (title === null || name === undefined) return null;
  return sliceSpan(text, { start: title.end - name.length, end: title.end });
}

/** Lines from the top in which a date is looked for. */
const HEAD_LINES = 8;
const LONGEST_DATE_LINE = 60;

/** A year beside a month's name or between marks: most short lines are ruled out at once. */
function mayHoldDate(words: string, { namesMonth }: DateReader): boolean {
  return /\b\d{4}\b/u.test(words) && (/\d[./-]\d/u.test(words) || namesMonth(words));
}

/** The article's own date: a line at the top that holds little else, or one that opens with "date 2026-03-10". */
function findDate(document: Document, dates: DateReader): { day: string; span: TextSpan } | null {
  for (const line of document.paragraphs.slice(0, HEAD_LINES)) {
    const words = document.text.slice(line.start, line.end);
    const iso = /^(?:(?<label>\p{L}+):?\s+)?(?<day>\d{4}-\d{2}-\d{2})(?!\d)/du.exec(words);
    const { label, day } = iso?.groups ?? {};
    const isOwn = label === undefined || dates.labels.has(label.toLowerCase());
    if (day !== undefined && isOwn && !Number.isNaN(Date.parse(day))) {
      const start = line.start + iso!.indices!.groups!["day"]![0];
      return { day, span: sliceSpan(document.text, { start, end: start + day.length }) };
    }
    if (words.length > LONGEST_DATE_LINE || !mayHoldDate(words, dates)) continue;
    const found = dates.findDate(words);
    if (found === null || found.text.length * 2 < words.length) continue;
    const { index, text, year, month, day: dayOfMonth } = found;
    if (![year, month, dayOfMonth].every(({ isSaid }) => isSaid)) continue;
    const start = line.start + index;
    return {
      day: new Date(Date.UTC(year.number!, month.number! - 1, dayOfMonth.number!))
        .toISOString()
        .slice(0, 10),
      span: sliceSpan(document.text, { start, end: start + text.length }),
    };
  }
  return null;
}

function findDateline({ text, paragraphs }: Document): TextSpan | null {
  for (const { kind, start, end } of paragraphs) {
    const dateline = kind === "BODY" ? readDateline(text.slice(start, end)) : null;
    if (dateline !== null) return sliceSpan(text, { start, end: start + dateline.place.length });
  }
  return null;
}
