import type { ArticleInput } from "../../domain/articles/article.ts";
import { hashText } from "../../domain/ids.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { findUnchangedArticles } from "../../graph/read/find-unchanged-articles.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import type { Reader } from "../reading/open-reader.ts";
import type { Arrival } from "./arrivals.ts";
import { collectReady } from "./collect-ready.ts";

/** Articles about which the graph is asked at once, at most. */
const MOST_ASKED = 200;

/**
 * Tells of the articles which the graph holds as they would be read again: these need not be read, which
 * is most of the work.
 */
export async function* passUnchanged(
  arrivals: AsyncIterable<Arrival>,
  graph: Graph,
  reader: Reader,
  tellOutage: TellOutage,
): AsyncGenerator<Arrival> {
  for await (const batch of collectReady(arrivals, ({ length }) => length >= MOST_ASKED)) {
    const inputs = batch.flatMap((arrival) => {
      const hash = "input" in arrival ? hashInput(arrival.input, reader) : null;
      return "input" in arrival && hash !== null ? { articleId: arrival.input.id, hash } : [];
    });
    const unchanged = new Set(
      await outlastOutages(() => findUnchangedArticles(graph, inputs), tellOutage),
    );
    for (const arrival of batch) {
      const isUnchanged = "input" in arrival && unchanged.has(arrival.input.id);
      yield isUnchanged ? { found: arrival.found, articleId: arrival.input.id } : arrival;
    }
  }
}

/** Of all from which an article is read; `null` where nobody knows by what. */
export function hashInput(input: ArticleInput, { hash }: Reader): string | null {
  return hash === null ? null : hashText(JSON.stringify([hash, input]));
}
