import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";
import type { RejectedPath } from "./list-article-files.ts";
import type { ReadArticle } from "./read-articles.ts";

/** Runs the pipeline on an article that was read, or tells why nothing can be read from it. */
export function readArticle(article: ReadArticle, knowledge: Knowledge): Reading | RejectedPath {
  if ("error" in article) return article;
  const { input, ...found } = article;
  try {
    return runPipeline(input, knowledge);
  } catch (cause) {
    // One text that trips a rule of ours must not keep ten thousand others out.
    const failure = { articleId: input.id, reason: String(cause) };
    return { ...found, error: new AppError("ARTICLE_READ_FAILED", failure, { cause }) };
  }
}
