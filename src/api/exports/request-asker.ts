import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Asker } from "../../export/answers/asker.ts";
import { AppError } from "../../errors/app-error.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { type ApiContext, createContext } from "../answer/context.ts";
import { getRequestId } from "../answer/request-id.ts";
import { refuseCuration } from "../limits/api-keys.ts";
import { limitNesting, limitValueNesting } from "../limits/limit-nesting.ts";

export interface AskingServer {
  readonly apollo: ApolloServer<ApiContext>;
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
}

/**
 * How long each query may take, and its transaction: more than that of a person who waits for an answer,
 * since whoever reads a file waits anyway.
 */
const LONGEST_MS = 30_000;
const LONGEST_TRANSACTION_MS = 15_000;

/**
 * Lets one request ask several queries, one after the other: each under the limits of any query that comes
 * over HTTP, but with more time. All of them end with the request.
 */
export function buildRequestAsker(
  { apollo, schema, graph }: AskingServer,
  request: IncomingMessage,
  response: ServerResponse,
): Asker {
  const patient = { ...graph, timeoutMs: LONGEST_TRANSACTION_MS };
  let running: ApiContext | null = null;
  // What was begun is not sent away, however busy the store is.
  let hasBegun = false;
  response.once("close", () => {
    running?.stop(new AppError("REQUEST_ABANDONED", {}));
  });
  return {
    schema,
    ask: async (query, variables) => {
      limitNesting(query);
      limitValueNesting(variables);
      const requestId = getRequestId(request);
      const traits = { requestId, longestMs: LONGEST_MS, hasBegun };
      running = createContext(patient, refuseCuration, traits);
      try {
        const { body } = await apollo.executeOperation(
          { query, variables: { ...variables } },
          { contextValue: running },
        );
        // Only a query with @defer, which the schema does not know, is answered in pieces.
        if (body.kind !== "single") throw new Error("The answer came in pieces");
        const { data, errors } = body.singleResult;
        hasBegun = true;
        return { data: data ?? null, errors: errors ?? [] };
      } finally {
        running = null;
      }
    },
  };
}
