import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { describeCorpus } from "../../../src/graph/read/describe-corpus.ts";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

test("cite prints the same, in whatever order the articles were loaded", async () => {
  for (const reading of apiFixture) await saveReading(graph, reading);
  const { stdout, exitCode } = await runWhosaid(["cite", "--json"], suiteNeo4j()).ended;
  const printed = JSON.parse(stdout) as object;
  expect(exitCode).toBe(0);
  expect(printed).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    articles: 4,
    statements: 5,
    decisions: 0,
  });

  const reversed = await openEmptyGraph();
  for (const reading of apiFixture.toReversed()) await saveReading(reversed, reading);
  expect(printed).toMatchObject({ ...(await describeCorpus(reversed)) });
  await saveReading(reversed, apiFixture[0]!);
  expect(printed).toMatchObject({ ...(await describeCorpus(reversed)) });
  await reversed.close();
});
