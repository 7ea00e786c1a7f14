import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";
import type { ApiContext } from "../answer/context.ts";
import { type OperationRequest, requireCost } from "./limit-cost.ts";
import { requireChoice } from "./require-choice.ts";

/** Refuses an operation that cannot be told or costs too much, before anything is read for it. */
export const checkOperation: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, request, contextValue }) => {
        try {
          contextValue.reckon(requireAnswerable(schema, document, request));
        } catch (error) {
          throw withStatus(error, getOperationAST(document, request.operationName));
        }
        return Promise.resolve();
      },
    }),
};

/**
 * Refuses what a request chooses of its document, where that cannot be told or costs too much.
 *
 * @returns what it costs, like `requireCost`
 * @throws AppError OPERATION_UNCHOSEN, OPERATION_UNKNOWN, QUERY_TOO_COSTLY
 * @throws GraphQLError BAD_USER_INPUT where the values of variables do not fit
 */
export function requireAnswerable(
  schema: GraphQLSchema,
  document: DocumentNode,
  request: OperationRequest,
): number {
  requireChoice(document, request.operationName);
  return requireCost(schema, document, request);
}

/** What is thrown here would otherwise become a failure of the server. */
function withStatus(
  error: unknown,
  operation: OperationDefinitionNode | null | undefined,
): unknown {
  const http = { status: 400 };
  if (error instanceof AppError) {
    const { message } = error;
    const nodes = operation ?? null;
    return new GraphQLError(message, { nodes, originalError: error, extensions: { http } });
  }
  if (!(error instanceof GraphQLError)) return error;
  const { message, nodes, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, http },
  });
}
