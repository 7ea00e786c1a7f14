import type { Reading } from "../../domain/reading.ts";
import type { Span } from "../../domain/text/span.ts";

/** What was read of an article, and how each piece is known. */
export interface ArticleExplanation {
  readonly path: string;
  readonly id: string;
  /** In which form it came; `null` where nobody told. */
  readonly format: string | null;
  readonly title: readonly ExplainedValue[];
  readonly publisher: readonly ExplainedValue[];
  readonly author: readonly ExplainedValue[];
  /** A day, or where only the text lets one reckon it, the first and the last that it may be. */
  readonly date: readonly ExplainedValue[];
  readonly dateline: readonly ExplainedValue[];
  /** Those from whom it says that it has its text. */
  readonly agency: readonly ExplainedValue[];
  readonly aggregator: readonly ExplainedValue[];
  readonly address: readonly ExplainedValue[];
  /** UTF-16 units. */
  readonly length: number;
  /** Of prose. */
  readonly paragraphs: number;
  readonly quotations: number;
  readonly findings: readonly ExplainedFinding[];
}

export interface ExplainedValue {
  readonly value: string;
  /** `null` where the file gives it beside the text. */
  readonly evidence: Evidence | null;
}

/** A place of the text, and the words of its line that stand there and beside it. */
export interface Evidence {
  /** From 1 on, in the text as it is kept. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface ExplainedFinding extends Evidence {
  readonly code: string;
  readonly message: string;
}

/** Tells of a reading what is known of the article itself, and by which words. */
export function explainArticle(path: string, reading: Reading): ArticleExplanation {
  const { article, regions, quotations, findings } = reading;
  const { text, evidence } = article;
  const tell = (value: string | null, span: Span | null): ExplainedValue[] =>
    value === null ? [] : [{ value, evidence: span === null ? null : findEvidence(text, span) }];
  return {
    path,
    id: article.id,
    format: article.format,
    title: tell(article.title, evidence.title),
    publisher: tell(article.publisher, evidence.publisher),
    author: tell(article.author, evidence.author),
    date:
      article.publishedOn === null
        ? tellReckoned(reading)
        : tell(article.publishedOn, evidence.publishedOn),
    dateline: tell(article.dateline, evidence.dateline),
    agency: article.credits.flatMap((credit) => tell(credit.text, credit)),
    aggregator: tell(article.aggregator?.text ?? null, article.aggregator),
    address: tell(article.url, evidence.url),
    length: text.length,
    paragraphs: regions.filter(({ kind }) => kind === "BODY").length,
    quotations: quotations.length,
    findings: findings.map(({ code, message, ...span }) => ({
      code,
      message,
      ...findEvidence(text, span),
    })),
  };
}

/** Where no day is written, the stretch that the text lets one reckon. */
function tellReckoned({ article: { text, publishedDuring } }: Reading): ExplainedValue[] {
  if (publishedDuring === null) return [];
  const { from, to, text: words } = publishedDuring;
  const start = text.indexOf(words);
  if (words === "" || start < 0) return [];
  const evidence = findEvidence(text, { start, end: start + words.length });
  return [{ value: `${from} to ${to}`, evidence }];
}

function findEvidence(text: string, { start, end }: Span): Evidence {
  const before = text.slice(0, start).split("\n");
  const [shown = ""] = text.slice(start, Math.min(end, start + LONGEST_SHOWN)).split("\n");
  const [behind = ""] = text.slice(start + shown.length).split("\n", 1);
  const words = `${cutBefore(before.at(-1)!)}${shown}${cutBehind(behind)}`.trim();
  return { line: before.length, start, end, words };
}

/** UTF-16 units that are shown of what is told, and before and behind it. */
const LONGEST_SHOWN = 100;
const BESIDE = 40;

function cutBefore(words: string): string {
  return words.length <= BESIDE ? words : `…${words.slice(-BESIDE).replace(/^\S*\s/u, "")}`;
}

function cutBehind(words: string): string {
  return words.length <= BESIDE ? words : `${words.slice(0, BESIDE).replace(/\s\S*$/u, "")}…`;
}
