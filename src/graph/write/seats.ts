import type { Graph } from "../connection/driver.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RowOf } from "../connection/query-definition.ts";
import { runQuery } from "../connection/run-query.ts";

/** Seats that are written in one transaction. */
const MOST_SEATS = 5_000;

type SeatRow = RowOf<typeof queries.findSeats>;

/** The seats in some files, and the articles that were found there last. */
export async function findSeats(graph: Graph, files: readonly string[]): Promise<SeatRow[]> {
  return files.length === 0 ? [] : runQuery(graph, queries.findSeats, { files });
}

/** The seats of some articles. */
export async function findSeatsOfArticles(
  graph: Graph,
  articleIds: readonly string[],
): Promise<SeatRow[]> {
  return runQuery(graph, queries.findSeatsOfArticles, { articleIds });
}

/** Which of some articles are copies of which of others, the most alike first. */
export async function findCopiesAmong(
  graph: Graph,
  ids: readonly string[],
  otherIds: readonly string[],
): Promise<RowOf<typeof queries.findCopiesAmong>[]> {
  if (ids.length === 0 || otherIds.length === 0) return [];
  return runQuery(graph, queries.findCopiesAmong, { ids, otherIds });
}

/** Writes who sits where; `null` empties a seat. */
export async function writeSeats(
  graph: Graph,
  seats: readonly { readonly seatId: string; readonly articleId: string | null }[],
): Promise<void> {
  const taken = seats.flatMap(({ seatId, articleId }) =>
    articleId === null ? [] : [{ seatId, articleId }],
  );
  const emptied = seats.filter(({ articleId }) => articleId === null);
  for (let start = 0; start < taken.length; start += MOST_SEATS) {
    const some = taken.slice(start, start + MOST_SEATS);
    await runQuery(graph, queries.writeSeats, { seats: some });
  }
  for (let start = 0; start < emptied.length; start += MOST_SEATS) {
    const some = emptied.slice(start, start + MOST_SEATS);
    await runQuery(graph, queries.deleteSeats, { seatIds: some.map(({ seatId }) => seatId) });
  }
}
