import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/connection/driver.ts";
import { refuseCuration } from "./limits/api-keys.ts";
import { createContext } from "./answer/context.ts";
import { createApolloServer } from "./create-apollo-server.ts";
import { limitNesting } from "./limits/limit-nesting.ts";
import { buildApiSchema } from "./build-api-schema.ts";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** What answers GraphQL queries in this process. */
export interface Asker {
  readonly schema: GraphQLSchema;
  /** Answers one query as the API would, but without its limits of time. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Answers GraphQL queries in this process for as long as `work` asks. */
export async function askGraph<Result>(
  graph: Graph,
  log: Logger,
  work: (asker: Asker) => Promise<Result>,
): Promise<Result> {
  const schema = await buildApiSchema();
  const apollo = await createApolloServer(log, [], schema);
  const ask: Asker["ask"] = async (query, variables) => {
    limitNesting(query);
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(graph, refuseCuration) },
    );
    // Only a query with @defer, which the schema does not know, is answered in pieces.
    if (body.kind !== "single") throw new Error("The answer came in pieces");
    const { data, errors } = body.singleResult;
    return { data: data ?? null, errors: errors ?? [] };
  };
  await apollo.start();
  try {
    return await work({ schema, ask });
  } finally {
    await apollo.stop();
  }
}
