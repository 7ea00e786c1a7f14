import { readConfig } from "../../config.ts";
import { readKnowledge } from "../../knowledge/read-knowledge.ts";
import { readArticle } from "../../load/articles/read-article.ts";
import { type ArticleExplanation, explainArticle } from "../output/explain-article.ts";
import { renderExplanation } from "../output/render-explanation.ts";
import { getTerminalWidth } from "../output/terminal-width.ts";
import {
  listSources,
  printRejection,
  renderSkipped,
  SOME_REJECTED,
  workOnPaths,
} from "../loading/work-on-paths.ts";

interface ExplainSettings {
  readonly json: boolean;
  /** UTF-16 units that are read of an article. */
  readonly longest: number;
}

/** An article that could not be read. */
interface Unread {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Prints what is read of each article and from which words, without a database. What cannot be read is
 * told as loading tells it.
 */
export async function explainPaths(
  paths: readonly string[],
  { json, longest }: ExplainSettings,
): Promise<void> {
  const knowledge = readKnowledge(readConfig());
  const sources = await listSources(paths, longest);
  const explained = workOnPaths(sources, "Reading", async function* (articles) {
    for await (const article of articles) {
      const reading = readArticle(article, knowledge);
      yield "error" in reading ? reading : explainArticle(article.path, reading);
    }
  });
  const all: (ArticleExplanation | Unread)[] = [];
  for await (const article of explained) {
    if ("error" in article) {
      printRejection(article);
      process.exitCode = SOME_REJECTED;
      const { code, message, hint } = article.error;
      if (json) all.push({ path: article.path, code, message, hint });
    } else if (json) all.push(article);
    else console.log(`${renderExplanation(article, getTerminalWidth())}\n`);
  }
  if (json) console.log(JSON.stringify({ articles: all, skipped: sources.skipped }, null, 2));
  else if (sources.skipped.length > 0) console.error(renderSkipped(sources.skipped));
}
