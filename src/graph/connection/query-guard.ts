import type { BookmarkManager, Driver, Session } from "neo4j-driver";

/** What is asked of Neo4j in one session. */
export interface Task {
  readonly name: string;
  readonly mode: "read" | "write";
  /** What has to be planned first; `null` where nobody waits for it. */
  readonly query: Query | null;
}

export interface Query {
  readonly text: string;
  /** As the driver sends them. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One request of those that many make at once. */
export interface GraphRequest {
  /** When it fires, what is still read ends, and its reason is the failure. */
  readonly signal: AbortSignal;
  /** Whether it asks for much at once. */
  isDear: boolean;
  /** Whether some of it was read already: it is not sent away any more. */
  hasBegun: boolean;
}

/** What of a graph a session needs. */
interface Store {
  readonly driver: Driver;
  readonly database: string;
  readonly timeoutMs: number;
  readonly bookmarks?: BookmarkManager;
}

/** What is done in a session, whose transaction may take so many milliseconds. */
export type Work<Result> = (session: Session, timeoutMs: number) => Promise<Result>;

/** Lets queries of requests run as soon as they may. */
export interface QueryGuard {
  /**
   * Does some work in a session of its own. It is told for how many milliseconds its transaction may take.
   *
   * @throws AppError STORE_BUSY, GRAPH_UNAVAILABLE at once; GRAPH_TIMEOUT; the request's reason
   */
  run<Result>(store: Store, request: GraphRequest, task: Task, work: Work<Result>): Promise<Result>;
}
