import type { ArticleInput } from "../../domain/articles/article.ts";
import type { GivenQuotation } from "../../domain/articles/given-quotation.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import type { Reading } from "../../domain/reading.ts";
import { writeReading } from "./article-repository.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/** Reads an article again and writes what was read; nothing where no article has the id. */
export async function readAgain(
  run: RunInTransaction,
  articleId: string,
  read: (article: ArticleInput) => Reading,
  lexicon: NameLexicon,
): Promise<void> {
  const [row] = await run(queries.getArticleInputs, { ids: [articleId] });
  if (row !== undefined) await writeReading(run, read(buildArticleInput(row)), lexicon);
}

/** An article as it was handed in: what has a place in its text was read there, and will be again. */
function buildArticleInput(row: RowOf<typeof queries.getArticleInputs>): ArticleInput {
  const { urlStart, titleStart, publisherStart, authorStart, publishedOnStart } = row;
  return {
    id: row.id,
    text: row.text,
    isCut: row.isCut,
    isPart: row.isPart,
    format: row.format ?? undefined,
    sourceSha256: row.sourceSha256 ?? undefined,
    url: urlStart === null ? (row.url ?? undefined) : undefined,
    title: titleStart === null ? (row.title ?? undefined) : undefined,
    publisher: publisherStart === null ? (row.publisher ?? undefined) : undefined,
    author: authorStart === null ? (row.author ?? undefined) : undefined,
    publishedOn: publishedOnStart === null ? (row.publishedOn ?? undefined) : undefined,
    quotations: row.given.length === 0 ? undefined : row.given.map(buildGiven),
  };
}

function buildGiven({
  sourceStart,
  sourceEnd,
  ...quotation
}: RowOf<typeof queries.getArticleInputs>["given"][number]): GivenQuotation {
  const isNamed = sourceStart !== null && sourceEnd !== null;
  return { ...quotation, source: isNamed ? { start: sourceStart, end: sourceEnd } : null };
}
