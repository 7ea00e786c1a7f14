import { setTimeout as sleep } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Graph } from "../graph/connection/driver.ts";
import { type ApiContext, createContext } from "./answer/context.ts";
import { refuseCuration } from "./limits/api-keys.ts";
import { readQuestions } from "./questions.ts";

/** How long those who ask have Neo4j for themselves before each: planning takes a processor of it for a while. */
const REST_MS = 3_000;

/**
 * Asks the saved questions one after another, so that a Neo4j that has just started has planned them when
 * somebody does. What cannot be answered now is answered, or told of, then.
 *
 * @returns when all are asked or the signal has fired
 */
export async function askSavedQuestions(
  apollo: ApolloServer<ApiContext>,
  graph: Graph,
  signal: AbortSignal,
): Promise<void> {
  for (const { query, variables } of readQuestions()) {
    await sleep(REST_MS, undefined, { ref: false });
    if (signal.aborted) return;
    const contextValue = createContext(graph, refuseCuration);
    await apollo.executeOperation({ query, variables }, { contextValue });
  }
}
