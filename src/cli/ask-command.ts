import { text } from "node:stream/consumers";
import { Command } from "commander";
import { z } from "zod";
import { askGraph } from "../api/ask-graph.ts";
import { readQuestions } from "../api/questions.ts";
import { readConfig } from "../config.ts";
import { AppError } from "../errors/app-error.ts";
import { openGraph } from "../graph/driver.ts";
import { createLog } from "./create-log.ts";
import { withNeo4j } from "./with-neo4j.ts";

interface AskOptions {
  readonly saved?: string;
  readonly variables: string;
}

/** `whosaid ask`: one question, answered without a server. */
export function buildAskCommand(): Command {
  return new Command("ask")
    .description("run a GraphQL query and print the answer as JSON")
    .argument("[query]", "the query, or - to read it from standard input")
    .option("--saved <name>", "a question of docs/questions instead of a query")
    .option("--variables <json>", "variables of the query, a JSON object", "{}")
    .action(ask);
}

/** @throws ASK_QUESTION_…, ASK_VARIABLES_INVALID; ASK_FAILED with what the API says of the query */
async function ask(queryArgument: string | undefined, options: AskOptions): Promise<void> {
  const variables = readVariables(options.variables);
  const query = await readQuery(queryArgument, options.saved);
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

async function readQuery(argument: string | undefined, saved: string | undefined): Promise<string> {
  if (argument !== undefined && saved === undefined) {
    return argument === "-" ? text(process.stdin) : argument;
  }
  if (argument !== undefined || saved === undefined) throw new AppError("ASK_QUESTION_MISSING", {});
  const questions = readQuestions();
  const question = questions.find(({ name }) => name === saved);
  if (question === undefined) {
    const names = questions.map(({ name }) => name);
    throw new AppError("ASK_QUESTION_UNKNOWN", { name: saved, names });
  }
  return question.query;
}

function readVariables(variables: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(variables));
  } catch (cause) {
    throw new AppError("ASK_VARIABLES_INVALID", { variables }, { cause });
  }
}
