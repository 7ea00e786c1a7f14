import type { ReadSettings } from "../../load/articles/read-articles.ts";
import { type ArticleExplanation, explainArticle } from "../output/explain-article.ts";
import { renderExplanation } from "../output/render-explanation.ts";
import { getTerminalWidth } from "../output/terminal-width.ts";
import { readSources } from "./read-sources.ts";
import { listSources, printRejection, renderSkipped, SOME_REJECTED } from "./work-on-paths.ts";

interface ExplainSettings extends ReadSettings {
  readonly json: boolean;
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
  { json, ...settings }: ExplainSettings,
): Promise<void> {
  const sources = await listSources(paths, settings);
  const all: (ArticleExplanation | Unread)[] = [];
  for await (const read of readSources(sources)) {
    const { path } = read;
    if ("error" in read) {
      printRejection(read);
      process.exitCode = SOME_REJECTED;
      const { code, message, hint } = read.error;
      if (json) all.push({ path, code, message, hint });
      continue;
    }
    const explained = explainArticle(path, read.reading);
    if (json) all.push(explained);
    else console.log(`${renderExplanation(explained, getTerminalWidth())}\n`);
  }
  if (json) console.log(JSON.stringify({ articles: all, skipped: sources.skipped }, null, 2));
  else if (sources.skipped.length > 0) console.error(renderSkipped(sources.skipped));
}
