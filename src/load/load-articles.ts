import { AppError } from "../errors/app-error.ts";
import { type Identities, buildIdentities } from "../domain/identities.ts";
import {
  DecisionsChangedError,
  type SaveOutcome,
  saveReadings,
} from "../graph/article-repository.ts";
import { findDecisions } from "../graph/decision-repository.ts";
import type { Graph } from "../graph/driver.ts";
import type { StatementFeed } from "../domain/ports.ts";
import type { Reading } from "../domain/reading.ts";
import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { applyDecisions } from "../resolve/apply-decisions.ts";
import { announceAdded } from "./announce-added.ts";
import { collectReady } from "./collect-ready.ts";
import { readArticle } from "./read-article.ts";
import type { ReadArticle } from "./read-articles.ts";

/** What became of one article. */
export type LoadResult =
  { readonly path: string; readonly articleId: string; readonly outcome: SaveOutcome } | Rejection;

interface Rejection {
  readonly path: string;
  readonly outcome: "rejected";
  readonly error: AppError;
}

/** An article that was read, or why it could not be. */
type Item = { readonly path: string; readonly reading: Reading } | Rejection;

/** Articles and characters that wait, when no more is read until they are saved in one transaction. */
const MOST_ARTICLES = 50;
const MOST_CHARACTERS = 500_000;

/**
 * Reads each article, heeds the decisions that the graph holds, saves it, and tells what became of
 * it, in the order of the articles; the feed hears which statements were added.
 *
 * While some are saved, in one transaction, the next ones are read. The first is saved at once, and so
 * is one that comes alone.
 *
 * An article that cannot be read or saved is rejected and the rest goes on; when the graph fails, all
 * stops, and what was saved until then stays.
 *
 * @throws AppError like `runQuery`
 */
export async function* loadArticles(
  articles: AsyncIterable<ReadArticle>,
  knowledge: Knowledge,
  graph: Graph,
  feed: StatementFeed | null = null,
): AsyncGenerator<LoadResult> {
  const save = await openSaver(graph, knowledge, feed);
  for await (const batch of collectReady(readItems(articles, knowledge), isFull)) {
    const readings = batch.flatMap((item) => ("reading" in item ? item.reading : []));
    const results = await save(readings);
    for (const item of batch) {
      if (!("reading" in item)) yield item;
      else yield { path: item.path, ...results.get(item.reading)! };
    }
  }
}

async function* readItems(
  articles: AsyncIterable<ReadArticle>,
  knowledge: Knowledge,
): AsyncGenerator<Item> {
  const seen = new Set<string>();
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
    if (code === null) {
      seen.add(articleId);
      yield { path, reading };
    } else {
      yield { path, outcome: "rejected", error: new AppError(code, { articleId }) };
    }
  }
}

function isFull(waiting: readonly Item[]): boolean {
  if (waiting.length >= MOST_ARTICLES) return true;
  const characters = waiting.map((item) =>
    "reading" in item ? item.reading.article.text.length : 0,
  );
  return characters.reduce((sum, count) => sum + count, 0) >= MOST_CHARACTERS;
}

type SaveResult =
  | { readonly articleId: string; readonly outcome: SaveOutcome }
  | Pick<Rejection, "outcome" | "error">;

type Saver = (readings: readonly Reading[]) => Promise<ReadonlyMap<Reading, SaveResult>>;

/** Makes a function that saves readings as people decided, also where they decide in the meantime. */
async function openSaver(
  graph: Graph,
  { lookup }: Knowledge,
  feed: StatementFeed | null,
): Promise<Saver> {
  const findIdentities = async (): Promise<Identities> =>
    buildIdentities(await findDecisions(graph), lookup);
  let identities = await findIdentities();

  return async function save(readings) {
    if (readings.length === 0) return new Map();
    for (;;) {
      try {
        const decided = readings.map((reading) => applyDecisions(reading, identities, lookup));
        const articleIds = readings.map(({ article }) => article.id);
        const { decisionCount } = identities;
        const outcomes = await announceAdded(graph, feed, articleIds, () =>
          saveReadings(graph, decided, decisionCount),
        );
        return new Map(
          readings.map((reading, index) => [
            reading,
            { articleId: reading.article.id, outcome: outcomes[index]! },
          ]),
        );
      } catch (error) {
        if (error instanceof DecisionsChangedError) {
          identities = await findIdentities();
          continue;
        }
        const [only, ...others] = readings;
        if (others.length === 0) return new Map([[only!, reject(only!, error)]]);
        // One by one, so that what is wrong with one of them keeps no other out.
        const results = new Map<Reading, SaveResult>();
        for (const reading of readings) {
          for (const [key, result] of await save([reading])) results.set(key, result);
        }
        return results;
      }
    }
  };
}

/** Tells why one article could not be saved. @throws whatever keeps all others out, too */
function reject({ article }: Reading, cause: unknown): SaveResult {
  if (!(cause instanceof AppError)) {
    const failure = { articleId: article.id, reason: String(cause) };
    const error = new AppError("ARTICLE_READ_FAILED", failure, { cause });
    return { outcome: "rejected", error };
  }
  if (cause.code !== "GRAPH_QUERY_FAILED") throw cause;
  return { outcome: "rejected", error: cause };
}
