import { fileURLToPath } from "node:url";
import { LONGEST_ARTICLE } from "../formats/build-article.ts";
import { type ReadArticle, readPaths } from "./read-articles.ts";

const FOLDER = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));

/** Reads the news briefs of `seeds/articles`, with which an empty graph begins. */
export function readExamples(): AsyncGenerator<ReadArticle> {
  return readPaths([FOLDER], { longest: LONGEST_ARTICLE, fields: {} });
}

/** The ids by which a graph that has them knows them. */
export async function listExampleIds(): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const article of readExamples()) if ("input" in article) ids.push(article.input.id);
  return ids;
}
