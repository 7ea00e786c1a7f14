import { text } from "node:stream/consumers";
import { Command } from "commander";
import { z } from "zod";
import { askGraph } from "../api/ask-graph.ts";
import { readConfig } from "../config.ts";
import { AppError } from "../errors/app-error.ts";
import { openGraph } from "../graph/driver.ts";
import { createLog } from "./create-log.ts";
import { withNeo4j } from "./with-neo4j.ts";

interface AskOptions {
  readonly variables: string;
}

/** `whosaid ask`: one question, answered without a server. */
export function buildAskCommand(): Command {
  return new Command("ask")
    .description("run a GraphQL query and print the answer as JSON")
    .argument("<query>", "the query, or - to read it from standard input")
    .option("--variables <json>", "variables of the query, a JSON object", "{}")
    .action(ask);
}

/** @throws ASK_FAILED with what the API says of the query */
async function ask(queryArgument: string, options: AskOptions): Promise<void> {
  const variables = readVariables(options.variables);
  const query = queryArgument === "-" ? await text(process.stdin) : queryArgument;
  const { data, errors } = await withNeo4j(readConfig(), async ({ connection }) => {
    const graph = await openGraph(connection);
    try {
      return await askGraph(graph, query, variables, createLog());
    } finally {
      await graph.close();
    }
  });
  if (errors.length > 0) {
    const hints = errors.map(({ extensions }) => extensions?.["hint"]);
    throw new AppError("ASK_FAILED", {
      messages: errors.map(({ message }) => message),
      hint: hints.find((hint) => typeof hint === "string") ?? null,
    });
  }
  console.log(JSON.stringify({ data }, null, 2));
}

function readVariables(variables: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(variables));
  } catch (cause) {
    throw new AppError("ASK_VARIABLES_INVALID", { variables }, { cause });
  }
}
