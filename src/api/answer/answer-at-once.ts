import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { getVariableValues } from "graphql";
import { listFragments } from "./collect-fields.ts";
import type { ApiContext } from "./context.ts";

/**
 * Answers a query from the one row that its query to Neo4j returns, and leaves to GraphQL's execution what
 * that cannot answer: going through a page field by field costs two fifths of the server's time
 * (`bench/api/README.md`).
 */
export const answerAtOnce: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation.operation !== "query") return null;
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (coerced === undefined) return null;
        const fragments = listFragments(document);
        const asked = { schema, operation, fragments, variableValues: coerced };
        const data = await contextValue.reader.readAll(asked);
        if (data === null) return null;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: "single", singleResult: { data } },
        };
      },
    }),
};
