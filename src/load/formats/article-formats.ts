import type { ArticleFormat } from "./article-format.ts";
import { jsonFile } from "./json-file.ts";
import { jsonLines } from "./json-lines.ts";
import { textFile } from "./text-file.ts";

/** What can be read, by the ending of a file's name. */
export const articleFormats: Readonly<Record<string, ArticleFormat>> = {
  ".txt": textFile,
  ".json": jsonFile,
  ".jsonl": jsonLines,
};

/** The endings of all formats: ".txt", ".json". */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(articleFormats);
