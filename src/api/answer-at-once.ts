import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  getVariableValues,
} from "graphql";
import type { ApiContext } from "./context.ts";

/**
 * Answers a query from the one row that its query to Neo4j returns, and leaves to GraphQL's execution what
 * that cannot answer: going through a page field by field costs two fifths of the server's time
 * (`bench/api/README.md`).
 */
export const answerAtOnce: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({ schema, document, request, contextValue, ...asking }) => {
        // There is none where the document has no operation of the name that is asked for.
        const operation = asking.operation as OperationDefinitionNode | undefined;
        if (operation?.operation !== "query") return null;
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (coerced === undefined) return null;
        const fragments = Object.fromEntries(
          document.definitions
            .filter(
              (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
            )
            .map((node) => [node.name.value, node]),
        );
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
