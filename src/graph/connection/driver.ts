import neo4j, { type BookmarkManager, type Driver, Neo4jError } from "neo4j-driver";
import type { NameKnowledge } from "../../domain/names/name-knowledge.ts";
import type { Neo4jConnection } from "../../domain/neo4j-connection.ts";
import { AppError } from "../../errors/app-error.ts";
import type { GraphRequest, QueryGuard } from "./query-guard.ts";

/** An open Neo4j database. Whoever opens it closes it. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string;
  /** By which names are written and looked for. */
  readonly names: NameKnowledge;
  /** Longest time that one transaction may take. */
  readonly timeoutMs: number;
  /**
   * Of a cluster, what a follower has to know before it answers: else it may not have heard yet what was
   * written here.
   */
  readonly bookmarks?: BookmarkManager;
  /** For whom the graph is asked; nobody in particular, where it is left out. */
  readonly request?: GraphRequest;
  /** Lets queries of requests run. */
  readonly guard?: QueryGuard;
  close(): Promise<void>;
}

/** The first version whose Cypher the query files are written in. */
const OLDEST_VERSION = 5;

/**
 * Opens the graph and makes sure that it answers.
 *
 * Integers come back as `bigint`, because the driver's own numbers turn large ones into Infinity;
 * `runQuery` makes them plain numbers. By an address of `neo4j://`, a cluster's leader gets what writes and
 * its followers answer what reads.
 *
 * @throws AppError GRAPH_URI_INVALID, GRAPH_UNREACHABLE, GRAPH_PASSWORD_MISSING, GRAPH_AUTH_FAILED,
 *   GRAPH_VERSION_UNSUPPORTED
 */
export async function openGraph(
  { uri, username, password, database }: Neo4jConnection,
  names: NameKnowledge,
  { timeoutMs = 30_000 }: { timeoutMs?: number } = {},
): Promise<Graph> {
  const driver = createDriver(uri, username, password);
  try {
    const { agent } = await driver.getServerInfo({ database });
    requireVersion(agent ?? "", uri);
  } catch (error) {
    await driver.close();
    throw translateOpenError(error, { uri, username, password });
  }
  const routing = /^neo4j\b/u.test(uri) ? { bookmarks: neo4j.bookmarkManager() } : {};
  return { driver, database, names, timeoutMs, ...routing, close: () => driver.close() };
}

function createDriver(uri: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      telemetryDisabled: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      // A connection that rested may be gone without a word, and each that fails costs a question seconds.
      connectionLivenessCheckTimeout: 1_000,
      maxTransactionRetryTime: 10_000,
    });
  } catch (cause) {
    throw new AppError("GRAPH_URI_INVALID", { uri }, { cause });
  }
}

/** A server introduces itself as "Neo4j/5.26.30". */
function requireVersion(agent: string, uri: string): void {
  const major = Number(/^Neo4j\/(\d+)\./.exec(agent)?.[1]);
  if (!(major >= OLDEST_VERSION)) {
    throw new AppError("GRAPH_VERSION_UNSUPPORTED", { uri, version: agent });
  }
}

function translateOpenError(
  error: unknown,
  { uri, username, password }: Pick<Neo4jConnection, "uri" | "username" | "password">,
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const isRefused = error.code.startsWith("Neo.ClientError.Security.");
  const code = !isRefused
    ? "GRAPH_UNREACHABLE"
    : // A Neo4j that wants no password may well be given none.
      password === ""
      ? "GRAPH_PASSWORD_MISSING"
      : "GRAPH_AUTH_FAILED";
  return new AppError(code, { uri, username }, { cause: error });
}
