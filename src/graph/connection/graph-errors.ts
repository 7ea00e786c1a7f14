import { Neo4jError } from "neo4j-driver";
import { AppError } from "../../errors/app-error.ts";

/** The driver's code for a pool that had no connection left in time. */
const POOL_EMPTY = "N/A";

/** And for an answer that ends in its midst, or is none: a Neo4j that dies sends such. */
const CUT_OFF = "ProtocolError";

/** Whether a connection was lost or none could be had: the store may be gone, or only that connection. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return ["ServiceUnavailable", "SessionExpired", POOL_EMPTY, CUT_OFF].includes(error.code);
}

/** Whether Neo4j ended a transaction because it took too long. */
export function isTimeout(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
  );
}

/** Whether Neo4j will do nothing any more until it is restarted, since it could not write. */
function isHalt({ code, message }: Neo4jError): boolean {
  return (
    code.startsWith("Neo.DatabaseError.") &&
    /needs to be restarted|No space left on device/u.test(message)
  );
}

/** What a failure of the driver means to whoever asked a query. */
export function translateError(error: unknown, query: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (isTimeout(error)) {
    return new AppError("GRAPH_TIMEOUT", { query }, { cause: error });
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new AppError("GRAPH_DATABASE_MISSING", { reason: error.message }, { cause: error });
  }
  if (isHalt(error)) return new AppError("GRAPH_HALTED", {}, { cause: error });
  if (Neo4jError.isRetryable(error) || isConnectionLoss(error)) {
    return new AppError("GRAPH_UNAVAILABLE", {}, { cause: error });
  }
  return new AppError("GRAPH_QUERY_FAILED", { query, reason: code }, { cause: error });
}
