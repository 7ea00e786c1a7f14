import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";
import { requireCost } from "./limit-cost.ts";
import { limitNesting, limitValueNesting } from "./limit-nesting.ts";
import { MOST_TOKENS, limitShape } from "./limit-shape.ts";
import { requireOperation } from "./require-operation.ts";

const RULES = [
  ...specifiedRules,
  requireOperation(["subscription"], "OPERATION_OVER_WEBSOCKET"),
  limitShape,
];

/**
 * Reads what a client wants to subscribe to, under the limits that Apollo Server and its plugins keep
 * for a request over HTTP: they do not look at WebSockets.
 *
 * @returns what GraphQL executes, or what is wrong with it
 * @throws AppError QUERY_TOO_NESTED, QUERY_TOO_COSTLY
 * @throws GraphQLError where it cannot be read at all
 */
export function readSubscription(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  limitNesting(query);
  limitValueNesting(variables);
  const document = parseQuery(query);
  const errors = validate(schema, document, RULES);
  if (errors.length > 0) {
    return errors.map((error) => withCode(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
  }
  if (getOperationAST(document, operationName) == null) {
    const error = new GraphQLError("Cannot tell which operation is meant");
    return [withCode(error, ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE)];
  }
  const request = { variables: variables ?? {}, operationName: operationName ?? null };
  requireCost(schema, document, request);
  return {
    schema,
    document,
    operationName: request.operationName,
    variableValues: request.variables,
  };
}

function parseQuery(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw withCode(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

/** As Apollo Server marks what GraphQL itself says of a request. */
function withCode(error: GraphQLError, code: ApolloServerErrorCode): GraphQLError {
  const { message, nodes, source, positions, originalError } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    originalError: originalError ?? null,
    extensions: { code },
  });
}
