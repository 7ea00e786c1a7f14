import type { Logger } from "pino";
import type { Asker } from "../export/answers/asker.ts";
import type { Graph } from "../graph/connection/driver.ts";
import { refuseCuration } from "./limits/api-keys.ts";
import { createContext } from "./answer/context.ts";
import { createApolloServer } from "./create-apollo-server.ts";
import { limitNesting } from "./limits/limit-nesting.ts";
import { buildApiSchema } from "./build-api-schema.ts";

/** Answers GraphQL queries in this process for as long as `work` asks, without the limits of time of the API. */
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
