import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api-fixture.ts";
import { type TestApi, openTestApi } from "../../support/api-server.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

const PLACES = "query ($name: String) { places(where: { name: $name }) { nodes { id } } }";

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

test.each([
  ["a saved question that is not there", ["ask", "--saved", "nothing"], "any-spelling"],
  ["nothing to ask", ["ask"], "--saved"],
  ["a query and a saved question", ["ask", "{ nobody }", "--saved", "evidence"], "--saved"],
  ["a field that is not there", ["ask", "{ nobody }"], "nobody"],
  ["a page that is too long", ["ask", "{ actors(first: 101) { totalCount } }"], "from 1 to 100"],
  ["variables that are no object", ["ask", PLACES, "--variables", "Kursk"], "JSON object"],
])("ask ends with 2 on %s, and says so on standard error", async (_name, words, expected) => {
  const { exitCode, stdout, stderr } = await runWhosaid(words, suiteNeo4j()).ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(expected);
});
