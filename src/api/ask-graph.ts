import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/driver.ts";
import { requireCuration } from "./api-keys.ts";
import { createContext } from "./context.ts";
import { createApolloServer } from "./create-apollo-server.ts";
import { limitNesting } from "./limit-nesting.ts";

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Answers one GraphQL query in this process, as the API would, but without its limits of time. */
export async function askGraph(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  log: Logger,
): Promise<Answer> {
  limitNesting(query);
  const apollo = await createApolloServer(log);
  try {
    const { body } = await apollo.executeOperation(
      { query, variables },
      { contextValue: createContext(graph, () => requireCuration(null, undefined)) },
    );
    // Only a query with @defer, which the schema does not know, is answered in pieces.
    if (body.kind !== "single") throw new Error("The answer came in pieces");
    const { data, errors } = body.singleResult;
    return { data: data ?? null, errors: errors ?? [] };
  } finally {
    await apollo.stop();
  }
}
