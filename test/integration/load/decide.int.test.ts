import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type DecisionKind, buildDecision } from "../../../src/domain/identity/decision.ts";
import { buildActorId } from "../../../src/domain/ids.ts";
import { applyConstraints } from "../../../src/graph/connection/apply-constraints.ts";
import { countGraph } from "../../../src/graph/read/count-graph.ts";
import { type StoredDecision, findDecisions } from "../../../src/graph/read/decision-reader.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { exportGraph } from "../../../src/graph/read/export-graph.ts";
import {
  type DecisionRoom,
  decide,
  replayDecisions,
  replayKeptDecisions,
} from "../../../src/load/decisions/decide.ts";
import { readDecisionFile, writeDecisionFile } from "../../../src/load/decisions/decision-file.ts";
import { findStrayDecisions } from "../../../src/load/decisions/find-stray-decisions.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { ask } from "../../support/api/ask.ts";
import { describeCurator } from "../../support/decisions.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";

const WORDS = "the old bridge over the river will reopen before the winter comes";
const texts: Readonly<Record<string, string>> = {
  one: `“We wait,” said Martin Reed in Varn. Martin Reed said that ${WORDS}.`,
  two: `Marvin Reed said that ${WORDS}. “The ferry stays in Larnburg,” said Marvin Reed.`,
  three: `Volodymyr Karpenko said that ${WORDS}. “Ostel holds,” said Karpenko.`,
  four: `Volodymyr Karpenko told Martin Reed that Varn would pay for the ferry to Larnburg.`,
  five: `“Norland pays,” said Tarja Lindqvist, a Rosewood Palace aide. “Varn pays,” said the Norland Ministry of Water.`,
};
const hidden: Readonly<Record<string, string>> = {
  six: "“Nobody pays,” said a senior official.",
  seven: "“Nobody knows,” said a senior official.",
};
/** Who retells, copies, and contradicts. */
const related: Readonly<Record<string, string>> = {
  eight: `Martin Reed said that the fires in Varn burned all night. Marvin Reed said that fires burned all night in Varn and in Larnburg.`,
  nine: `Norland waits. Tarja Lindqvist said Norlandic troops had retaken Larnburg. Martin Reed said that ${WORDS}. The ferry below the mill carries what it can, and the farmers wait for hours on either bank.`,
  ten: `Norland waits. Tarja Lindqvist said Norlandic troops had retaken Larnburg. Martin Reed said that ${WORDS}. The ferry below the mill carries what it can, and the farmers wait for hours on either shore.`,
  eleven: `Norland waits. Marvin Reed said the guards opened the northern gate. Tarja Lindqvist said the guards closed the northern gate.`,
};
const MARTIN = buildActorId("PERSON", "Martin Reed");
const MARVIN = buildActorId("PERSON", "Marvin Reed");
const KARPENKO = "volodymyr-karpenko";
/** Of the two, the one that both lead to. */
const REED = [MARTIN, MARVIN].sort()[0]!;
const REED_BEFORE = [MARTIN, MARVIN].sort()[1]!;

const UNDO_OF_NOTHING = JSON.stringify(
  buildDecision({
    kind: "UNDO",
    ids: ["d-00000000000000000000"],
    within: [],
    ...describeCurator(),
  }),
);

let graph: Graph;
let folder: string;
let room: DecisionRoom;

beforeAll(async () => {
  graph = await openTestGraph();
  await applyConstraints(graph);
});
beforeEach(async () => {
  await clearGraph(graph);
  folder = mkdtempSync(join(tmpdir(), "whosaid-decide-"));
  const decisionFile = join(folder, "home", "decisions.jsonl");
  room = { graph, knowledge, decisionFile };
  await load();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
afterAll(() => graph.close());

async function load(ids = Object.keys(texts)): Promise<string[]> {
  async function* read() {
    for (const id of ids)
      yield {
        path: id,
        input: {
          id,
          text: { ...texts, ...hidden, ...related }[id]!,
          title: "Given",
          author: "Jane Roe, Bo Lind",
          url: `https://herald.example/${id}`,
        },
      };
  }
  const outcomes: string[] = [];
  for await (const { outcome } of loadArticles(read(), room.knowledge, graph)) {
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Makes the graph forget how it read an article. */
async function clearArticle(id: string): Promise<void> {
  const query = "MATCH (article:Article {id: $id}) SET article._readingHash = 'another'";
  await graph.driver.executeQuery(query, { id }, graph);
}

async function decideThat(
  kind: DecisionKind,
  ids: readonly string[],
  within: readonly string[] = [],
): Promise<StoredDecision> {
  const { id } = await decide(room, { kind, ids, within, ...describeCurator() });
  return (await findDecisions(graph)).find((decision) => decision.id === id)!;
}

async function undo({ id }: { readonly id: string }): Promise<StoredDecision> {
  return decideThat("UNDO", [id]);
}

async function countStatements(speakerId: string): Promise<number> {
  const query = "query ($id: ID!) { statements(where: {speaker: {id: $id}}) { totalCount } }";
  const { statements } = await ask(graph, query, { id: speakerId });
  return statements.totalCount as number;
}

interface FoundEntity {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

async function getEntity(id: string): Promise<FoundEntity | null> {
  const query = `query ($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Entity { name aliases wikidata }
      ... on Place { partOf { id } }
    }
  }`;
  return (await ask(graph, query, { id })).node as FoundEntity | null;
}

async function findActors(where: object): Promise<readonly FoundEntity[]> {
  const query =
    "query ($where: ActorWhere!) { actors(where: $where) { nodes { __typename id name aliases } } }";
  return (await ask(graph, query, { where })).actors.nodes as FoundEntity[];
}

/** The graph as it would be if the decisions had been there before any article. */
async function dumpFreshGraph(order: readonly string[]): Promise<string[]> {
  await clearGraph(graph);
  await replayKeptDecisions(room);
  await load([...order]);
  return exportGraph(graph);
}

describe("a merge", () => {
  test("makes two one, joins their statements and counts exactly; its undo leaves the graph as it was", async () => {
    const before = await exportGraph(graph);
    expect(await countGraph(graph)).toMatchObject({ articles: 5, quotations: 9, statements: 9 });
    expect([await countStatements(MARTIN), await countStatements(MARVIN)]).toEqual([2, 2]);

    const same = await decideThat("SAME", [MARTIN, MARVIN]);
    expect(same.entityIds).toEqual([REED]);
    // Both said the same long words, which are one statement of one person now.
    expect(await countGraph(graph)).toMatchObject({ articles: 5, quotations: 9, statements: 8 });
    expect(await countStatements(REED)).toBe(3);

    await undo(same);
    expect(await exportGraph(graph)).toEqual(before);
    expect(await countStatements(MARVIN)).toBe(2);
    expect((await findDecisions(graph)).map(({ isInForce }) => isInForce)).toEqual([false, true]);
  });

  test("keeps both names, and the id that gave way leads to what it became", async () => {
    await decideThat("SAME", [MARTIN, MARVIN]);
    const names = ["Martin Reed", "Marvin Reed"];
    expect(await getEntity("nobody")).toBeNull();
    for (const old of [MARTIN, MARVIN]) {
      const { id, name, aliases } = (await getEntity(old))!;
      expect({ id, names: [name, ...aliases].sort() }).toEqual({ id: REED, names });
    }
    for (const where of [{ id: REED_BEFORE }, { name: "Martin Reed" }, { name: "Marvin Reed" }]) {
      expect((await findActors(where)).map(({ id }) => id)).toEqual([REED]);
    }
    expect(await countStatements(REED_BEFORE)).toBe(3);
  });

  test("with a registered person leaves the registry's name, and finds by the other", async () => {
    const before = await exportGraph(graph);
    const same = await decideThat("SAME", [MARVIN, KARPENKO]);
    const found = await findActors({ name: "Marvin Reed" });
    expect(found.map(({ id, name }) => ({ id, name }))).toEqual([
      { id: KARPENKO, name: "Volodymyr Karpenko" },
    ]);
    const entity = await getEntity(MARVIN);
    expect(entity).toMatchObject({
      id: KARPENKO,
      name: "Volodymyr Karpenko",
      __typename: "Person",
    });
    expect(entity!.aliases).toContain("Marvin Reed");
    // Reading another of his articles again must not take the name away.
    const decided = await exportGraph(graph);
    await clearArticle("four");
    expect(await load(["four"])).toEqual(["replaced"]);
    expect(await exportGraph(graph)).toEqual(decided);
    await undo(same);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("of registered organizations and places moves what stands on them", async () => {
    const before = await exportGraph(graph);
    await decideThat("SAME", ["norland-ministry-of-water", "government-of-norland"]);
    await decideThat("SAME", ["larnburg", "ostel"]);
    const reached = await exportGraph(graph);
    expect(await countGraph(graph)).toMatchObject({ places: 4 });
    const { places } = await ask(graph, '{ places(where: {id: "ostel"}) { nodes { id } } }');
    expect(places.nodes).toEqual([{ id: "larnburg" }]);
    expect(await dumpFreshGraph(["five", "four", "three", "two", "one"])).toEqual(reached);

    for (const decision of await findDecisions(graph)) await undo(decision);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("tells of an unnamed source who it is, without giving the person its words as a name", async () => {
    await load([...Object.keys(texts), "six", "seven"]);
    const before = await exportGraph(graph);
    const [official, other] = (await findActors({ type: "UNNAMED" })).map(({ id }) => id);
    const same = await decideThat("SAME", [official!, MARTIN]);
    expect(await getEntity(official!)).toMatchObject({
      __typename: "Person",
      id: MARTIN,
      name: "Martin Reed",
      aliases: [],
    });
    expect(await countStatements(MARTIN)).toBe(3);
    await expect(decideThat("SAME", [official!, other!])).rejects.toMatchObject({
      code: "DECISION_UNNAMED",
    });
    await undo(same);
    expect(await exportGraph(graph)).toEqual(before);
  });
});

describe("a split", () => {
  test("makes what an article tells of a person another's; its undo leaves the graph as it was", async () => {
    const before = await exportGraph(graph);
    const split = await decideThat("SPLIT", [KARPENKO], ["three"]);
    const part = split.entityIds.find((id) => id !== KARPENKO)!;
    expect([await countStatements(KARPENKO), await countStatements(part)]).toEqual([1, 2]);
    expect(await getEntity(part)).toMatchObject({
      __typename: "Person",
      name: "Volodymyr Karpenko",
      wikidata: null,
    });
    expect(await countGraph(graph)).toMatchObject({ articles: 5, quotations: 9, statements: 9 });

    await undo(split);
    expect(await exportGraph(graph)).toEqual(before);
    expect(await countStatements(part)).toBe(3);
  });

  test("takes single quotations, and what it made can be joined to another", async () => {
    const { records } = await graph.driver.executeQuery(
      "MATCH (quotation:Quotation) WHERE quotation.text STARTS WITH 'The ferry' RETURN quotation.id",
      {},
      graph,
    );
    const quotationId = records[0]!.get(0) as string;
    const split = await decideThat("SPLIT", [MARVIN], [quotationId]);
    const part = split.entityIds.find((id) => id !== MARVIN)!;
    expect([await countStatements(MARVIN), await countStatements(part)]).toEqual([1, 1]);
    await decideThat("SAME", [part, MARTIN]);
    expect([await countStatements(MARVIN), await countStatements(MARTIN)]).toEqual([1, 3]);
    expect(await countStatements(part)).toBe(3);
  });

  test("of a place makes another of that name", async () => {
    const split = await decideThat("SPLIT", ["larnburg"], ["two"]);
    const part = split.entityIds.find((id) => id !== "larnburg")!;
    expect(await getEntity(part)).toMatchObject({
      __typename: "Place",
      name: "Larnburg",
      partOf: null,
    });
    expect(await getEntity("larnburg")).toMatchObject({ partOf: { id: "ostel-region" } });
  });
});

describe("a statement given to another", () => {
  const SPEAKER = "(who)-[:SAID]->(:Statement)<-[:EVIDENCE_FOR]-(quotation:Quotation)";

  async function findQuotations(beginning: string) {
    const query = `MATCH ${SPEAKER}, (quotation)-[naming:NAMES {role: 'SOURCE'}]->()
      WHERE quotation.text STARTS WITH $beginning
      RETURN quotation.id AS id, who.id AS speakerId, naming.rule AS rule, naming.resolvedId AS resolvedId
      ORDER BY id`;
    const { records } = await graph.driver.executeQuery(query, { beginning }, graph);
    return records.map((record) => record.toObject() as { id: string; speakerId: string });
  }

  test("is theirs, also when its article is read again; its undo leaves the graph as it was", async () => {
    const before = await exportGraph(graph);
    const [ferry] = await findQuotations("The ferry");
    const given = await decideThat("REATTRIBUTE", [KARPENKO], [ferry!.id]);
    expect(given.entityIds).toEqual([KARPENKO]);
    const found = [
      { id: ferry!.id, speakerId: KARPENKO, rule: "reattributed", resolvedId: MARVIN },
    ];
    expect(await findQuotations("The ferry")).toEqual(found);
    expect([await countStatements(MARVIN), await countStatements(KARPENKO)]).toEqual([1, 4]);
    // Nobody called him Marvin Reed.
    expect(await getEntity(KARPENKO)).toMatchObject({ name: "Volodymyr Karpenko" });
    expect((await getEntity(KARPENKO))!.aliases).not.toContain("Marvin Reed");

    const decided = await exportGraph(graph);
    await clearArticle("two");
    expect(await load(["two"])).toEqual(["replaced"]);
    expect(await exportGraph(graph)).toEqual(decided);
    expect(await dumpFreshGraph(["five", "four", "three", "two", "one"])).toEqual(decided);
    expect(await findQuotations("The ferry")).toEqual(found);

    await expect(decideThat("REATTRIBUTE", [MARTIN], [ferry!.id])).rejects.toMatchObject({
      code: "DECISION_SPEAKER_MADE",
      details: { decisionId: given.id },
    });
    await undo(given);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("goes to whom articles alone name, whose name it leaves alone, and with whomever that is joined", async () => {
    const before = await exportGraph(graph);
    const [ferry] = await findQuotations("The ferry");
    const given = await decideThat("REATTRIBUTE", [MARTIN], [ferry!.id]);
    expect([await countStatements(MARVIN), await countStatements(MARTIN)]).toEqual([1, 3]);
    expect(await getEntity(MARTIN)).toMatchObject({ name: "Martin Reed", aliases: [] });
    const joined = await decideThat("SAME", [MARTIN, KARPENKO]);
    // Both said the same long words, which are one statement of one person now.
    expect(await countStatements(KARPENKO)).toBe(5);
    const decided = await exportGraph(graph);
    expect(await dumpFreshGraph(["two", "one", "five", "four", "three"])).toEqual(decided);
    await undo(joined);
    await undo(given);
    expect(await exportGraph(graph)).toEqual(before);
  });

  test("that lost its article, or whose speaker no article names, is told of", async () => {
    const [ferry] = await findQuotations("The ferry");
    const given = await decideThat("REATTRIBUTE", [MARTIN], [ferry!.id]);
    expect(await findStrayDecisions(graph, knowledge)).toEqual([]);
    await clearGraph(graph);
    await replayKeptDecisions(room);
    await load(["two"]);
    expect(await findStrayDecisions(graph, knowledge)).toEqual([
      { id: given.id, missing: [MARTIN] },
    ]);
    await clearGraph(graph);
    await replayKeptDecisions(room);
    await load(["one"]);
    expect(await findStrayDecisions(graph, knowledge)).toEqual([
      { id: given.id, missing: [ferry!.id] },
    ]);
  });
});

test("decisions hold when everything is loaded again, in any order, also before any article", async () => {
  const same = await decideThat("SAME", [MARTIN, MARVIN]);
  await decideThat("SPLIT", [REED], ["four"]);
  await undo(await undo(same));
  await decideThat("SPLIT", [KARPENKO], ["three"]);
  await decideThat("DIFFERENT", [KARPENKO, MARTIN]);
  const decided = await exportGraph(graph);
  const log = await findDecisions(graph);
  expect(log.map(({ kind }) => kind)).toEqual([
    "SAME",
    "SPLIT",
    "UNDO",
    "UNDO",
    "SPLIT",
    "DIFFERENT",
  ]);
  expect(await load()).toEqual(Object.keys(texts).map(() => "unchanged"));

  for (const order of [Object.keys(texts), Object.keys(texts).reverse()]) {
    expect(await dumpFreshGraph(order)).toEqual(decided);
    expect(await findDecisions(graph)).toEqual(log);
  }
});

test("copies and relations are those of the decided, and undone with the decisions", async () => {
  const ids = [...Object.keys(texts), ...Object.keys(related)];
  await load(Object.keys(related));
  const before = await exportGraph(graph);
  for (const link of ["COPY_OF", "CONTRADICTS"]) {
    expect(before.some((line) => line.includes(`"link":"${link}"`))).toBe(true);
  }
  const { statements } = await countGraph(graph);
  await decideThat("SAME", [MARTIN, MARVIN]);
  // One of words that two articles share, and one that an article tells twice.
  expect(await countGraph(graph)).toMatchObject({ statements: statements - 2 });
  await decideThat("SPLIT", ["larnburg"], ["ten"]);
  await decideThat("SAME", ["norland", "tessaly"]);
  const decided = await exportGraph(graph);
  expect(await dumpFreshGraph(ids.toReversed())).toEqual(decided);

  for (const decision of await findDecisions(graph)) await undo(decision);
  expect(await exportGraph(graph)).toEqual(before);
});

test("a split follows its person through merges, whichever was decided first", async () => {
  const same = await decideThat("SAME", [MARTIN, MARVIN]);
  await decideThat("SPLIT", [MARTIN], ["two"]);
  expect(await exportGraph(graph)).toEqual(await dumpFreshGraph(Object.keys(texts)));
  await undo(same);
  expect(await exportGraph(graph)).toEqual(await dumpFreshGraph(Object.keys(texts)));
  expect(await countStatements(MARVIN)).toBe(2);
});

describe("what cannot be decided", () => {
  test.each<[string, DecisionKind, string[], string[]]>([
    ["DECISION_ENTITY_UNKNOWN", "SAME", [MARTIN, "p-00000000000000000000"], []],
    ["DECISION_ENTITY_UNKNOWN", "DIFFERENT", ["nobody", MARTIN], []],
    ["DECISION_ENTITY_UNKNOWN", "SPLIT", ["nobody"], ["one"]],
    ["DECISION_ENTITIES_EQUAL", "SAME", [MARTIN, MARTIN], []],
    ["DECISION_KINDS_DIFFER", "SAME", [MARTIN, "larnburg"], []],
    ["DECISION_CONTAINS", "SAME", ["larnburg", "norland"], []],
    ["DECISION_WITHOUT_MENTION", "SPLIT", [MARTIN], ["two"]],
    ["DECISION_WITHOUT_MENTION", "SPLIT", [MARTIN], ["nowhere"]],
    ["DECISION_WITHOUT_MENTION", "SPLIT", [MARTIN], []],
    ["DECISION_UNKNOWN", "UNDO", ["d-00000000000000000000"], []],
  ])("%s: %s %j within %j is refused, and nothing changes", async (code, kind, ids, within) => {
    const before = await exportGraph(graph);
    await expect(decideThat(kind, ids, within)).rejects.toMatchObject({ code });
    expect(await exportGraph(graph)).toEqual(before);
    expect(await findDecisions(graph)).toEqual([]);
  });

  test("what contradicts an earlier decision, and what was undone already", async () => {
    const apart = await decideThat("DIFFERENT", [MARTIN, MARVIN]);
    await expect(decideThat("SAME", [MARTIN, MARVIN])).rejects.toMatchObject({
      code: "DECISION_CONTRADICTS",
      details: { decisionId: apart.id },
    });
    await expect(decideThat("DIFFERENT", [MARVIN, MARTIN])).rejects.toMatchObject({
      code: "DECISION_MADE",
    });
    await undo(apart);
    await expect(undo(apart)).rejects.toMatchObject({ code: "DECISION_UNDONE" });
    await decideThat("SAME", [MARTIN, MARVIN]);
    await expect(decideThat("DIFFERENT", [MARTIN, MARVIN])).rejects.toMatchObject({
      code: "DECISION_ENTITIES_EQUAL",
    });
  });

  test.each(["decidedBy", "reason"] as const)("a decision without its %s", async (field) => {
    const content = { kind: "SAME", ids: [MARTIN, MARVIN], within: [] } as const;
    const refused = decide(room, { ...content, ...describeCurator(), [field]: " " });
    await expect(refused).rejects.toMatchObject({ code: "DECISION_TEXT_INVALID" });
  });

  test("two that contradict each other, decided at the same time: one of them counts", async () => {
    const outcomes = await Promise.allSettled([
      decideThat("SAME", [MARTIN, MARVIN]),
      decideThat("DIFFERENT", [MARTIN, MARVIN]),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await findDecisions(graph)).toHaveLength(1);
  });
});

test("an article that is loaded while somebody decides is read as decided", async () => {
  const undecided = await exportGraph(graph);
  await clearGraph(graph);
  const ids = Object.keys(texts);
  await load(ids.slice(0, 2));
  await Promise.all([decideThat("SAME", [MARTIN, MARVIN]), load(ids)]);
  const decided = await exportGraph(graph);
  expect(decided).not.toEqual(undecided);
  expect(await dumpFreshGraph(ids)).toEqual(decided);
});

test("a decision that fails half-way changes nothing", async () => {
  const before = await exportGraph(graph);
  const extract = { ...knowledge.language.extract, cues: undefined as never };
  const language = { ...knowledge.language, extract };
  const broken = { ...room, knowledge: { ...room.knowledge, language } };
  const content = { kind: "SAME", ids: [MARTIN, MARVIN], within: [] } as const;
  await expect(decide(broken, { ...content, ...describeCurator() })).rejects.toThrow(TypeError);
  expect(await exportGraph(graph)).toEqual(before);
  expect(await findDecisions(graph)).toEqual([]);
  expect(existsSync(room.decisionFile)).toBe(false);
});

describe("a file of decisions", () => {
  test("carries them to another graph, and says of each once that it is new", async () => {
    await decideThat("SAME", [MARTIN, MARVIN]);
    const decided = await exportGraph(graph);
    const path = join(folder, "export.jsonl");
    await writeDecisionFile(path, await findDecisions(graph));
    expect(readFileSync(path, "utf8")).toBe(readFileSync(room.decisionFile, "utf8"));

    await clearGraph(graph);
    await load();
    const file = await readDecisionFile(path);
    expect(await replayDecisions(room, file)).toHaveLength(1);
    expect(await exportGraph(graph)).toEqual(decided);
    expect(await replayDecisions(room, file)).toEqual([]);
  });

  test.each<[string, (line: string) => string, number]>([
    ["no JSON", (line) => `${line}\n{`, 2],
    ["another shape", () => "{}", 1],
    ["a changed reason", (line) => `\n${line.replace("She told me", "I guess")}`, 2],
    ["an undo of what nobody decided", (line) => `${line}\n${UNDO_OF_NOTHING}`, 2],
  ])("with %s is refused with its line, and nothing changes", async (_name, build, line) => {
    const { id } = await decideThat("SAME", [MARTIN, MARVIN]);
    const path = join(folder, "bad.jsonl");
    writeFileSync(path, build(readFileSync(room.decisionFile, "utf8").trim()));
    await clearGraph(graph);
    await load();
    const before = await exportGraph(graph);
    const imported = readDecisionFile(path).then((file) => replayDecisions(room, file));
    await expect(imported).rejects.toMatchObject({
      code: "DECISION_FILE_INVALID",
      details: { path, line },
    });
    expect(await exportGraph(graph)).toEqual(before);
    expect(await findDecisions(graph)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test("that contradicts the graph is refused with the line that does", async () => {
    await decideThat("SAME", [MARTIN, KARPENKO]);
    await decideThat("SAME", [MARTIN, MARVIN]);
    const path = join(folder, "export.jsonl");
    await writeDecisionFile(path, await findDecisions(graph));
    await clearGraph(graph);
    await load();
    await decideThat("DIFFERENT", [MARVIN, KARPENKO]);
    const before = await exportGraph(graph);
    const imported = readDecisionFile(path).then((file) => replayDecisions(room, file));
    await expect(imported).rejects.toMatchObject({
      code: "DECISION_FILE_INVALID",
      details: { line: 2, reason: expect.stringContaining("apart") },
    });
    expect(await exportGraph(graph)).toEqual(before);
  });
});

test("an article that was cut is still known as cut when a decision has it read again", async () => {
  async function* read() {
    const text = `Martin Reed said that ${WORDS}.`;
    yield await Promise.resolve({ path: "long", input: { id: "long", text, isCut: true } });
  }
  for await (const { outcome } of loadArticles(read(), knowledge, graph)) {
    expect(outcome).toBe("loaded");
  }
  await clearArticle("long");
  await decideThat("SAME", [MARTIN, MARVIN]);
  const { records } = await graph.driver.executeQuery(
    "MATCH (article:Article {id: 'long'}) RETURN article.findingCodes AS codes, article._readingHash AS hash",
    {},
    graph,
  );
  expect(records[0]?.get("hash")).not.toBe("another");
  expect(records[0]?.get("codes")).toEqual(["TEXT_TOO_LONG"]);
});

test("an article keeps the quotations it was given when a decision has it read again", async () => {
  const text = `Martin Reed said that ${WORDS}.`;
  const start = text.indexOf(WORDS);
  const source = { start: 0, end: "Martin Reed".length };
  const quotation = { start, end: start + WORDS.length, source, confidence: 0.61 };
  async function* read() {
    const input = {
      id: "given",
      text,
      quotations: [quotation],
      isPart: true,
      format: "json",
      sourceSha256: "0f",
    };
    yield await Promise.resolve({ path: "given", input });
  }
  for await (const { outcome } of loadArticles(read(), knowledge, graph)) {
    expect(outcome).toBe("loaded");
  }
  await clearArticle("given");
  await decideThat("SAME", [MARTIN, MARVIN]);
  const { records } = await graph.driver.executeQuery(
    `MATCH (article:Article {id: 'given'})<-[:QUOTED_IN]-(quotation)
     RETURN article.findingCodes AS codes, article._readingHash AS hash, article.format AS format,
            article.sourceSha256 AS sha256, quotation.rule AS rule, quotation.confidence AS confidence`,
    {},
    graph,
  );
  expect(records.map((record) => record.toObject())).toEqual([
    {
      codes: ["TEXT_INCOMPLETE"],
      hash: expect.not.stringMatching(/^another$/u),
      format: "json",
      sha256: "0f",
      rule: "given",
      confidence: 0.61,
    },
  ]);
});
