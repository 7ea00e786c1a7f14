import { readConfig } from "../../config.ts";
import type { Reading } from "../../domain/reading.ts";
import { AppError } from "../../errors/app-error.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import type { RejectedPath } from "../../load/articles/list-article-files.ts";
import type { ReadArticle } from "../../load/articles/read-articles.ts";
import { openReader } from "../../load/reading/open-reader.ts";
import { readInOrder } from "../../load/reading/read-in-order.ts";
import { type Sources, workOnPaths } from "./work-on-paths.ts";

type ReadFromPath = Exclude<ReadArticle, RejectedPath> & {
  readonly reading: Reading;
};

/** Reads the articles of the sources without a database, in the order in which they come. */
export async function* readSources(sources: Sources): AsyncGenerator<ReadFromPath | RejectedPath> {
  const config = readConfig();
  const reader = openReader(readKnowledge(config), config);
  try {
    yield* workOnPaths(sources, "Reading", (articles) =>
      readInOrder(articles, reader, async (article) => {
        if ("error" in article) return article;
        const reading = await reader.read(article.input);
        return reading instanceof AppError
          ? { path: article.path, error: reading }
          : { ...article, reading };
      }),
    );
  } finally {
    await reader.close();
  }
}
