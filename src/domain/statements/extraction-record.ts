import type { Article } from "../articles/article.ts";
import type { Region } from "../text/document.ts";
import type { Finding } from "../text/finding.ts";
import type { Mention } from "./mention.ts";
import type { Quotation } from "./quotation.ts";
import type { Reading } from "../reading.ts";

/**
 * What other programs get of a reading: one JSON object a line, described in
 * `schema/extraction.schema.json` and kept stable. Offsets count UTF-16 units of the article's text.
 */
export interface ExtractionRecord {
  readonly id: string;
  readonly quotations: readonly Omit<Quotation, Unpublished>[];
  readonly mentions: readonly Mention[];
  readonly article: Pick<
    Article,
    "url" | "title" | "publisher" | "author" | "publishedOn" | "dateline" | "evidence"
  >;
  readonly regions: readonly Region[];
  readonly findings: readonly Finding[];
}

/** What joining and comparing statements needs, which the published schema does not promise. */
type Unpublished = "statementKey" | "disclaimers" | "amounts";

export function buildExtractionRecord(reading: Reading): ExtractionRecord {
  const { id, url, title, publisher, author, publishedOn, dateline, evidence } = reading.article;
  return {
    id,
    quotations: reading.quotations.map(
      ({ statementKey: _, disclaimers: _d, amounts: _n, ...quotation }) => quotation,
    ),
    mentions: reading.mentions,
    article: { url, title, publisher, author, publishedOn, dateline, evidence },
    regions: reading.regions,
    findings: reading.findings,
  };
}
