import type { AmountPrecision } from "../domain/assertion.ts";
import type { QuotationKind } from "../domain/quotation.ts";
import { sliceSpans, type TextSpan } from "../domain/span.ts";
import type { Graph } from "./driver.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";

/** A quotation as the graph holds it, with the words of the article around it. */
export interface StoredQuotation {
  readonly id: string;
  readonly kind: QuotationKind;
  readonly text: string;
  readonly content: readonly TextSpan[];
  readonly cue: TextSpan | null;
  readonly source: TextSpan | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly disclaimers: readonly TextSpan[];
  readonly amounts: readonly StoredAmount[];
  readonly rule: string;
  readonly confidence: number;
  readonly articleId: string;
}

export interface StoredAmount extends TextSpan {
  readonly number: number;
  readonly unit: string;
  readonly precision: AmountPrecision;
}

/** UTF-16 units of the article shown before and after a quotation, at most. */
const CONTEXT_LENGTH = 60;

export async function getQuotations(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredQuotation>> {
  const rows = await runQuery(graph, queries.getQuotations, { ids });
  const articleIds = [...new Set(rows.map(({ articleId }) => articleId))];
  const articles = await runQuery(graph, queries.getArticleTexts, { ids: articleIds });
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return new Map(rows.map((row) => [row.id, readQuotation(row, texts.get(row.articleId) ?? "")]));
}

function readQuotation(
  row: RowOf<typeof queries.getQuotations>,
  articleText: string,
): StoredQuotation {
  const { id, text, rule, confidence, articleId, contentStarts, contentEnds } = row;
  const content = sliceSpans(articleText, contentStarts, contentEnds);
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  return {
    id,
    text,
    rule,
    confidence,
    articleId,
    kind: row.kind as QuotationKind,
    content,
    cue: readSpan(row.cue, row.cueStart, row.cueEnd),
    source: readSpan(row.sourceText, row.sourceStart, row.sourceEnd),
    // One unit more than is shown tells whether the context ends between two words.
    prefix: cutStart(articleText.slice(Math.max(0, start - CONTEXT_LENGTH - 1), start)),
    suffix: cutEnd(articleText.slice(end, end + CONTEXT_LENGTH + 1)),
    disclaimers: sliceSpans(articleText, row.disclaimerStarts, row.disclaimerEnds),
    amounts: sliceSpans(articleText, row.amountStarts, row.amountEnds).map((span, index) => ({
      ...span,
      number: Number(row.amountNumbers[index]),
      unit: row.amountUnits[index]!,
      precision: row.amountPrecisions[index] as AmountPrecision,
    })),
  };
}

function readSpan(text: string | null, start: number | null, end: number | null): TextSpan | null {
  return text === null || start === null || end === null ? null : { start, end, text };
}

/** Drops a word that the context's length has cut in two, at its beginning. */
function cutStart(before: string): string {
  return before.length > CONTEXT_LENGTH ? before.replace(/^\S*\s/u, "") : before;
}

/** Drops a word that the context's length has cut in two, at its end. */
function cutEnd(after: string): string {
  return after.length > CONTEXT_LENGTH ? after.replace(/\s\S*$/u, "") : after;
}
