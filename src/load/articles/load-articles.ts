import { AppError } from "../../errors/app-error.ts";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { type Identities, buildIdentities } from "../../domain/identity/identities.ts";
import { buildArticleId } from "../../domain/ids.ts";
import {
  DecisionsChangedError,
  type SaveOutcome,
  saveReadings,
} from "../../graph/write/article-repository.ts";
import { findDecisions } from "../../graph/read/decision-reader.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { findFormerArticles } from "../../graph/read/former-articles.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { announceAdded } from "../announce-added.ts";
import { collectReady } from "./collect-ready.ts";
import type { RejectedPath } from "./list-article-files.ts";
import { readArticle } from "./read-article.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { Seat } from "./seat.ts";

/** What became of one article. */
export type LoadResult = LoadedArticle | Rejection;

export interface LoadedArticle extends Found {
  readonly articleId: string;
  readonly outcome: SaveOutcome;
}

type Rejection = RejectedPath & { readonly outcome: "rejected" };

/** Where an article was found. */
interface Found {
  readonly path: string;
  /** Absent where it came from no file. */
  readonly seat?: Seat;
  /** Whether it goes by a name that it was given, not by what it holds. */
  readonly isNamed: boolean;
}

/** An article that was read; one that came before in the same run, word for word; or why it could not be read. */
type Item =
  | { readonly found: Found; readonly reading: Reading }
  | { readonly found: Found; readonly articleId: string }
  | Rejection;

/** Articles and characters that wait, when no more is read until they are saved in one transaction. */
const MOST_ARTICLES = 50;
const MOST_CHARACTERS = 500_000;

/**
 * Reads each article, heeds the decisions that the graph holds, saves it, and tells what became of
 * it, in the order of the articles; the feed hears which statements were added. An article that comes
 * again in one run is unchanged.
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
  const unsaved = new Map<string, SaveResult>();
  for await (const batch of collectReady(readItems(articles, knowledge), isFull)) {
    const readings = batch.flatMap((item) => ("reading" in item ? item.reading : []));
    const results = await save(readings);
    for (const item of batch) {
      if ("error" in item) {
        yield item;
      } else if ("reading" in item) {
        const result = results.get(item.reading)!;
        if (result.outcome === "rejected") unsaved.set(item.reading.article.id, result);
        yield { ...item.found, ...result };
      } else {
        const { found, articleId } = item;
        yield { ...found, ...(unsaved.get(articleId) ?? { articleId, outcome: "unchanged" }) };
      }
    }
  }
}

async function* readItems(
  articles: AsyncIterable<ReadArticle>,
  knowledge: Knowledge,
): AsyncGenerator<Item> {
  const seen = new Map<string, { readonly path: string; readonly content: string }>();
  for await (const article of articles) {
    if ("error" in article) {
      yield { ...article, outcome: "rejected" };
      continue;
    }
    const { input, ...place } = article;
    const { id: articleId } = input;
    const found = { ...place, isNamed: articleId !== buildArticleId(input) };
    const content = describeContent(input);
    const earlier = seen.get(articleId);
    if (earlier !== undefined) {
      yield earlier.content === content
        ? { found, articleId }
        : reject(
            article,
            new AppError("ARTICLE_ID_DUPLICATE", {
              articleId,
              path: place.path,
              other: earlier.path,
            }),
          );
      continue;
    }
    const reading = readArticle(article, knowledge);
    if ("error" in reading) {
      yield { ...reading, outcome: "rejected" };
    } else if (reading.findings.some(({ code }) => code === "TEXT_EMPTY")) {
      yield reject(article, new AppError("ARTICLE_BODY_EMPTY", { path: place.path }));
    } else {
      seen.set(articleId, { path: place.path, content });
      yield { found, reading };
    }
  }
}

/** The same words for the same article, whatever it is called. */
function describeContent(input: ArticleInput): string {
  return `${buildArticleId(input)} ${input.url ?? ""}`;
}

function reject({ path, seat }: Pick<Found, "path" | "seat">, error: AppError): Rejection {
  return { path, outcome: "rejected", error, ...(seat === undefined ? {} : { seat }) };
}

function isFull(waiting: readonly Item[]): boolean {
  if (waiting.length >= MOST_ARTICLES) return true;
  const characters = waiting.map((item) =>
    "reading" in item ? item.reading.article.text.length : 0,
  );
  return characters.reduce((sum, count) => sum + count, 0) >= MOST_CHARACTERS;
}

type SaveResult =
  Pick<LoadedArticle, "articleId" | "outcome"> | Pick<Rejection, "outcome" | "error">;

type Saver = (readings: readonly Reading[]) => Promise<ReadonlyMap<Reading, SaveResult>>;

/** Makes a function that saves readings as people decided, also where they decide in the meantime. */
async function openSaver(
  graph: Graph,
  { lookup }: Knowledge,
  feed: StatementFeed | null,
): Promise<Saver> {
  const findIdentities = async (): Promise<Identities> =>
    buildIdentities(await findDecisions(graph), lookup, await findFormerArticles(graph));
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
        if (others.length === 0) return new Map([[only!, explain(only!, error)]]);
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
function explain({ article }: Reading, cause: unknown): SaveResult {
  if (!(cause instanceof AppError)) {
    const failure = { articleId: article.id, reason: String(cause) };
    const error = new AppError("ARTICLE_READ_FAILED", failure, { cause });
    return { outcome: "rejected", error };
  }
  if (cause.code !== "GRAPH_QUERY_FAILED") throw cause;
  return { outcome: "rejected", error: cause };
}
