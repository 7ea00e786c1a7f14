import { requireOpenable } from "../../api/http/listen.ts";
import type { Config } from "../../config.ts";
import { openNeo4j, type OpenedNeo4j } from "../../embedded/open-neo4j.ts";
import { getPagesUrl } from "./browser-link.ts";
import { Interruption, untilInterrupted } from "../interruption.ts";
import { buildProgressDisplay } from "../output/show-progress.ts";

/**
 * Opens Neo4j, begins to serve, and goes on until Ctrl-C or SIGTERM, which is how a service ends
 * well. `begin` gets the port to open, as it was chosen, and gives what stops the service; Neo4j stops after it.
 *
 * @throws what `requireOpenable`, `openNeo4j` and `begin` throw; `Interruption` when told to stop before it served
 */
export async function serveUntilStopped(
  config: Config,
  begin: (neo4j: OpenedNeo4j, port: number | null) => Promise<() => Promise<void>>,
): Promise<void> {
  const interrupted = untilInterrupted();
  let neo4j: OpenedNeo4j | undefined;
  let stop: (() => Promise<void>) | undefined;
  const openAndBegin = async (): Promise<void> => {
    // Told before Neo4j starts, which takes seconds.
    const port = await requireOpenable(config.host, config.port);
    const pagesUrl = getPagesUrl(config.host, port);
    neo4j = await openNeo4j({ ...config, pagesUrl }, buildProgressDisplay());
    // Without a choice another program may take it in the meantime, and the next one will do.
    stop = await begin(neo4j, config.port === null ? null : port);
  };
  try {
    await Promise.race([openAndBegin(), interrupted]);
    await interrupted;
  } catch (error) {
    if (!(error instanceof Interruption && stop !== undefined)) throw error;
  } finally {
    await stop?.();
    await neo4j?.close();
  }
}
