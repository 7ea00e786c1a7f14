import type { Graph } from "../../graph/connection/driver.ts";
import { findUnchangedArticles } from "../../graph/read/find-unchanged-articles.ts";
import { outlastOutages, type TellOutage } from "../outlast-outages.ts";
import { hashInput } from "../reading/hash-input.ts";
import type { Arrival } from "./arrivals.ts";
import { collectReady } from "./collect-ready.ts";

/** Articles about which the graph is asked at once, at most. */
const MOST_ASKED = 200;

/**
 * Tells of the articles which the graph holds as they would be read again: these need not be read, which
 * is most of the work.
 *
 * @param readerHash  of what reads them, see `hashReader`; with `null` all are to be read
 */
export async function* passUnchanged(
  arrivals: AsyncIterable<Arrival>,
  graph: Graph,
  readerHash: string | null,
  tellOutage: TellOutage,
): AsyncGenerator<Arrival> {
  if (readerHash === null) {
    yield* arrivals;
    return;
  }
  for await (const batch of collectReady(arrivals, ({ length }) => length >= MOST_ASKED)) {
    const hashed = batch.map((arrival) =>
      "input" in arrival ? { ...arrival, hash: hashInput(readerHash, arrival.input) } : arrival,
    );
    const inputs = hashed.flatMap((arrival) =>
      "input" in arrival ? { articleId: arrival.input.id, hash: arrival.hash } : [],
    );
    const unchanged = new Set(
      await outlastOutages(() => findUnchangedArticles(graph, inputs), tellOutage),
    );
    for (const arrival of hashed) {
      const isUnchanged = "input" in arrival && unchanged.has(arrival.input.id);
      yield isUnchanged ? { found: arrival.found, articleId: arrival.input.id } : arrival;
    }
  }
}
