import { setMaxListeners } from "node:events";
import type { Curation } from "../../domain/ports.ts";
import type { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { GraphReader } from "./graph-reader.ts";

/** What every resolver of one request is given. */
export interface ApiContext {
  readonly graph: Graph;
  readonly reader: GraphReader;
  /**
   * Takes the decisions of this request.
   *
   * @throws AppError CURATION_OFF, CURATOR_KEY_WRONG where it may not decide
   */
  requireCuration(): Curation;
  /** Ends what the request still reads; each of its reads fails with `reason`. */
  stop(reason: AppError): void;
}

/** Makes the context of one request. */
export function createContext(graph: Graph, requireCuration: () => Curation): ApiContext {
  const stopping = new AbortController();
  // Each query of the request listens.
  setMaxListeners(0, stopping.signal);
  const stoppable = { ...graph, signal: stopping.signal };
  return {
    graph: stoppable,
    reader: new GraphReader(stoppable),
    requireCuration,
    stop: (reason) => {
      stopping.abort(reason);
    },
  };
}
