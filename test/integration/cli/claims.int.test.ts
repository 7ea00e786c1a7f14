import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { ask } from "../../support/api/ask.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
});
afterAll(() => api.close());

async function list(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runWhosaid(["claims", ...words], suiteNeo4j()).ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
}

test("claims prints who said what first, and who says the contrary", async () => {
  const all = await list("--about", "Kursk", "--disputed");
  for (const part of ["first said", "Volodymyr", "Zelenskyy", "contradicted by", "stabilised"]) {
    expect(all).toContain(part);
  }
});

test.each([
  [["--about", "Kursk"], '(where: { about: { name: "Kursk" } })'],
  [
    ["--about", "Kursk", "--speaker", "Zelensky"],
    '(where: { about: { name: "Kursk" }, speaker: { name: "Zelensky" } })',
  ],
  [["--disputed"], "(isDisputed: true)"],
  [["--topic", "fight"], '(where: { about: { topic: "fight" } })'],
  [["--publisher", "Nobody's Herald"], '(where: { publisher: "Nobody\'s Herald" })'],
])("claims %j lists what the API finds %s", async (words, args) => {
  const { claims } = await ask(api.graph, `{ claims${args} { totalCount nodes { id } } }`);
  const found: unknown = JSON.parse(await list(...words, "--json"));
  expect(found).toMatchObject({ totalCount: claims.totalCount, claims: claims.nodes });
});

test("claims --limit tells how many there are", async () => {
  const { claims } = await ask(api.graph, "{ claims { totalCount } }");
  expect(await list("--limit", "1")).toContain(`1 of ${claims.totalCount}; --limit lists more\n`);
});

test("claims says what is wrong with a name or a count", async () => {
  const name = await runWhosaid(["claims", "--about", ""], suiteNeo4j()).ended;
  expect(name.exitCode).toBe(2);
  expect(name.stderr).toContain("has no letter");
  const count = await runWhosaid(["claims", "--limit", "0"], suiteNeo4j()).ended;
  expect(count.exitCode).toBe(2);
});
