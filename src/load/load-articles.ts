import { AppError } from "../errors/app-error.ts";
import { type Identities, buildIdentities } from "../domain/identities.ts";
import {
  DecisionsChangedError,
  type SaveOutcome,
  saveReading,
} from "../graph/article-repository.ts";
import { findDecisions } from "../graph/decision-repository.ts";
import type { Graph } from "../graph/driver.ts";
import type { StatementFeed } from "../domain/ports.ts";
import type { Reading } from "../domain/reading.ts";
import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { applyDecisions } from "../resolve/apply-decisions.ts";
import { announceAdded } from "./announce-added.ts";
import { readArticle } from "./read-article.ts";
import type { ReadArticle } from "./read-articles.ts";

/** What became of one article. */
export type LoadResult =
  | { readonly path: string; readonly articleId: string; readonly outcome: SaveOutcome }
  | { readonly path: string; readonly outcome: "rejected"; readonly error: AppError };

/**
 * Reads each article, heeds the decisions that the graph holds, saves it, one transaction an
 * article, and tells what became of it; the feed hears which statements were added.
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
  feed: StatementFeed | null = null,
): AsyncGenerator<LoadResult> {
  const seen = new Set<string>();
  let identities = await findIdentities(graph, knowledge);
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
    for (let outcome: SaveOutcome | null = null; outcome === null;) {
      const heeded = identities;
      outcome = await announceAdded(graph, feed, [articleId], () =>
        saveDecided(graph, reading, heeded, knowledge),
      );
      if (outcome === null) identities = await findIdentities(graph, knowledge);
      else yield { path, articleId, outcome };
    }
  }
}

async function findIdentities(graph: Graph, { lookup }: Knowledge): Promise<Identities> {
  return buildIdentities(await findDecisions(graph), lookup);
}

/** Saves a reading as people decided; `null` where they decided anew in the meantime. */
async function saveDecided(
  graph: Graph,
  reading: Reading,
  identities: Identities,
  { lookup }: Knowledge,
): Promise<SaveOutcome | null> {
  try {
    const decided = applyDecisions(reading, identities, lookup);
    return await saveReading(graph, decided, identities.decisionCount);
  } catch (error) {
    if (error instanceof DecisionsChangedError) return null;
    throw error;
  }
}
