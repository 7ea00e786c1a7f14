import { sliceSpans, type TextSpan } from "../domain/span.ts";
import type { Graph } from "./driver.ts";
import { type Page, type PageRequest, buildPage } from "./page.ts";
import { queries } from "./queries.generated.ts";
import type { RowOf } from "./query-definition.ts";
import { runQuery } from "./run-query.ts";
import type { StoredStretch } from "./stored-stretch.ts";

type ArticleRow = RowOf<typeof queries.getArticles>;

/** An article as the graph holds it. */
export interface StoredArticle extends Pick<
  ArticleRow,
  "id" | "title" | "url" | "publisher" | "publishedOn" | "dateline" | "text" | "aggregator"
> {
  readonly label: "Article";
  readonly publishedDuring: StoredStretch | null;
  readonly syndicatedFrom: readonly TextSpan[];
  readonly isFromFeed: boolean;
  readonly findings: readonly (TextSpan & { readonly code: string; readonly message: string })[];
  readonly copyIds: readonly string[];
}

/** Which articles are meant. */
export interface ArticleWhere {
  readonly id?: string | null;
  readonly publisher?: string | null;
  readonly publishedOn?: { readonly from?: string | null; readonly to?: string | null } | null;
}

/** Finds a page of articles: newest first, undated last. */
export async function findArticlePage(
  graph: Graph,
  { id, publisher, publishedOn }: ArticleWhere,
  { first, after }: PageRequest,
): Promise<Page> {
  const [row] = await runQuery(graph, queries.findArticles, {
    id: id ?? null,
    publisher: publisher ?? null,
    from: publishedOn?.from ?? null,
    to: publishedOn?.to ?? null,
    afterKey: after?.sortKey ?? null,
    afterId: after?.id ?? null,
    first: first + 1,
  });
  return buildPage(row!.rows, first, row!.totalCount);
}

export async function getArticles(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const rows = await runQuery(graph, queries.getArticles, { ids });
  return new Map(rows.map((row) => [row.id, readArticle(row)]));
}

function readArticle(row: ArticleRow): StoredArticle {
  const { id, title, url, publisher, publishedOn, dateline, text, aggregator } = row;
  return {
    label: "Article",
    id,
    title,
    url,
    publisher,
    publishedOn,
    dateline,
    text,
    aggregator,
    publishedDuring:
      row.publishedFrom === null
        ? null
        : {
            from: row.publishedFrom,
            to: row.publishedTo!,
            precision: row.publishedPrecision as StoredStretch["precision"],
            basis: row.publishedBasis as StoredStretch["basis"],
            text: row.publishedText || null,
          },
    syndicatedFrom: sliceSpans(text, row.creditStarts, row.creditEnds),
    isFromFeed: row.isFromFeed,
    findings: sliceSpans(text, row.findingStarts, row.findingEnds).map((span, index) => ({
      ...span,
      code: row.findingCodes[index]!,
      message: row.findingMessages[index]!,
    })),
    copyIds: row.copyIds,
  };
}

/** Finds, for each article, the ids of its quotations in the order of the text. */
export async function findArticleQuotations(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await runQuery(graph, queries.findArticleQuotations, { ids });
  return new Map(rows.map(({ id, quotationIds }) => [id, quotationIds]));
}
