import { expect, test } from "@jest/globals";
import { Neo4jError } from "neo4j-driver";
import { isConnectionLoss, translateError } from "../../../../src/graph/connection/graph-errors.ts";

function fail(code: string, message = "what Neo4j said"): Neo4jError {
  return new Neo4jError(message, code, "00000", "");
}

test.each(["ServiceUnavailable", "SessionExpired", "N/A", "ProtocolError"])(
  "%s is a store that is gone, not a query that is wrong",
  (code) => {
    expect(isConnectionLoss(fail(code))).toBe(true);
    expect(translateError(fail(code), "saveArticles")).toMatchObject({ code: "GRAPH_UNAVAILABLE" });
  },
);

test("a query that Neo4j refuses is wrong, and named", () => {
  const code = "Neo.ClientError.Statement.SyntaxError";
  expect(translateError(fail(code), "saveArticles")).toMatchObject({
    code: "GRAPH_QUERY_FAILED",
    message: expect.stringContaining("saveArticles"),
  });
});

test("a database that has to be restarted is no bug of ours", () => {
  const error = fail(
    "Neo.DatabaseError.Transaction.TransactionStartFailed",
    "The database has encountered a critical error, and needs to be restarted.",
  );
  expect(translateError(error, "findSeats")).toMatchObject({ code: "GRAPH_HALTED" });
});
