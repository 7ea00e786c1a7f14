import type { ArticleInput } from "../../domain/articles/article.ts";
import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import { type Knowledge, runPipeline } from "../../pipeline/run-pipeline.ts";

/** Runs the pipeline on an article, or tells why nothing can be read from it. */
export function readArticle(input: ArticleInput, knowledge: Knowledge): Reading | AppError {
  try {
    return runPipeline(input, knowledge);
  } catch (cause) {
    // One text that trips a rule of ours must not keep ten thousand others out.
    return explainFailure(input, cause);
  }
}

/** What is told of an article at which the pipeline, or the thread in which it ran, failed. */
export function explainFailure({ id }: ArticleInput, cause: unknown): AppError {
  return new AppError("ARTICLE_READ_FAILED", { articleId: id, reason: String(cause) }, { cause });
}
