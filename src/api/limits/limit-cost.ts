import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { AppError } from "../../errors/app-error.ts";
import { LARGEST_PAGE, PAGE_SIZE } from "../../graph/arguments/page.ts";
import { OperationCache } from "../answer/operation-cache.ts";

/** Things that the largest answer may hold. */
const MOST = 50_000;

/** How many things a list counts as that comes whole, such as the quotations of a statement. */
const WHOLE_LIST = 10;

/** What a request chooses of its document, and the values that it gives it. */
export interface OperationRequest {
  readonly variables?: Record<string, unknown> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/**
 * Refuses a query whose answer could become too large.
 *
 * @returns how many things it may hold
 * @throws AppError QUERY_TOO_COSTLY
 * @throws GraphQLError BAD_USER_INPUT where the values of variables do not fit
 */
export function requireCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  request: OperationRequest,
): number {
  const { variables, operationName } = request;
  const measure = () =>
    measureCost({
      schema,
      query,
      estimators: [estimate],
      ...(variables && { variables }),
      ...(operationName != null && { operationName }),
    });
  const cost = costs.get(query, JSON.stringify([operationName, variables], blankTexts), measure);
  if (cost > MOST) throw new AppError("QUERY_TOO_COSTLY", { cost, most: MOST });
  return cost;
}

const costs = new OperationCache<DocumentNode, number>();

/** Texts say nothing of the size of an answer. */
function blankTexts(_key: string, value: unknown): unknown {
  return typeof value === "string" ? "" : value;
}

function measureCost(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      originalError: error.originalError ?? null,
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
}

/**
 * A thing counts as one, and what is asked of it as often as the list around it is long: a page as long as
 * its `first`. Values and the parts that make up a page are free.
 */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const { name } = getNamedType(field.type);
  if (isLeafType(getNamedType(field.type)) || name.startsWith("__") || name === "PageInfo")
    return 0;
  if (field.args.some((argument) => argument.name === "first")) {
    const size = Number(args["first"] ?? args["last"] ?? PAGE_SIZE);
    // What is out of range is refused where pages are read, with a word on the range.
    return 1 + Math.min(Math.max(size, 1), LARGEST_PAGE) * childComplexity;
  }
  if (name.endsWith("Edge")) return childComplexity;
  const isWholeList = isListType(getNullableType(field.type)) && !type.name.endsWith("Connection");
  return (isWholeList ? WHOLE_LIST : 1) * (1 + childComplexity);
};
