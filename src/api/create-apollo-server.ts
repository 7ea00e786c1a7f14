import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ApiContext } from "./answer/context.ts";
import { answerAtOnce } from "./answer/answer-at-once.ts";
import { bareSubscriptions } from "./limits/bare-subscriptions.ts";
import { checkOperation } from "./limits/check-operation.ts";
import { buildFormatError } from "./answer/format-error.ts";
import { MOST_FAULTS, MOST_TOKENS, limitShape } from "./limits/limit-shape.ts";
import { requireOperation } from "./limits/require-operation.ts";
import { buildApiSchema } from "./build-api-schema.ts";

/** Makes what answers GraphQL, over HTTP or in process. Whoever makes it starts and stops it. */
export async function createApolloServer(
  log: Logger,
  plugins: readonly ApolloServerPlugin<ApiContext>[] = [],
  schema?: GraphQLSchema,
): Promise<ApolloServer<ApiContext>> {
  return new ApolloServer<ApiContext>({
    schema: schema ?? (await buildApiSchema()),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: buildFormatError(log),
    validationRules: [
      requireOperation(["query", "mutation"], "SUBSCRIPTION_OVER_HTTP"),
      limitShape,
    ],
    parseOptions: { maxTokens: MOST_TOKENS },
    validationOptions: { maxErrors: MOST_FAULTS },
    // Queries are short, and what keeps them between requests could be filled by anybody.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      bareSubscriptions,
      checkOperation,
      answerAtOnce,
      ...plugins,
    ],
  });
}
