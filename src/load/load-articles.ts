import { AppError } from "../errors/app-error.ts";
import { type SaveOutcome, saveReading } from "../graph/article-repository.ts";
import type { Graph } from "../graph/driver.ts";
import type { Reading } from "../domain/reading.ts";
import type { ArticleInput } from "../domain/article.ts";
import { type Knowledge, runPipeline } from "../pipeline/run-pipeline.ts";
import type { ReadArticle } from "./read-articles.ts";

/** What became of one article. */
export type LoadResult =
  | { readonly path: string; readonly articleId: string; readonly outcome: SaveOutcome }
  | { readonly path: string; readonly outcome: "rejected"; readonly error: AppError };

/**
 * Reads each article and saves it, one transaction an article, and tells what became of it.
 *
 * An article that cannot be read is rejected and the rest goes on; when the graph fails, all stops,
 * and what was saved until then stays.
 *
 * @throws AppError like `runQuery`
 */
export async function* loadArticles(
  articles: AsyncIterable<ReadArticle>,
  knowledge: Knowledge,
  graph: Graph,
): AsyncGenerator<LoadResult> {
  const seen = new Set<string>();
  for await (const article of articles) {
    const { path } = article;
    const reading = "error" in article ? article.error : read(article.input, knowledge, seen);
    if (reading instanceof AppError) {
      yield { path, outcome: "rejected", error: reading };
    } else {
      const articleId = reading.article.id;
      yield { path, articleId, outcome: await saveReading(graph, reading) };
    }
  }
}

function read(input: ArticleInput, knowledge: Knowledge, seen: Set<string>): Reading | AppError {
  const articleId = input.id;
  if (seen.has(articleId)) return new AppError("ARTICLE_ID_DUPLICATE", { articleId });
  seen.add(articleId);
  try {
    return runPipeline(input, knowledge);
  } catch (cause) {
    // One text that trips a rule of ours must not keep ten thousand others out of the graph.
    return cause instanceof AppError
      ? cause
      : new AppError("ARTICLE_READ_FAILED", { articleId, reason: String(cause) }, { cause });
  }
}
