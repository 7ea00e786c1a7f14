import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger } from "pino";
import type { ApiContext } from "./context.ts";
import { buildFormatError } from "./format-error.ts";
import { limitDepth } from "./limit-depth.ts";
import { buildApiSchema } from "./schema.ts";

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
    validationRules: [limitDepth],
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...plugins,
    ],
  });
}
