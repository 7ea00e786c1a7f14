import { type ManagedTransaction, type QueryResult, Neo4jError } from "neo4j-driver";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "./driver.ts";
import { isConnectionLoss, translateError } from "./graph-errors.ts";
import { inSession } from "./in-session.ts";
import type { Query } from "./query-guard.ts";
import type { ParametersOf, QueryDefinition, RowOf } from "./query-definition.ts";
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
 * failed for a passing reason, such as two that waited for each other. When the request's signal fires,
 * Neo4j ends the transaction at once.
 *
 * @throws AppError GRAPH_UNAVAILABLE, GRAPH_TIMEOUT, GRAPH_DATABASE_MISSING, GRAPH_HALTED,
 *   GRAPH_QUERY_FAILED; for a request STORE_BUSY and its signal's reason
 */
export async function runQuery<Definition extends QueryDefinition>(
  graph: Graph,
  query: Definition,
  parameters: ParametersOf<Definition>,
): Promise<RowOf<Definition>[]> {
  if (query.mode === "read") {
    const sent = { text: query.text, parameters: convertParameters(query, parameters) };
    return toRows(await read(graph, query.name, sent));
  }
  const work = (transaction: ManagedTransaction) => run(transaction, query, parameters);
  try {
    return await inSession(graph, { ...query, query: null }, (session, timeout) =>
      session.executeWrite(work, { timeout }),
    );
  } catch (error) {
    throw translateError(error, query.name);
  }
}

/** A value that a query takes, and the type as which it travels. */
export interface TypedValue {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

/**
 * Runs a query that only reads and returns one row with one column, `answer`.
 *
 * @throws AppError like `runQuery`
 */
export async function readAnswer(
  graph: Graph,
  text: string,
  values: readonly TypedValue[],
): Promise<Record<string, unknown>> {
  const sent = values.map(({ name, type, value }) => [name, toDriver(value, type)]);
  const parameters = Object.fromEntries(sent) as Query["parameters"];
  const { records } = await read(graph, "operation", { text, parameters });
  return records[0]!.get("answer") as Record<string, unknown>;
}

/**
 * Reads in one round trip; again, as often as the driver sees fit, where that failed for a passing reason.
 * For a request that is no lost connection: there the guard decides.
 */
async function read(graph: Graph, name: string, query: Query): Promise<QueryResult> {
  const { text, parameters } = query;
  const isGuarded = graph.request !== undefined && graph.guard !== undefined;
  try {
    return await inSession(graph, { name, mode: "read", query }, async (session, timeout) => {
      const settings = { timeout };
      try {
        return await withoutStack(() => session.run(text, parameters, settings));
      } catch (error) {
        if (!(error instanceof Neo4jError && Neo4jError.isRetryable(error))) throw error;
        if (isGuarded && isConnectionLoss(error)) throw error;
        return session.executeRead((transaction) => transaction.run(text, parameters), settings);
      }
    });
  } catch (error) {
    throw translateError(error, name);
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
  return inSession(
    graph,
    { name: "write", mode: "write", query: null },
    async (session, timeout) => {
      for (let attempt = 1; ; attempt++) {
        const progress = { query: "" };
        try {
          return await session.executeWrite((transaction) => runAll(transaction, work, progress), {
            timeout,
          });
        } catch (error) {
          if (!wasOvertaken(error) || attempt === MOST_ATTEMPTS) {
            throw translateError(error, progress.query);
          }
        }
      }
    },
  );
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

async function run<Query extends QueryDefinition>(
  transaction: ManagedTransaction,
  query: Query,
  parameters: ParametersOf<Query>,
): Promise<RowOf<Query>[]> {
  return toRows(await transaction.run(query.text, convertParameters(query, parameters)));
}

function toRows<Row>({ records }: QueryResult): Row[] {
  return records.map((record) => fromDriver(record.toObject()) as Row);
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
