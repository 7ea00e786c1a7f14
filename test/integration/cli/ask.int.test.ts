import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

const PLACES = "query ($name: String) { places(where: { name: $name }) { nodes { id } } }";

const TWO = "{ actors { nodes { id } } places { nodes { id } } }";

test("ask prints the answer as JSON and nothing else", async () => {
  const run = runWhosaid(["ask", PLACES, "--variables", '{"name": "Kursk"}'], suiteNeo4j());
  expect(await run.ended).toEqual({
    exitCode: 0,
    stdout: `${JSON.stringify({ data: { places: { nodes: [{ id: "kursk-oblast" }] } } }, null, 2)}\n`,
    stderr: "",
  });
});

test("ask - reads the query from standard input", async () => {
  const run = runWhosaid(["ask", "-"], suiteNeo4j(), "{ statements { totalCount } }");
  const { exitCode, stdout } = await run.ended;
  expect({ exitCode, answer: JSON.parse(stdout) as unknown }).toEqual({
    exitCode: 0,
    answer: { data: { statements: { totalCount: 5 } } },
  });
});

test("ask --saved asks a saved question by its name", async () => {
  const run = runWhosaid(["ask", "--saved", "by-telegram"], suiteNeo4j());
  const { exitCode, stdout } = await run.ended;
  expect({ exitCode, answer: JSON.parse(stdout) as unknown }).toMatchObject({
    exitCode: 0,
    answer: { data: { statements: { nodes: [{ medium: "Telegram" }] } } },
  });
});

test("ask --saved lists the saved questions with what they ask, without a Neo4j", async () => {
  const run = runWhosaid(["ask", "--saved"], { NEO4J_URI: "bolt://127.0.0.1:1" });
  const { exitCode, stdout } = await run.ended;
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^about-kursk +Who said what about Kursk\?$/mu);
});

test.each([
  ["as it is", "{ statements(first: 2) { nodes { id } } }", "{}"],
  [
    "after a cursor that a variable names",
    "query ($after: String) { statements(first: 2, after: $after) { nodes { id } } }",
    '{"after": null}',
  ],
  [
    "through a fragment",
    "fragment Row on Statement { id } { statements(first: 2) { nodes { ...Row } } }",
    "{}",
  ],
])("ask --all gives every page of a list that is asked for %s", async (_name, query, variables) => {
  const all = await ask("{ statements { nodes { id } } }");
  const words = ["ask", query, "--variables", variables, "--all", "--jsonl"];
  const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const rows = stdout.trim().split("\n");
  expect(rows.map((line) => JSON.parse(line) as unknown)).toEqual(all);
  expect(rows).toHaveLength(5);
});

test("ask --all gives what stands beside the rows once, and where the last page ends", async () => {
  const query =
    "{ statements(first: 2) { totalCount edges { node { id } } pageInfo { hasNextPage } } }";
  const { stdout } = await runWhosaid(["ask", query, "--all"], suiteNeo4j()).ended;
  expect(JSON.parse(stdout)).toEqual({
    data: {
      statements: {
        totalCount: 5,
        edges: (await ask("{ statements { nodes { id } } }")).map((node) => ({ node })),
        pageInfo: { hasNextPage: false },
      },
    },
  });
});

test("ask --all tells of lists inside the rows that go on", async () => {
  const query = "{ articles { nodes { id statements(first: 1) { nodes { id } } } } }";
  const { exitCode, stdout, stderr } = await runWhosaid(["ask", query, "--all"], suiteNeo4j())
    .ended;
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("whosaidPage");
  expect(stderr).toContain("larger `first`");
});

async function ask(query: string): Promise<unknown[]> {
  const { stdout } = await runWhosaid(["ask", query], suiteNeo4j()).ended;
  const { data } = JSON.parse(stdout) as { data: { statements: { nodes: unknown[] } } };
  return data.statements.nodes;
}

test.each([
  [
    "a field that is not there",
    "{ statements {\n  nodes { nobody } } }",
    "query:2:11",
    "2 |   nodes { nobody } } }",
  ],
  [
    "a query that is cut off",
    "{ statements { nodes { id }",
    "query:1:28",
    "1 | { statements { nodes { id }",
  ],
])("ask shows the line of %s, also with --all", async (_name, query, place, line) => {
  for (const more of [[], ["--all"]]) {
    const { exitCode, stderr } = await runWhosaid(["ask", query, ...more], suiteNeo4j()).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain(place);
    expect(stderr).toContain(line);
    expect(stderr).toMatch(/^ {2}\| +\^$/mu);
  }
});

test.each([
  ["a saved question that is not there", ["ask", "--saved", "nothing"], "any-spelling"],
  ["nothing to ask", ["ask"], "--saved"],
  ["a query and a saved question", ["ask", "{ nobody }", "--saved", "evidence"], "--saved"],
  ["a field that is not there", ["ask", "{ nobody }"], "nobody"],
  ["a page that is too long", ["ask", "{ actors(first: 101) { totalCount } }"], "from 1 to 100"],
  ["variables that are no object", ["ask", PLACES, "--variables", "Kursk"], "JSON object"],
  ["two formats", ["ask", PLACES, "--csv", "--json"], "cannot be used with"],
  ["all pages of two lists", ["ask", TWO, "--all"], "asks for several things"],
  ["all pages of no list", ["ask", '{ node(id: "x") { id } }', "--all"], '"node" has no pages'],
  ["all pages from the end", ["ask", "{ actors(last: 2) { nodes { id } } }", "--all"], "its end"],
  ["rows of two lists", ["ask", TWO, "--csv"], "actors, places"],
])("ask ends with 2 on %s, and says so on standard error", async (_name, words, expected) => {
  const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(expected);
});
