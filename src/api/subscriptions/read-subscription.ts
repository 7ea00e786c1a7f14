import { ApolloServerErrorCode } from "@apollo/server/errors";
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import type { SubscribePayload } from "graphql-ws";
import { LRUCache } from "lru-cache";
import { AppError } from "../../errors/app-error.ts";
import { requireAnswerable } from "../limits/check-operation.ts";
import { collectFields, listFragments } from "../answer/collect-fields.ts";
import type { OperationRequest } from "../limits/limit-cost.ts";
import { limitNesting, limitValueNesting } from "../limits/limit-nesting.ts";
import { MOST_FAULTS, MOST_TOKENS, limitShape } from "../limits/limit-shape.ts";
import { requireOperation } from "../limits/require-operation.ts";

const RULES = [
  ...specifiedRules,
  requireOperation(["subscription"], "OPERATION_OVER_WEBSOCKET"),
  limitShape,
];

/** Queries that are kept when they were validated, and what is wrong with them; and their letters. */
const MOST_KEPT = { max: 50, maxSize: 2 ** 20 };

/**
 * Makes what reads that to which a client wants to subscribe, under the limits that Apollo Server and its
 * plugins keep for a request over HTTP: they do not look at WebSockets.
 *
 * @returns of each request what GraphQL executes, or what is wrong with it; throws AppError
 *   QUERY_TOO_NESTED, SUBSCRIPTION_EMPTY and like `requireAnswerable`, and GraphQLError where it cannot be
 *   read at all
 */
export function buildSubscriptionReader(schema: GraphQLSchema) {
  const kept = new LRUCache<string, Validated>({
    ...MOST_KEPT,
    sizeCalculation: (_validated, query) => 1 + query.length,
    memoMethod: (query) => validateQuery(schema, query),
  });
  return (payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] => {
    const validated = kept.memo(payload.query);
    return "kind" in validated ? readRequest(schema, payload, validated) : validated;
  };
}

/** A document, or what is wrong with it. */
type Validated = DocumentNode | readonly GraphQLError[];

function validateQuery(schema: GraphQLSchema, query: string): Validated {
  limitNesting(query);
  const document = parseQuery(query);
  const faults = findFaults(schema, document);
  if (faults.length === 0) return document;
  return faults.map((error) => withCode(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
}

function readRequest(
  schema: GraphQLSchema,
  { variables, operationName }: SubscribePayload,
  document: DocumentNode,
): ExecutionArgs {
  limitValueNesting(variables);
  const request = { variables: variables ?? {}, operationName: operationName ?? null };
  requireAnswerable(schema, document, request);
  requireField(schema, document, request);
  return {
    schema,
    document,
    operationName: request.operationName,
    variableValues: request.variables,
  };
}

function findFaults(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, RULES, { maxErrors: MOST_FAULTS });
  } catch (error) {
    // Its rule of one field throws where a variable decides on the field, which it does not allow.
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** GraphQL itself does not reckon with a subscription of which directives leave nothing. */
function requireField(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: OperationRequest,
): void {
  const { selectionSet, variableDefinitions = [] } = getOperationAST(document, operationName)!;
  const { coerced: variableValues = {} } = getVariableValues(
    schema,
    variableDefinitions,
    variables ?? {},
  );
  const info = { schema, fragments: listFragments(document), variableValues };
  const fields = collectFields(info, schema.getSubscriptionType()!, [selectionSet]);
  if (fields.size === 0) throw new AppError("SUBSCRIPTION_EMPTY", {});
}

function parseQuery(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw withCode(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

/** As Apollo Server marks what GraphQL itself says of a request; without the document that is wrong. */
function withCode(error: GraphQLError, code: ApolloServerErrorCode): GraphQLError {
  const { message, source, positions, originalError } = error;
  return new GraphQLError(message, {
    source: source ?? null,
    positions: positions ?? null,
    originalError: originalError ?? null,
    extensions: { code },
  });
}
