import { text } from "node:stream/consumers";
import { Command, Option } from "commander";
import { z } from "zod";
import type { Asker } from "../../export/answers/asker.ts";
import { readQuestions } from "../../api/questions.ts";
import { AppError } from "../../errors/app-error.ts";
import { askAllPages } from "../answers/all-pages.ts";
import { explainErrors } from "../answers/explain-errors.ts";
import { ANSWER_FORMATS, type AnswerFormat, formatAnswer } from "../answers/format-answer.ts";
import { getTerminalWidth } from "../output/terminal-width.ts";
import { withAsker } from "../service/with-asker.ts";

interface AskOptions extends Partial<Readonly<Record<AnswerFormat, true>>> {
  readonly saved?: string | true;
  readonly variables: string;
  readonly all?: true;
}

/** `whosaid ask`: one question, answered without a server. */
export function buildAskCommand(): Command {
  const command = new Command("ask")
    .description("run a GraphQL query and print the answer: a table on a terminal, else JSON")
    .argument("[query]", "the query, or - to read it from standard input")
    .option("--saved [name]", "a saved question instead of a query; without a name, list them")
    .option("--variables <json>", "variables of the query, a JSON object", "{}")
    .option("--all", "all pages of the list that the query asks for");
  for (const format of ANSWER_FORMATS) {
    const others = ANSWER_FORMATS.filter((other) => other !== format);
    command.addOption(new Option(`--${format}`, FORMAT_MEANINGS[format]).conflicts(others));
  }
  return command.action(ask);
}

const FORMAT_MEANINGS: Readonly<Record<AnswerFormat, string>> = {
  table: "tables as wide as the terminal",
  json: "the answer as it is",
  jsonl: "a JSON object a row",
  csv: "a line a row; what is nested stands in columns with dots, lists are joined by semicolons",
};

/**
 * @throws ASK_QUESTION_…, ASK_VARIABLES_INVALID, ASK_ALL_IMPOSSIBLE, ASK_LISTS_SEVERAL; ASK_FAILED with
 *   what the API says of the query
 */
async function ask(queryArgument: string | undefined, options: AskOptions): Promise<void> {
  if (queryArgument === undefined && options.saved === true) {
    console.log(listQuestions());
    return;
  }
  const variables = readVariables(options.variables);
  const query = await readQuery(queryArgument, options.saved);
  const chosen = ANSWER_FORMATS.find((format) => options[format] === true);
  const format = chosen ?? (process.stdout.isTTY ? "table" : "json");
  const answer = await withAsker(async (asker) => {
    const data = await answerQuery(asker, query, variables, options.all === true);
    const shape = { schema: asker.schema, width: getTerminalWidth() };
    return formatAnswer(format, query, data, shape);
  });
  process.stdout.write(answer);
}

async function answerQuery(
  asker: Asker,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  isWhole: boolean,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = isWhole
    ? await askAllPages(asker, query, variables)
    : { ...(await asker.ask(query, variables)), unfinishedCount: 0 };
  const { data, errors, unfinishedCount } = answer;
  if (errors.length > 0 || data === null) throw explainErrors(query, errors);
  if (unfinishedCount > 0) {
    console.error(
      `${String(unfinishedCount)} lists inside the rows are longer than what was asked of them: give them a larger \`first\``,
    );
  }
  return data;
}

/** The saved questions, each with its name and what it asks. */
function listQuestions(): string {
  const questions = readQuestions();
  const width = Math.max(...questions.map(({ name }) => name.length));
  return questions.map(({ name, title }) => `${name.padEnd(width)}  ${title}`).join("\n");
}

async function readQuery(
  argument: string | undefined,
  saved: string | true | undefined,
): Promise<string> {
  if (argument !== undefined && saved === undefined) {
    return argument === "-" ? text(process.stdin) : argument;
  }
  if (argument !== undefined || typeof saved !== "string") {
    throw new AppError("ASK_QUESTION_MISSING", {});
  }
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
