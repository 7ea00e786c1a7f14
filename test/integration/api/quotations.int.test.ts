import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveReading } from "../../../src/graph/write/article-repository.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { ask } from "../../support/api/ask.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

test("quotations are cut to the very words, also behind characters of two UTF-16 units", async () => {
  const reading = buildReading({
    id: "emoji",
    text: "😀😀 “It held well,” said Ada Okoye.",
    quotations: [{ content: "It held well,", speaker: buildPerson("Ada Okoye") }],
  });
  await saveReading(graph, reading);
  const { id } = reading.quotations[0]!;
  const query = `query ($id: ID!) {
    statement(id: $id) { quotations { content { start end text } prefix suffix } }
  }`;
  expect(await ask(graph, query, { id })).toEqual({
    statement: {
      quotations: [
        {
          content: [{ start: 6, end: 19, text: "It held well," }],
          prefix: "😀😀 “",
          suffix: "” said Ada Okoye.",
        },
      ],
    },
  });
});
