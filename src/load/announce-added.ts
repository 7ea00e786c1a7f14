import type { StatementFeed } from "../domain/ports.ts";
import { watchStatements } from "../graph/read/added-statements.ts";
import type { Graph } from "../graph/connection/driver.ts";

/**
 * Writes articles, and tells the feed afterwards which statements that added.
 *
 * @throws what `write` throws, and AppError like `runQuery`; then nothing is told
 */
export async function announceAdded<Result>(
  graph: Graph,
  feed: StatementFeed | null,
  articleIds: readonly string[],
  write: () => Promise<Result>,
): Promise<Result> {
  if (feed === null) return write();
  const findAdded = await watchStatements(graph, articleIds);
  const result = await write();
  try {
    const added = await findAdded();
    if (added.length > 0) feed.announce(added);
  } catch (error) {
    // What is stored is stored, whether anybody hears of it or not.
    feed.miss(error);
  }
  return result;
}
