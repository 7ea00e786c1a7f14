import type { Config } from "../../config.ts";
import { openNeo4j, type OpenedNeo4j } from "../../embedded/open-neo4j.ts";
import { untilInterrupted, untilInterruptedAgain } from "../interruption.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";

/**
 * Does some work on the configured Neo4j, or on the embedded one, which stops again if it was not
 * running before, also when the work is interrupted. With `stop`, work that has begun is told to stop,
 * and only ended where it is told once more.
 *
 * @throws what `openNeo4j` throws; `Interruption`
 */
export async function withNeo4j<Result>(
  config: Config,
  work: (neo4j: OpenedNeo4j) => Promise<Result>,
  stop?: AbortController,
): Promise<Result> {
  let neo4j: OpenedNeo4j | undefined;
  const openAndWork = async (): Promise<Result> => {
    neo4j = await openNeo4j(config, buildProgressDisplay());
    stop?.signal.throwIfAborted();
    return work(neo4j);
  };
  const interrupted = stop === undefined ? untilInterrupted() : untilInterruptedAgain(stop);
  try {
    return await Promise.race([openAndWork(), interrupted]);
  } finally {
    await neo4j?.close();
  }
}
