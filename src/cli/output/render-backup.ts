import type { GraphCounts } from "../../graph/read/count-graph.ts";
import { countArticles } from "./count-articles.ts";

/** What a backup holds, in a few words: "9 articles with 57 statements". */
export function renderBackup({
  articles,
  statements,
}: Pick<GraphCounts, "articles" | "statements">): string {
  const noun = statements === 1 ? "statement" : "statements";
  return `${countArticles(articles)} with ${String(statements)} ${noun}`;
}
