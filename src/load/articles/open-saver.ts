import { AppError } from "../../errors/app-error.ts";
import { type Identities, buildIdentities } from "../../domain/identity/identities.ts";
import type { StatementFeed } from "../../domain/ports.ts";
import type { Reading } from "../../domain/reading.ts";
import {
  DecisionsChangedError,
  type SaveOutcome,
  saveReadings,
} from "../../graph/write/article-repository.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { findDecisions } from "../../graph/read/decision-reader.ts";
import { findFormerArticles } from "../../graph/read/former-articles.ts";
import type { Knowledge } from "../../pipeline/run-pipeline.ts";
import { applyDecisions } from "../../resolve/apply-decisions.ts";
import { announceAdded } from "../announce-added.ts";

/** A reading that is to be saved, and from what it was read, see `passUnchanged`. */
export interface Unsaved {
  readonly reading: Reading;
  readonly hash: string | null;
}

export type SaveResult =
  | { readonly articleId: string; readonly outcome: SaveOutcome }
  | { readonly outcome: "rejected"; readonly error: AppError };

/** Saves readings in one transaction, or one by one where one of them cannot be saved. */
export type Saver = (items: readonly Unsaved[]) => Promise<ReadonlyMap<Reading, SaveResult>>;

/** Makes a function that saves readings as people decided, also where they decide in the meantime. */
export async function openSaver(
  graph: Graph,
  { lookup }: Knowledge,
  feed: StatementFeed | null,
): Promise<Saver> {
  const findIdentities = async (): Promise<Identities> =>
    buildIdentities(await findDecisions(graph), lookup, await findFormerArticles(graph));
  let identities = await findIdentities();
  /** What a try did of which no answer came: if it was done, the next one finds nothing to change. */
  const tried = new Map<string, SaveOutcome>();

  return async function save(items) {
    if (items.length === 0) return new Map();
    for (;;) {
      try {
        const readings = items.map(({ reading }) => applyDecisions(reading, identities, lookup));
        const articleIds = items.map(({ reading }) => reading.article.id);
        const { decisionCount } = identities;
        const inputs = items.flatMap(({ reading: { article }, hash }) =>
          hash === null ? [] : { articleId: article.id, hash },
        );
        const outcomes = await announceAdded(graph, feed, articleIds, () =>
          saveReadings(graph, readings, decisionCount, inputs, (told) => {
            for (const [index, outcome] of told.entries()) {
              if (outcome !== "unchanged") tried.set(articleIds[index]!, outcome);
            }
          }),
        );
        const results = new Map<Reading, SaveResult>();
        for (const [index, { reading }] of items.entries()) {
          const articleId = articleIds[index]!;
          results.set(reading, { articleId, outcome: tried.get(articleId) ?? outcomes[index]! });
          tried.delete(articleId);
        }
        return results;
      } catch (error) {
        if (error instanceof DecisionsChangedError) {
          identities = await findIdentities();
          continue;
        }
        const [only, ...others] = items;
        if (others.length === 0) return new Map([[only!.reading, explain(only!.reading, error)]]);
        // One by one, so that what is wrong with one of them keeps no other out.
        const results = new Map<Reading, SaveResult>();
        for (const item of items) {
          for (const [key, result] of await save([item])) results.set(key, result);
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
