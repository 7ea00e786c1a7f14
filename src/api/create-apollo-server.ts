import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import type { ApiContext } from "./context.ts";
import { buildFormatError } from "./format-error.ts";
import { limitCost } from "./limit-cost.ts";
import { limitShape } from "./limit-shape.ts";
import { requireRootType } from "./require-root-type.ts";
import { buildApiSchema } from "./schema.ts";

/** Far more than any question written by hand. */
const MOST_TOKENS = 1_000;

/** Makes what answers GraphQL, over HTTP or in process. Whoever makes it starts and stops it. */
export async function createApolloServer(
  log: Logger,
  plugins: readonly ApolloServerPlugin<ApiContext>[] = [],
): Promise<ApolloServer<ApiContext>> {
  return new ApolloServer<ApiContext>({
    schema: await buildApiSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: buildFormatError(log),
    validationRules: [requireRootType, limitShape],
    parseOptions: { maxTokens: MOST_TOKENS },
    // Queries are short, and what keeps them between requests could be filled by anybody.
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitCost,
      ...plugins,
    ],
  });
}
