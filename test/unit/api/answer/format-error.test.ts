import { Writable } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { buildFormatError } from "../../../../src/api/answer/format-error.ts";
import { AppError } from "../../../../src/errors/app-error.ts";

describe("formatError()", () => {
  test("tells the person asking what to do about a mistake, and logs nothing", () => {
    const { formatted, log } = format(
      new AppError("PAGE_SIZE_INVALID", { first: 101, largest: 100 }),
    );
    expect(formatted).toEqual({
      message: expect.any(String),
      path: ["statements"],
      extensions: {
        code: "BAD_USER_INPUT",
        reason: "PAGE_SIZE_INVALID",
        hint: expect.any(String),
      },
    });
    expect(log).toBe("");
  });

  test("says when to try again, and logs the cause", () => {
    const cause = new Error("connection to db-7 refused");
    const { formatted, log } = format(new AppError("GRAPH_UNAVAILABLE", {}, { cause }));
    expect(formatted.extensions).toMatchObject({
      code: "STORE_UNAVAILABLE",
      reason: "GRAPH_UNAVAILABLE",
      retryAfter: 2,
    });
    expect(JSON.stringify(formatted)).not.toContain("db-7");
    expect(log).toContain("db-7");
  });

  test.each([
    [
      "a bug that has a code",
      new AppError("GRAPH_QUERY_FAILED", { query: "findStatements", reason: "secret" }),
      "GRAPH_QUERY_FAILED",
    ],
    ["a bug that nobody foresaw", new TypeError("secret"), "UNEXPECTED"],
  ])("keeps the details of %s in the log", (_name, error, reason) => {
    const { formatted, log } = format(error);
    expect(formatted.extensions).toMatchObject({ code: "INTERNAL_SERVER_ERROR", reason });
    expect(JSON.stringify(formatted)).not.toMatch(/secret|findStatements|stack/);
    expect(log).toContain("secret");
  });

  test("hands on what GraphQL says of the query", () => {
    const formatted = {
      message: 'Cannot query field "nmae"',
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    };
    expect(buildFormatError(pino({ level: "silent" }))(formatted, new Error())).toBe(formatted);
  });
});

/** As Apollo hands over what a resolver threw. */
function format(error: Error) {
  let log = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const wrapped = new GraphQLError(error.message, { path: ["statements"], originalError: error });
  const formatted = buildFormatError(pino(stream))(
    {
      message: error.message,
      path: ["statements"],
      extensions: { code: "INTERNAL_SERVER_ERROR", stacktrace: [error.stack] },
    },
    wrapped,
  );
  return { formatted, log };
}
