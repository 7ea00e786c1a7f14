import { setMaxListeners } from "node:events";
import type { Curation } from "../../domain/ports.ts";
import type { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { GraphReader } from "./graph-reader.ts";

/** Things that a cheap answer holds: pages of usual size, with all that is usually asked of their items. */
const CHEAP = 1_000;

/** What every resolver of one request is given. */
export interface ApiContext {
  /** See `getRequestId`; `null` for what this program asks itself. */
  readonly requestId: string | null;
  /** How long all that it reads may take together; `null` for as long as any request. */
  readonly longestMs: number | null;
  readonly graph: Graph;
  readonly reader: GraphReader;
  /**
   * Takes the decisions of this request.
   *
   * @throws AppError CURATION_OFF, CURATOR_KEY_WRONG where it may not decide
   */
  requireCuration(): Curation;
  /** Takes note of what the request costs, as the limits reckon it. */
  reckon(cost: number): void;
  /** Ends what the request still reads; each of its reads fails with `reason`. */
  stop(reason: AppError): void;
}

interface RequestTraits extends Pick<ApiContext, "requestId" | "longestMs"> {
  /** See `GraphRequest`. */
  readonly hasBegun: boolean;
}

/** Makes the context of one request. */
export function createContext(
  graph: Graph,
  requireCuration: () => Curation,
  { requestId = null, longestMs = null, hasBegun = false }: Partial<RequestTraits> = {},
): ApiContext {
  const stopping = new AbortController();
  // Each query of the request listens.
  setMaxListeners(0, stopping.signal);
  const request = { signal: stopping.signal, isDear: false, hasBegun };
  const requested = { ...graph, request };
  return {
    requestId,
    longestMs,
    graph: requested,
    reader: new GraphReader(requested),
    requireCuration,
    reckon: (cost) => {
      request.isDear = cost > CHEAP;
    },
    stop: (reason) => {
      stopping.abort(reason);
    },
  };
}
