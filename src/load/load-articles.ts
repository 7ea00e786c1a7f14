import { AppError } from "../errors/app-error.ts";
import { type SaveOutcome, saveReading } from "../graph/article-repository.ts";
import type { Graph } from "../graph/driver.ts";
import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { readArticle } from "./read-article.ts";
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
    const reading = readArticle(article, knowledge);
    if ("error" in reading) {
      yield { path, outcome: "rejected", error: reading.error };
      continue;
    }
    const articleId = reading.article.id;
    const code = seen.has(articleId)
      ? "ARTICLE_ID_DUPLICATE"
      : reading.findings.some((finding) => finding.code === "TEXT_EMPTY")
        ? "ARTICLE_BODY_EMPTY"
        : null;
    if (code !== null) {
      yield { path, outcome: "rejected", error: new AppError(code, { articleId }) };
      continue;
    }
    seen.add(articleId);
    yield { path, articleId, outcome: await saveReading(graph, reading) };
  }
}
