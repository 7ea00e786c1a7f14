import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { FORMATS, FORMAT_NAMES, type FormatName } from "../../../src/export/formats.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { buildManyStatements } from "../../support/api/many-statements.ts";
import { buildPerson, buildPlace, buildReading } from "../../support/builders.ts";
import { clearGraph } from "../../support/neo4j.ts";
import { runProgram, runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

/* Each format, opened by what its field reads it with. */

/** Words that each of the formats has to write in its own way. */
const NASTY = '=HYPERLINK("x";1), it\'s <b>\\"\u{1F600}\u0001&amp;</b>; \\u0041\ttab';
const LEAD = "\u{1F600}\u{1F680} ";

function buildNasty(): Reading {
  const text = `${LEAD}“${NASTY},” said Ada Okoye in A;B.`;
  const speaker = buildPerson("Ada Okoye", { description: "@mayor; \\" });
  const about = buildPlace("a;b/ü", "A;B", { location: { latitude: -1.5, longitude: 2 } });
  return buildReading({
    id: "articles/nasty ü?#",
    text,
    publisher: "-Herald",
    publishedOn: "2025-02-05",
    quotations: [{ content: NASTY, speaker, about }],
  });
}

const { resolve } = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "whosaid-export-"));
let api: TestApi;
const pathOf = (name: FormatName) => join(folder, `statements.${FORMATS[name].ending}`);
const readText = (name: FormatName) => readFileSync(pathOf(name), "utf8");

interface Found {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly {
    readonly content: readonly { readonly start: number; readonly end: number }[];
    readonly article: { readonly id: string; readonly text: string };
  }[];
}

let statements: readonly Found[];
beforeAll(async () => {
  api = await openTestApi([...apiFixture, buildManyStatements(60), buildNasty()]);
  for (const name of FORMAT_NAMES) {
    const { exitCode, stderr } = await runWhosaid(["export", pathOf(name)], suiteNeo4j()).ended;
    expect({ name, exitCode, stderr }).toEqual({ name, exitCode: 0, stderr: "" });
  }
  const query = `{ statements(first: 100) {
    nodes { id text quotations { content { start end } article { id text } } }
  } }`;
  const { data } = await postQuery(api.url, query);
  statements = (data!["statements"] as { nodes: Found[] }).nodes;
  expect(statements.length).toBeGreaterThan(60);
}, 300_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

function findNasty(): Found {
  return statements.find(({ text }) => text === NASTY)!;
}

test("csv-parse reads the tables, in which nothing is a formula", () => {
  for (const [name, delimiter] of [
    ["csv", ","],
    ["tsv", "\t"],
  ] as const) {
    const rows: Record<string, string>[] = parse(readText(name), { columns: true, delimiter });
    expect(rows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    const row = rows.find(({ id }) => id === findNasty().id)!;
    expect(row).toMatchObject({
      text: `'${NASTY}`,
      about_place_names: "A\\;B",
      about_place_latitudes: "'-1.5",
      article_publisher: "'-Herald",
    });
    for (const cell of rows.flatMap((one) => Object.values(one))) expect(cell).not.toMatch(FORMULA);
  }
});

const FORMULA = /^[=+\-@\t\r]/u;

describe("graphology reads the networks", () => {
  test.each([
    ["graphml", "graphology-graphml"],
    ["gexf", "graphology-gexf"],
  ] satisfies [FormatName, string][])("%s", async (name, library) => {
    const { default: Graph } = (await import("graphology")) as { default: unknown };
    const reader = (await import(resolve(library))) as { default: GraphReader };
    const graph = reader.default.parse(Graph, readText(name), { addMissingNodes: false });
    for (const { id } of statements) expect(graph.hasNode(id)).toBe(true);
    const nasty = graph.getNodeAttributes(findNasty().id);
    expect(nasty).toMatchObject({
      kind: "STATEMENT",
      text: NASTY.replace("\u0001", "\u{FFFD}"),
    });
    // Of GEXF, this library reads no days.
    const days = /start="2025-02-05" end="2025-02-05"|start">2025-02-05<.*?end">2025-02-05</u;
    expect(
      readText(name)
        .split("\n")
        .find((line) => line.includes(findNasty().id)),
    ).toMatch(days);
    expect(graph.getNodeAttributes("a;b/ü")).toMatchObject({ latitude: -1.5, longitude: 2 });
    const kinds = graph.mapEdges((_edge, { kind }) => kind);
    const names = ["SAID", "ABOUT", "ADDRESSED_TO", "REPORTS", "ON_BEHALF_OF", "SAID_AT"];
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(names));
    expect(kinds.filter((kind) => kind === "SAID")).toHaveLength(statements.length);
  });
});

interface GraphReader {
  parse(
    type: unknown,
    text: string,
    options: object,
  ): {
    hasNode(id: string): boolean;
    getNodeAttributes(id: string): Record<string, unknown>;
    mapEdges<Result>(map: (edge: string, attributes: Record<string, unknown>) => Result): Result[];
  };
}

test("Discourse Network Analyzer's list says who agrees to what", () => {
  const rows: Record<string, string>[] = parse(readText("dna"), { columns: true, delimiter: ";" });
  const known = new Set(statements.map(({ id }) => id));
  for (const row of rows) {
    expect(known).toContain(row["statement ID"]);
    expect(row["time"]).toMatch(/^(?:|\d{4}-\d\d-\d\d 00:00:00)$/u);
    expect(["0", "1"]).toContain(row["agreement"]);
    expect(row["concept"]).not.toBe("");
  }
  const zelenskyy = rows.find(({ person }) => person === "Volodymyr Zelenskyy");
  expect(zelenskyy).toMatchObject({ organization: "Office of the President", agreement: "1" });
});

describe("linked data", () => {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }

  /** The triples of a file, read with no context but those that are given. */
  async function readTriples(name: FormatName, contexts: Record<string, object> = {}) {
    const { default: jsonld } = (await import(resolve("jsonld"))) as {
      default: { toRDF(document: object, options: object): Promise<Quad[]> };
    };
    const documentLoader = (url: string) =>
      contexts[url] === undefined
        ? Promise.reject(new Error(`${url} would be fetched`))
        : Promise.resolve({ documentUrl: url, document: contexts[url] });
    const options = { documentLoader, safe: true };
    return jsonld.toRDF(JSON.parse(readText(name)) as object, options);
  }

  const list = (quads: readonly Quad[], predicate: string) =>
    quads
      .filter((quad) => quad.predicate.value === predicate)
      .map(({ subject, object }) => [subject.value, object.value]);
  const nameOf = (id: string) => `urn:whosaid:${encodeURIComponent(id)}`;

  test("of schema.org has each statement's words and who said them", async () => {
    const quads = await readTriples("json-ld");
    const texts = list(quads, "https://schema.org/text");
    expect(texts).toEqual(
      expect.arrayContaining(statements.map(({ id, text }) => [nameOf(id), text])),
    );
    const authors = list(quads, "https://schema.org/author").map(([subject]) => subject);
    expect(authors).toEqual(expect.arrayContaining(statements.map(({ id }) => nameOf(id))));
    const days = quads.filter(({ predicate }) => predicate.value.endsWith("/dateCreated"));
    expect(days.map(({ object }) => object.value)).toContain("2024-08-14");
  });

  test("of PROV-O leads from statements to articles and speakers", async () => {
    const quads = await readTriples("prov");
    const prov = (name: string) => list(quads, `http://www.w3.org/ns/prov#${name}`);
    const derived = new Map(prov("wasDerivedFrom").map(([from, to]) => [from, to!]));
    const quoted = new Map(prov("wasQuotedFrom").map(([from, to]) => [from, to!]));
    const { id, quotations } = findNasty();
    expect(quoted.get(derived.get(nameOf(id)))).toBe(nameOf(quotations[0]!.article.id));
    const attributed = new Set(prov("wasAttributedTo").map(([from]) => from));
    for (const statement of statements) expect(attributed).toContain(nameOf(statement.id));
  });

  /** What the vocabulary of Web Annotation calls the terms that we use. */
  const OA = "http://www.w3.org/ns/oa#";
  const ANNOTATION = {
    "@context": {
      id: { "@type": "@id", "@id": "@id" },
      type: { "@type": "@id", "@id": "@type" },
      items: { "@id": "https://www.w3.org/ns/activitystreams#items", "@container": "@list" },
      AnnotationPage: "https://www.w3.org/ns/activitystreams#OrderedCollectionPage",
      ...Object.fromEntries(
        [
          "Annotation",
          "SpecificResource",
          "TextQuoteSelector",
          "TextPositionSelector",
          "TextualBody",
          "exact",
          "prefix",
          "suffix",
          "start",
          "end",
        ].map((name) => [name, OA + name]),
      ),
      value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
      ...Object.fromEntries(
        ["body", "target", "source", "selector"].map((name) => [
          name,
          { "@type": "@id", "@id": `${OA}has${name[0]!.toUpperCase()}${name.slice(1)}` },
        ]),
      ),
      ...Object.fromEntries(
        [
          ["motivation", "motivatedBy"],
          ["purpose", "hasPurpose"],
        ].map(([name, term]) => [name!, { "@type": "@vocab", "@id": OA + term! }]),
      ),
      identifying: `${OA}identifying`,
      tagging: `${OA}tagging`,
      describing: `${OA}describing`,
    },
  };

  test("of Web Annotation finds the words, counted in code points", async () => {
    const contexts = { "http://www.w3.org/ns/anno.jsonld": ANNOTATION };
    const quads = await readTriples("web-annotation", contexts);
    const types = list(quads, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    const count = statements.flatMap(({ quotations }) => quotations).length;
    expect(types.filter(([, type]) => type === `${OA}Annotation`)).toHaveLength(count);

    const { items } = JSON.parse(readText("web-annotation")) as { items: Annotation[] };
    const texts = new Map(
      statements.flatMap(({ quotations }) =>
        quotations.map(({ article }) => [nameOf(article.id), article.text]),
      ),
    );
    for (const { target } of items) {
      for (const { source, selector } of target) {
        const [quote, position] = selector;
        const points = Array.from(texts.get(source)!);
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(texts.get(source)).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
    const nasty = items.find(({ target }) => target[0]!.selector[0].exact === NASTY)!;
    expect(nasty.target[0]!.selector[1].start).toBe(Array.from(LEAD).length + 1);
  });

  interface Annotation {
    readonly target: readonly {
      readonly source: string;
      readonly selector: readonly [
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
        { readonly start: number; readonly end: number },
      ];
    }[];
  }
});

const venv = process.env["RESEARCH_VENV"] ?? "";
const python = venv === "" ? "python3" : join(venv, "bin", "python");
const TRIAL = "import pandas, pyarrow, duckdb, networkx, followthemoney";
const testWithPython = spawnSync(python, ["-c", TRIAL]).status === 0 ? test : test.skip;

testWithPython(
  "pandas, DuckDB, NetworkX and FollowTheMoney read their files (skipped where Python has none of them, see RESEARCH_VENV)",
  async () => {
    const program = `
import json, sys
import duckdb, networkx, pandas
from followthemoney import model
from followthemoney.exc import InvalidData
folder = sys.argv[1] + "/statements."
tables = [pandas.read_csv(folder + "csv"), pandas.read_csv(folder + "tsv", sep="\\t"),
          pandas.read_json(folder + "jsonl", lines=True), pandas.read_parquet(folder + "parquet")]
ids = [table.id.tolist() for table in tables]
days = duckdb.sql(f"SELECT typeof(published_from), min(published_from)::text FROM '{folder}parquet' GROUP BY 1").fetchall()
graphs = [networkx.read_graphml(folder + "graphml"), networkx.read_gexf(folder + "gexf")]
entities = [json.loads(line) for line in open(folder + "ftm.json")]
known, loose = {entity["id"] for entity in entities}, []
for entity in entities:
    model.get(entity["schema"]).validate(entity)
    for prop, value in model.get_proxy(entity, cleaned=False).itervalues():
        if prop.type.name == "entity" and value not in known:
            loose.append(value)
dna = pandas.read_csv(folder + "dna.csv", sep=";")
article = next(a for a in json.load(open(folder + "annotations.jsonld"))["items"])
print(json.dumps({
    "same": all(one == ids[0] for one in ids), "rows": len(ids[0]), "days": days,
    "nodes": [sorted(graph.nodes) == sorted(graphs[0].nodes) for graph in graphs],
    "edges": [graph.number_of_edges() for graph in graphs],
    "quoted": sum(entity["schema"] == "Documentation" for entity in entities), "loose": loose,
    "agreement": sorted(set(dna.agreement.tolist())),
}))`;
    const { stdout, stderr, exitCode } = await runProgram(python, ["-c", program, folder], {})
      .ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const told = JSON.parse(stdout) as Record<string, unknown> & { edges: number[] };
    expect(told).toMatchObject({
      same: true,
      rows: statements.length,
      days: [["DATE", "2024-08-14"]],
      nodes: [true, true],
      loose: [],
      agreement: [1],
    });
    expect(told.edges[0]).toBe(told.edges[1]);
    expect(told["quoted"]).toBe(statements.flatMap(({ quotations }) => quotations).length);
  },
);

describe("whosaid export", () => {
  test("writes on standard output, what the filter wants alone", async () => {
    const where = JSON.stringify({ speaker: { name: "Zelenskyy" } });
    const words = ["export", "--format", "jsonl", "--where", where];
    const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ speaker_id: "Q3874799", article_count: 2 });
  });

  test.each([
    [["export", join(folder, "x.xlsx")], "EXPORT_FORMAT_UNCHOSEN", "--format"],
    [["export"], "EXPORT_FORMAT_UNCHOSEN", "--format"],
    [["export", "--format", "csv", "--where", "{"], "EXPORT_WHERE_INVALID", "StatementWhere"],
    [["export", "--format", "csv", "--where", '{"abuot":{}}'], "ASK_FAILED", "abuot"],
    [["export", join(folder, "no/such/folder.csv")], "EXPORT_UNWRITABLE", "folder is not there"],
  ])("%j fails with %s", async (words, _code, told) => {
    const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(told);
  });

  test("leaves the file of before where it fails", async () => {
    const file = join(folder, "kept.csv");
    writeFileSync(file, "before");
    const words = ["export", file, "--where", '{"saidOn":{"from":"2024-13-01"}}'];
    expect((await runWhosaid(words, suiteNeo4j()).ended).exitCode).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("before");
  });
});

// The last one, since it begins with an empty graph.
test("the Cypher script fills an empty Neo4j, and may be run again", async () => {
  await clearGraph(api.graph);
  const queries = readText("cypher")
    .split(/;\n/u)
    .filter((query) => query.trim() !== "");
  for (const query of [...queries, ...queries]) {
    await api.graph.driver.executeQuery(query, {}, api.graph);
  }
  const count = async (query: string): Promise<Record<string, unknown>> => {
    const { records } = await api.graph.driver.executeQuery(query, {}, api.graph);
    return records[0]!.toObject();
  };
  expect(
    await count(`MATCH (who:Actor)-[:SAID]->(what:Statement)
      RETURN count(*) AS said, count(DISTINCT what) AS statements`),
  ).toEqual({ said: BigInt(statements.length), statements: BigInt(statements.length) });
  expect(
    await count(`MATCH (:Article {id: "articles/nasty ü?#"})<-[:QUOTED_IN]-(quotation:Quotation)
      MATCH (quotation)-[:EVIDENCE_FOR]->(what:Statement)-[:ABOUT]->(where:Place)
      RETURN what.text AS text, where.location.latitude AS latitude,
        toString(what.publishedOn) AS day, what.articleCount AS articles`),
  ).toEqual({ text: NASTY, latitude: -1.5, day: "2025-02-05", articles: 1n });
  expect(
    await count(
      "MATCH (:Person)-[:SAID]->(:Statement)-[r:REPORTS]->(:Statement) RETURN count(r) AS n",
    ),
  ).toEqual({ n: 1n });
});
