import type { ArticleFormat } from "./article-format.ts";
import { jsonLines } from "./json-lines.ts";
import { nameArticle } from "./name-article.ts";
import { parseArticle } from "./parse-article.ts";

/** What can be read, by the ending of a file's name. */
export const articleFormats: Readonly<Record<string, ArticleFormat>> = {
  ".txt": { holds: "one", parse: (text) => nameArticle({ text }) },
  ".json": { holds: "one", parse: parseArticle },
  ".jsonl": jsonLines,
};

/** The endings of all formats: ".txt", ".json". */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(articleFormats);
