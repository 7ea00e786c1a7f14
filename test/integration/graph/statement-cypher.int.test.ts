import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { ask } from "../../support/api/ask.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
});
afterAll(() => api.close());

test.each([
  "{}",
  '{ speaker: { name: "Zelenskyy" } }',
  // Each of two may be where the query begins, and the other is asked of what was found there.
  '{ speaker: { name: "Zelenskyy" }, about: { name: "Kursk" } }',
  '{ speaker: { name: "Ukraine" }, about: { name: "Ukraine" }, kind: [DIRECT, MIXED, INDIRECT] }',
  '{ about: { name: "Kursk" }, search: "troops" }',
  '{ or: [{ speaker: { name: "Putin" } }, { about: { name: "Bakhmut" } }], publishedOn: { from: "2023-01-01" } }',
  '{ relayedBy: { name: "Ushakov" }, addressee: { name: "Trump" } }',
])(
  "the query of statementCypher(where: %s) finds in Neo4j what statements finds",
  async (where) => {
    const { statements, statementCypher } = await ask(
      api.graph,
      `{ statements(where: ${where}, first: 100) { nodes { id } } statementCypher(where: ${where}) }`,
    );
    const { records } = await api.graph.driver.executeQuery(statementCypher, {}, api.graph);
    const found = records.map((record) => {
      const [, what] = Object.entries(record.toObject()).find(([name]) => name.startsWith("what"))!;
      return (what as { properties: { id: string } }).properties.id;
    });
    const ids = statements.nodes.map(({ id }: { id: string }) => id);
    expect(ids).not.toEqual([]);
    expect([...new Set(found)].sort()).toEqual(ids.sort());
  },
);
