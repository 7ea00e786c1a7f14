import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ApolloServer } from "@apollo/server";
import type { Logger } from "pino";
import type { Graph } from "../graph/connection/driver.ts";
import { type ApiContext, createContext } from "./answer/context.ts";
import { refuseCuration } from "./limits/api-keys.ts";
import { readQuestions } from "./questions.ts";

/** How long those who ask have Neo4j for themselves before each: planning takes a processor of it for a while. */
const REST_MS = 3_000;

/** What this program asks its own API. */
export interface OwnAsker {
  readonly apollo: ApolloServer<ApiContext>;
  readonly graph: Graph;
  /** When it fires, no more is asked. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Begins to ask, and does not wait: whoever asks the same later is answered, or told why not. */
export function askAhead(questions: (asker: OwnAsker) => Promise<void>, asker: OwnAsker): void {
  questions(asker).catch((err: unknown) => {
    if (!asker.signal.aborted) asker.log.warn({ err }, "questions were not asked ahead");
  });
}

/**
 * Asks the saved questions one after another, so that a Neo4j that has just started has planned them when
 * somebody does.
 *
 * @returns when all are asked or the signal has fired
 */
export async function askSavedQuestions(asker: OwnAsker): Promise<void> {
  for (const { query, variables } of readQuestions()) {
    await sleep(REST_MS, undefined, { ref: false });
    if (asker.signal.aborted) return;
    await ask(asker, query, variables);
  }
}

/** Queries of the explorer by name, as the build lists them. */
const OPERATIONS = new URL("../../dist/explorer/operations.json", import.meta.url);

/** What pages can be of. */
const SAMPLE = `{
  statements(first: 1) {
    nodes { id }
    facets(by: [SPEAKER, PLACE], first: 1) { values { value label } }
  }
}`;

interface Sample {
  readonly statements: {
    readonly nodes: readonly { readonly id: string }[];
    readonly facets: readonly {
      readonly values: readonly { readonly value: string; readonly label: string }[];
    }[];
  };
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Asks what the explorer's first pages ask, of whom and of what most is said: while Neo4j's Java is cold
 * it takes seconds to plan each of them, and seconds to run it for the first time.
 *
 * @returns when all are asked or the signal has fired
 */
export async function warmUp(asker: OwnAsker): Promise<void> {
  const operations = JSON.parse(readFileSync(OPERATIONS, "utf8")) as Record<string, string>;
  const sample = (await ask(asker, SAMPLE, {})) as Sample | null;
  for (const [name, variables] of listFirstAsked(sample)) {
    if (asker.signal.aborted) return;
    await ask(asker, operations[name]!, variables);
  }
}

/** Names of operations, in the order in which somebody comes to them. */
function listFirstAsked(sample: Sample | null): [string, Variables][] {
  const { nodes = [], facets = [] } = sample?.statements ?? {};
  const [speaker, place] = facets.map(({ values }) => values[0]);
  const asked: [string, Variables][] = [["Home", {}]];
  if (speaker !== undefined) {
    const where = { speaker: { id: speaker.value } };
    asked.push(["Find", { words: speaker.label }], ["Entity", { id: speaker.value }]);
    asked.push(["Statements", { where }], ["Facets", { where }]);
  }
  for (const { id } of nodes) asked.push(["Statement", { id }]);
  if (place !== undefined) {
    const where = { about: { id: place.value } };
    asked.push(["Statements", { where }], ["Facets", { where }]);
  }
  return asked;
}

/** The data of the answer; `null` where there is none. */
async function ask(
  { apollo, graph }: OwnAsker,
  query: string,
  variables: Variables,
): Promise<unknown> {
  const contextValue = createContext(graph, refuseCuration);
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  return body.kind === "single" ? (body.singleResult.data ?? null) : null;
}
