import type { AmountPrecision } from "../domain/assertion.ts";
import type { QuotationKind } from "../domain/quotation.ts";
import { sliceContext, sliceSpans, type TextSpan } from "../domain/span.ts";
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
    ...sliceContext(articleText, { start, end }),
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
