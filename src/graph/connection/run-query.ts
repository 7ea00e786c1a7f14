import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  Neo4jError,
  type Session,
  type SessionMode,
} from "neo4j-driver";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import type { ParametersOf, QueryDefinition, RowOf } from "./query-definition.ts";
import { untilStopped } from "./until-stopped.ts";
import { fromDriver, toDriver } from "./values.ts";

/**
 * Runs one query inside a transaction that is already open.
 *
 * Queries run in the order in which they are sent. One whose rows nobody needs need not be waited
 * for: the next is sent at once, and the transaction waits for all before it is committed.
 */
export type RunInTransaction = <Query extends QueryDefinition>(
  query: Query,
  parameters: ParametersOf<Query>,
) => Promise<RowOf<Query>[]>;

/**
 * Runs one query in a transaction of its own and returns its rows as plain values.
 *
 * Parameters are converted by the type that the header declares: a plain JavaScript number reaches
 * Cypher as a float, and `LIMIT` wants an integer. Inside a Map every whole number travels as an
 * integer, so what may be a fraction is a column of its own. The driver repeats a transaction that
 * failed for a passing reason, such as two that waited for each other. When the graph's signal fires,
 * Neo4j ends the transaction at once.
 *
 * @throws AppError GRAPH_UNAVAILABLE, GRAPH_TIMEOUT, GRAPH_DATABASE_MISSING, GRAPH_QUERY_FAILED; the
 *   signal's reason
 */
export async function runQuery<Query extends QueryDefinition>(
  graph: Graph,
  query: Query,
  parameters: ParametersOf<Query>,
): Promise<RowOf<Query>[]> {
  return inSession(graph, query.name, async (session) => {
    const work = (transaction: ManagedTransaction) => run(transaction, query, parameters);
    const settings = { timeout: graph.timeoutMs };
    try {
      return query.mode === "read"
        ? await session.executeRead(work, settings)
        : await session.executeWrite(work, settings);
    } catch (error) {
      throw translateError(error, query.name);
    }
  });
}

/** A value that a query takes, and the type as which it travels. */
export interface TypedValue {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

/** How much longer than a transaction Neo4j may plan a query that it does not know, having just started. */
const MORE_FOR_PLANNING_MS = 2_000;

/** Queries that were planned through each driver, for as long as Neo4j seems to be the same. */
const planned = new WeakMap<Driver, Set<string>>();
const MOST_PLANNED = 2_000;

/**
 * Runs a query that only reads and returns one row with one column, `answer`: in one round trip, and
 * only where that failed for a passing reason like `runQuery`.
 *
 * A query that is new is planned first, so that planning takes nothing of the time that reading may.
 *
 * @throws AppError like `runQuery`
 */
export async function readAnswer(
  graph: Graph,
  text: string,
  values: readonly TypedValue[],
): Promise<Record<string, unknown>> {
  const parameters = Object.fromEntries(
    values.map(({ name, type, value }) => [name, toDriver(value, type)]),
  );
  const known = planned.get(graph.driver) ?? new Set();
  planned.set(graph.driver, known);
  const run = (query: string, timeout: number) =>
    inSession(
      graph,
      "operation",
      (session) => readOnce(session, query, parameters, timeout),
      neo4j.session.READ,
    );
  try {
    if (!known.has(text)) {
      await run(`EXPLAIN ${text}`, graph.timeoutMs + MORE_FOR_PLANNING_MS);
      if (known.size >= MOST_PLANNED) known.clear();
      known.add(text);
    }
    const { records } = await run(text, graph.timeoutMs);
    return records[0]!.get("answer") as Record<string, unknown>;
  } catch (error) {
    // A Neo4j that has started anew knows no plans, and one that took too long may have been planning.
    if (error instanceof Neo4jError) known.clear();
    throw translateError(error, "operation");
  }
}

/** Runs a query in one round trip; again, as often as the driver sees fit, where that failed for a passing reason. */
async function readOnce(
  session: Session,
  text: string,
  parameters: Record<string, unknown>,
  timeout: number,
): Promise<QueryResult> {
  try {
    return await withoutStack(() => session.run(text, parameters, { timeout }));
  } catch (error) {
    if (!(error instanceof Neo4jError && Neo4jError.isRetryable(error))) throw error;
    return session.executeRead((transaction) => transaction.run(text, parameters), { timeout });
  }
}

/** Calls a function without the stack trace that the driver takes for each query, a tenth of a short one's time. */
function withoutStack<Result>(call: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Runs several queries in one transaction: all of it happens, or nothing.
 *
 * `work` may be called again from its beginning, so it keeps nothing from an earlier call.
 *
 * @throws AppError like `runQuery`
 */
export async function writeInTransaction<Result>(
  graph: Graph,
  work: (run: RunInTransaction) => Promise<Result>,
): Promise<Result> {
  return inSession(graph, "write", async (session) => {
    for (let attempt = 1; ; attempt++) {
      const progress = { query: "" };
      try {
        return await session.executeWrite((transaction) => runAll(transaction, work, progress), {
          timeout: graph.timeoutMs,
        });
      } catch (error) {
        if (!wasOvertaken(error) || attempt === MOST_ATTEMPTS) {
          throw translateError(error, progress.query);
        }
      }
    }
  });
}

const MOST_ATTEMPTS = 5;

/** Does the work and waits for all that it sent. `progress` names the query that failed, else the latest. */
async function runAll<Result>(
  transaction: ManagedTransaction,
  work: (run: RunInTransaction) => Promise<Result>,
  progress: { query: string },
): Promise<Result> {
  const sent: { query: string; rows: Promise<unknown> }[] = [];
  const working = work((query, parameters) => {
    const rows = run(transaction, query, parameters);
    // Nobody waits for it yet; how it ends is looked at below.
    rows.catch(() => undefined);
    sent.push({ query: query.name, rows });
    progress.query = query.name;
    return rows;
  });
  const [result] = await Promise.allSettled([working]);
  const ends = await Promise.allSettled(sent.map(({ rows }) => rows));
  // What was sent after a query that failed fails, too, and does not tell why.
  const failed = ends.findIndex(({ status }) => status === "rejected");
  if (failed >= 0) {
    progress.query = sent[failed]!.query;
    await sent[failed]!.rows;
  }
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

/**
 * Whether another transaction deleted a node between the moment when this one found it and the moment
 * when it locked it. Neo4j counts that as the caller's fault, so that the driver does not repeat it.
 */
function wasOvertaken(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Statement.EntityNotFound";
}

async function inSession<Result>(
  graph: Graph,
  name: string,
  work: (session: Session) => Promise<Result>,
  defaultAccessMode: SessionMode = neo4j.session.WRITE,
): Promise<Result> {
  const { driver, database, signal } = graph;
  signal?.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode });
  if (signal === undefined) return work(session).finally(() => session.close());
  try {
    return await untilStopped(work(session), { ...graph, signal }, name);
  } finally {
    // This resets the connection of a transaction that still runs, upon which Neo4j ends it. Nobody
    // waits, since a Neo4j that is silent would be waited for.
    session.close().catch(() => undefined);
  }
}

async function run<Query extends QueryDefinition>(
  transaction: ManagedTransaction,
  query: Query,
  parameters: ParametersOf<Query>,
): Promise<RowOf<Query>[]> {
  const { records } = await transaction.run(query.text, convertParameters(query, parameters));
  return records.map((record) => fromDriver(record.toObject()) as RowOf<Query>);
}

function convertParameters<Query extends QueryDefinition>(
  { name: query, parameters: types }: Query,
  parameters: ParametersOf<Query>,
): Record<string, unknown> {
  const values = parameters as Readonly<Record<string, unknown>>;
  try {
    return Object.fromEntries(
      Object.entries(types).map(([name, type]) => [name, toDriver(values[name], type)]),
    );
  } catch (cause) {
    throw new AppError(
      "GRAPH_QUERY_FAILED",
      { query, reason: (cause as Error).message },
      { cause },
    );
  }
}

function translateError(error: unknown, query: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return new AppError("GRAPH_TIMEOUT", { query }, { cause: error });
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new AppError("GRAPH_DATABASE_MISSING", { reason: error.message }, { cause: error });
  }
  // The driver's code for a pool that had no connection left in time is "N/A".
  if (Neo4jError.isRetryable(error) || code === "N/A") {
    return new AppError("GRAPH_UNAVAILABLE", { query }, { cause: error });
  }
  return new AppError("GRAPH_QUERY_FAILED", { query, reason: code }, { cause: error });
}
