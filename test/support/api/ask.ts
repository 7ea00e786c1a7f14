import { pino } from "pino";
import { createContext } from "../../../src/api/answer/context.ts";
import { createApolloServer } from "../../../src/api/create-apollo-server.ts";
import { requireCuration } from "../../../src/api/limits/api-keys.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";

/** Anything that an answer may hold. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says by what it expects what it is
export type Answered = any;

const apollo = createApolloServer(pino({ level: "silent" }));

/**
 * Asks the graph in this process, as the API would, and gives the answer's data.
 *
 * @throws Error with the reasons of the errors as `codes`, where there are any
 */
export async function ask(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answered> {
  const contextValue = createContext(graph, () => requireCuration(null, undefined));
  const { body } = await (await apollo).executeOperation({ query, variables }, { contextValue });
  if (body.kind !== "single") throw new Error("The answer came in pieces");
  const { data, errors = [] } = body.singleResult;
  if (errors.length > 0) {
    const codes = errors.map(({ extensions, message }) => extensions?.["reason"] ?? message);
    throw Object.assign(new Error(codes.join(", ")), { codes });
  }
  return data;
}
