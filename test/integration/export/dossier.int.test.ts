import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { askGraph } from "../../../src/api/ask-graph.ts";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { AppError } from "../../../src/errors/app-error.ts";
import { openDossier } from "../../../src/export/dossier/dossier.ts";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import { type TestApi, openTestApi, postQuery } from "../../support/api/api-server.ts";
import { buildManyStatements } from "../../support/api/many-statements.ts";
import { buildPerson, buildPlace, buildReading } from "../../support/builders.ts";
import { gather } from "../../support/export/pages.ts";
import { type ReadDossier, readDossier } from "../../support/export/read-dossier.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

/* What somebody holds in ten years: the page alone, beside the articles. */

const folder = mkdtempSync(join(tmpdir(), "whosaid-dossier-"));

/** Words that would do harm in a page, or be something else than they are. */
const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror="alert(1)"> \u{202E}esrever\u{202C} \u0001\u0085&amp; \u{1F600}\ttab';
const ARABIC = "قال الرئيس إن الجسر انهار";

function buildHostile(): Reading {
  const lead = "\u{1F680} Of mice.\r\n\r\n";
  const long = "It rained all day and nobody came. ".repeat(60);
  const text = `${lead}“${HOSTILE},” said Ada <b>Okoye</b> in A&B. ${long}\nThe far end of the article.`;
  return buildReading({
    id: "articles/hostile ü?#\"'<i>",
    text,
    publisher: "</title><h1>Herald",
    author: "\u{202E}Ann",
    publishedOn: "2025-02-05",
    quotations: [
      {
        content: HOSTILE,
        speaker: buildPerson("Ada <b>Okoye</b>"),
        about: buildPlace("a&b", "A&B"),
      },
    ],
  });
}

function buildForeign(): Reading {
  return buildReading({
    id: "foreign",
    text: `“${ARABIC},” said Ada.`,
    quotations: [{ content: ARABIC, speaker: buildPerson("Ada") }],
  });
}

let api: TestApi;
let runs = 0;
beforeAll(async () => {
  api = await openTestApi([buildManyStatements(120), buildHostile(), buildForeign()]);
  await loadSeeds(api.graph);
}, 120_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function write(where: object | null): Promise<{ page: string; stdout: string }> {
  const file = join(folder, `${String(++runs)}.html`);
  const words = where === null ? [] : ["--where", JSON.stringify(where)];
  const run = runWhosaid(["dossier", ...words, "--out", file], suiteNeo4j());
  const { exitCode, stdout, stderr } = await run.ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return { page: readFileSync(file, "utf8"), stdout };
}

/** The texts of articles, of whoever has them. */
async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const { data } = await postQuery(api.url, "{ articles(first: 100) { nodes { id text } } }");
  const { nodes } = data!["articles"] as { nodes: { id: string; text: string }[] };
  return new Map(nodes.map(({ id, text }) => [id, text]));
}

describe("whosaid dossier", () => {
  let page: string;
  let dossier: ReadDossier;
  let stdout: string;
  beforeAll(async () => {
    ({ page, stdout } = await write(null));
    dossier = readDossier(page);
  }, 60_000);

  test("tells how much it writes, and holds all of it in the order of the API", async () => {
    const query = `query ($after: String) { statements(first: 100, after: $after) {
      totalCount pageInfo { endCursor } nodes { id }
    } }`;
    interface Page {
      readonly totalCount: number;
      readonly pageInfo: { readonly endCursor: string };
      readonly nodes: readonly { readonly id: string }[];
    }
    const ask = async (after: string | null) =>
      (await postQuery(api.url, query, { after })).data!["statements"] as Page;
    const first = await ask(null);
    const second = await ask(first.pageInfo.endCursor);
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(ids).toHaveLength(first.totalCount);
    expect(dossier.statementIds).toEqual(ids);
    expect(stdout).toBe(
      `Writing ${String(ids.length)} statements of 12 articles to ${join(folder, "1.html")}\n`,
    );
  });

  test("marks in each passage what stands in the article there, to the letter", async () => {
    const texts = await readTexts();
    const numbers = new Map(dossier.articles.map(({ number, id }) => [number, id]));
    expect(dossier.passages.length).toBeGreaterThan(dossier.statementIds.length);
    for (const { articleNumber, stretches, marks } of dossier.passages) {
      const text = texts.get(numbers.get(articleNumber)!)!;
      for (const { start, end, text: shown } of marks) expect(shown).toBe(text.slice(start, end));
      for (const stretch of stretches) expect(text).toContain(stretch);
    }
    const query = `{ statements(first: 100) { nodes { quotations {
      id content { start end } source { start end } cue { start end }
    } } } }`;
    const { data } = await postQuery(api.url, query);
    interface Span {
      readonly start: number;
      readonly end: number;
    }
    interface Told {
      readonly id: string;
      readonly content: readonly Span[];
      readonly source: Span | null;
      readonly cue: Span | null;
    }
    const { nodes } = data!["statements"] as { nodes: { quotations: Told[] }[] };
    const shown = new Map(dossier.passages.map((passage) => [passage.quotationId, passage]));
    for (const { id, content, source, cue } of nodes.flatMap(({ quotations }) => quotations)) {
      const { marks } = shown.get(id)!;
      for (const span of [...content, source, cue].filter((each) => each !== null)) {
        // Marks within marks cut them; together they are the whole.
        const inside = marks.filter(({ start, end }) => start >= span.start && end <= span.end);
        expect(inside[0]?.start).toBe(span.start);
        expect(inside.at(-1)?.end).toBe(span.end);
        const length = inside.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(length).toBe(span.end - span.start);
      }
    }
  });

  test("tells hashes that whoever holds the articles makes of them", async () => {
    const texts = await readTexts();
    expect(dossier.articles).toHaveLength(texts.size);
    for (const { id, sha256 } of dossier.articles) {
      expect(
        createHash("sha256")
          .update(Buffer.from(texts.get(id)!))
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  test("has no word of others that is more than words", () => {
    const { document } = dossier;
    const names = new Set(Array.from(document.querySelectorAll("*"), ({ localName }) => localName));
    for (const name of ["script", "img", "iframe", "link", "object", "b", "i", "form", "base"]) {
      expect(names).not.toContain(name);
    }
    expect([...document.querySelectorAll("h1")]).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- none of them may be there
    expect(page).not.toMatch(/[\0-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}]/u);
    expect(page).not.toContain("The far end of the article");
    expect(page).toContain(`<bdi lang="">${ARABIC}</bdi>`);
    for (const element of document.querySelectorAll("*")) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^(?:on|style|src)/u);
    }
  });

  test("leads from each place to another that is there, and its ids are each of one", () => {
    const { document } = dossier;
    const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = Array.from(document.querySelectorAll('a[href^="#"]'), (link) =>
      decodeURIComponent(link.getAttribute("href")!.slice(1)),
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    for (const id of dossier.statementIds) expect(targets).toContain(id);
  });

  test("is the same when it is made again, but for the line that tells when", async () => {
    const again = (await write(null)).page.split("\n");
    const differing = page.split("\n").filter((line, index) => line !== again[index]);
    expect(again).toHaveLength(page.split("\n").length);
    expect(differing.filter((line) => !line.startsWith("Made <time"))).toEqual([]);
  });
});

test("a dossier of a filter says it in words, and names what it contradicts outside of it", async () => {
  const where = { speaker: { name: "Zelenski" }, about: { name: "Kursk" } };
  const { page } = await write(where);
  const { document, statementIds, queries } = readDossier(page);
  expect([...document.querySelectorAll("h1")][0]!.textContent).toBe(
    "Statements said by “Zelenski”; about “Kursk” or what lies inside it",
  );
  const [asked] = document.querySelectorAll("section[aria-labelledby=asked] pre");
  expect(JSON.parse(asked!.textContent)).toEqual(where);
  const relation = [...document.querySelectorAll(".relations")][0]!.textContent;
  expect(relation).toContain("It contradicts Russian commanders: the front in Kursk had been");
  expect(relation).toMatch(/q-[0-9a-f]{20}, not in this dossier/u);

  // The queries that it gives find the same.
  const [graphql, variables, cypher] = queries as [string, string, string];
  const { data } = await postQuery(api.url, graphql, JSON.parse(variables) as object);
  const { nodes } = data!["statements"] as { nodes: { id: string }[] };
  expect(nodes.map(({ id }) => id)).toEqual(statementIds);
  const { records } = await api.graph.driver.executeQuery(cypher, {}, api.graph);
  const found = records.map((record) => {
    const row = Object.entries(record.toObject());
    const [, what] = row.find(([name]) => name.startsWith("what"))!;
    return (what as { properties: { id: string } }).properties.id;
  });
  expect([...new Set(found)].sort()).toEqual([...statementIds].sort());
});

test("without a file it goes to standard output, and nothing else does", async () => {
  const words = ["dossier", "--where", '{"speaker":{"name":"Ada"}}'];
  const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^<!doctype html>\n.*<\/html>\n$/su);
});

test.each([
  [["--where", '{"speaker":{"name":"Nobody Ever"}}'], "no statement meets the filter"],
  [["--where", "{"], "StatementWhere"],
  [["--where", '{"abuot":{}}'], "abuot"],
  [["--out", join(folder, "no/such/folder.html")], "folder is not there"],
])("%j fails and leaves nothing", async (words, told) => {
  const kept = join(folder, "kept.html");
  writeFileSync(kept, "before");
  const before = readdirSync(folder);
  const run = runWhosaid(["dossier", "--out", kept, ...words], suiteNeo4j());
  const { exitCode, stderr } = await run.ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain(told);
  expect(readFileSync(kept, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(before);
});

// The last one, since it adds a statement.
test("where the graph changes while it is read, a dossier is not finished", async () => {
  const imprint = {
    where: null,
    madeAt: new Date(0),
    version: "0",
    corpus: { hash: "", articles: 0, decisions: 0 },
  };
  await askGraph(api.graph, pino({ level: "silent" }), async (asker) => {
    const dossier = await openDossier(asker, imprint);
    const late = buildReading({
      id: "late",
      text: "“It came late,” said Ada.",
      quotations: [{ content: "It came late", speaker: buildPerson("Ada") }],
    });
    await saveReading(api.graph, late);
    const failure = await gather(dossier.write()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: "DOSSIER_OUTDATED" });
  });
});
