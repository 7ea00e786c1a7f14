import { Command, InvalidArgumentError } from "commander";
import { readConfig } from "../../config.ts";
import {
  type ClaimDecisionKind,
  type DecisionContent,
  isClaimDecision,
} from "../../domain/identity/decision.ts";
import { findMentions, findOpenCandidates } from "../../graph/read/candidate-reader.ts";
import {
  findBackedStatements,
  findBackingQuotations,
  findDecisions,
} from "../../graph/read/decision-reader.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { getEntities } from "../../graph/read/entity-reader.ts";
import { readDecisionFile, writeDecisionFile } from "../../load/decisions/decision-file.ts";
import { getUserName } from "../get-user-name.ts";
import { renderCandidates } from "../output/render-candidates.ts";
import { type NamedDecision, renderDecision } from "../output/render-decision.ts";
import { LONGEST_WORK_MS, withGraph } from "../service/with-graph.ts";

interface ListOptions {
  readonly json: boolean;
  readonly limit: number;
}

interface DecideOptions {
  readonly because: string;
  readonly by?: string;
}

interface SplitOptions extends DecideOptions {
  readonly articles: string[];
  readonly quotations: string[];
}

/** `whosaid review …`: who may be the same, and what people decided about it. */
export function buildReviewCommand(): Command {
  const command = new Command("review")
    .description("list entities that may be the same, and decide about them and about statements")
    .option("--limit <count>", "how many to list", parseCount, 20)
    .option("--json", "print all of them as one JSON object", false)
    .action(listCandidates);
  addDecision(
    command,
    "same <one> <other>",
    "the two are one, each given by its name or id",
  ).action(async (one: string, other: string, options: DecideOptions) => {
    await decide({ kind: "SAME", ids: [one, other] }, options);
  });
  addDecision(
    command,
    "different <one> <other>",
    "the two are two, each given by its name or id",
  ).action(async (one: string, other: string, options: DecideOptions) => {
    await decide({ kind: "DIFFERENT", ids: [one, other] }, options);
  });
  addDecision(command, "split <one>", "what some articles or quotations tell of it is another's")
    .option("--articles <id...>", "articles in which another is meant", [])
    .option("--quotations <id...>", "quotations in which another is meant", [])
    .action(async (id: string, { articles, quotations, ...options }: SplitOptions) => {
      const within = [...articles, ...quotations];
      await decide({ kind: "SPLIT", ids: [id], within }, options);
    });
  addDecision(
    command,
    "reattribute <statement> <speaker>",
    "a statement, given by its id, is another speaker's, given by name or id",
  ).action(async (statement: string, speaker: string, options: DecideOptions) => {
    const backing = await withGraph((graph) => findBackingQuotations(graph, statement));
    const within = backing.length > 0 ? backing : [statement];
    await decide({ kind: "REATTRIBUTE", ids: [speaker], within }, options);
  });
  addClaimDecision(command, "same-claim", "SAME_CLAIM", "the two statements say the same");
  addClaimDecision(command, "other-claim", "OTHER_CLAIM", "neither says anything of the other's");
  addClaimDecision(command, "contradiction", "CONTRADICTION", "they cannot both be true");
  addDecision(command, "undo <decision>", "a decision does not count any more").action(
    async (id: string, options: DecideOptions) => {
      await decide({ kind: "UNDO", ids: [id] }, options);
    },
  );
  command
    .command("log")
    .description("list the decisions, the oldest first")
    .option("--json", "print them as one JSON array", false)
    // Commander hands options that both take to the outer command.
    .action((_options, command: Command) => printLog(command.optsWithGlobals()));
  command
    .command("export <file>")
    .description("write all decisions to a JSON Lines file")
    .action(exportDecisions);
  command
    .command("import <file>")
    .description("take over decisions from a file that export wrote")
    .action(importDecisions);
  return command;
}

function addClaimDecision(
  command: Command,
  word: string,
  kind: ClaimDecisionKind,
  meaning: string,
): void {
  addDecision(
    command,
    `${word} <one> <other>`,
    `${meaning}, each statement given by its id`,
  ).action(async (one: string, other: string, options: DecideOptions) => {
    await decide({ kind, ids: [one, other] }, options);
  });
}

function parseCount(count: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(count)) throw new InvalidArgumentError("It is no count.");
  return Number(count);
}

function addDecision(command: Command, words: string, description: string): Command {
  return command
    .command(words)
    .description(`decide: ${description}`)
    .requiredOption("--because <reason>", "why, so that others can follow")
    .option("--by <name>", "who decides, instead of git's or the system's user");
}

async function listCandidates({ json, limit }: ListOptions): Promise<void> {
  const { found, shown, entities, mentions } = await withGraph(async (graph) => {
    const found = await findOpenCandidates(graph);
    const shown = json ? found : found.slice(0, limit);
    const ids = [...new Set(shown.flatMap(({ entityIds }) => entityIds))];
    const [entities, mentions] = await Promise.all([
      getEntities(graph, ids),
      findMentions(graph, ids),
    ]);
    return { found, shown, entities, mentions };
  });
  const candidates = shown.map(({ entityIds, names, ...rest }) => ({
    ...rest,
    sides: entityIds.map((id, index) => {
      const alike = names[index]!;
      // A known person may be named by no article yet.
      const name = entities.get(id)?.name ?? alike;
      return { id, name, alike, mentions: mentions.get(id) ?? [] };
    }),
  }));
  console.log(
    json
      ? JSON.stringify({ count: found.length, candidates }, null, 2)
      : renderCandidates(candidates, found.length),
  );
}

async function decide(
  content: Pick<DecisionContent, "kind" | "ids"> & { readonly within?: readonly string[] },
  { because, by }: DecideOptions,
): Promise<void> {
  const { decisionFile, ...imported } = readConfig();
  const decidedBy = by ?? (await getUserName());
  // What reads articles is big; the other subcommands do without it.
  const [{ decide: make }, { readKnowledge }, { findEntityId }] = await Promise.all([
    import("../../load/decisions/decide.ts"),
    import("../../knowledge/read-knowledge.ts"),
    import("../service/find-entity-id.ts"),
  ]);
  const decision = await withGraph(
    async (graph) => {
      const ids =
        content.kind === "UNDO" || isClaimDecision(content)
          ? content.ids
          : await Promise.all(content.ids.map((given) => findEntityId(graph, given)));
      const { id } = await make(
        { graph, decisionFile, knowledge: readKnowledge(imported) },
        {
          within: [],
          ...content,
          ids,
          decidedBy,
          decidedAt: new Date().toISOString(),
          reason: because,
        },
      );
      return requireDecision(await findNamedDecisions(graph), id);
    },
    { timeoutMs: LONGEST_WORK_MS },
  );
  console.log(renderDecision(decision));
}

function requireDecision(decisions: readonly NamedDecision[], wanted: string): NamedDecision {
  return decisions.find(({ id }) => id === wanted)!;
}

/** All decisions, with the names that those have now whom they are about, and the words of statements. */
async function findNamedDecisions(graph: Graph): Promise<NamedDecision[]> {
  const decisions = await findDecisions(graph);
  const ids = decisions.flatMap((decision) => [...decision.ids, ...decision.entityIds]);
  const [entities, statements] = await Promise.all([
    getEntities(graph, [...new Set(ids)]),
    findBackedStatements(
      graph,
      decisions.filter(isClaimDecision).flatMap((each) => each.ids),
    ),
  ]);
  return decisions.map((decision) => {
    const named = [...decision.ids, ...decision.entityIds];
    const names = named.map((id) => (entities.get(id) ?? statements.get(id))?.name);
    return { ...decision, names: [...new Set(names.filter((name) => name !== undefined))] };
  });
}

async function printLog({ json }: Pick<ListOptions, "json">): Promise<void> {
  const decisions = await withGraph(findNamedDecisions);
  if (json) console.log(JSON.stringify(decisions, null, 2));
  else if (decisions.length === 0) console.log("Nothing is decided yet");
  else console.log(decisions.map(renderDecision).join("\n"));
}

async function exportDecisions(file: string): Promise<void> {
  const decisions = await withGraph(findDecisions);
  await writeDecisionFile(file, decisions);
  console.log(`exported ${String(decisions.length)}`);
}

async function importDecisions(file: string): Promise<void> {
  const { decisionFile, ...imported } = readConfig();
  const read = await readDecisionFile(file);
  const [{ keepDecisions, replayDecisions }, { readKnowledge }] = await Promise.all([
    import("../../load/decisions/decide.ts"),
    import("../../knowledge/read-knowledge.ts"),
  ]);
  const added = await withGraph(
    (graph) => replayDecisions({ graph, knowledge: readKnowledge(imported) }, read),
    { timeoutMs: LONGEST_WORK_MS },
  );
  const { decisions } = read;
  await keepDecisions(decisionFile, decisions);
  console.log(`imported ${String(added.length)}, known ${String(decisions.length - added.length)}`);
}
