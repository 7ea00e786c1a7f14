import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applyConstraints } from "../../../src/graph/apply-constraints.ts";
import { saveReading } from "../../../src/graph/article-repository.ts";
import type { Graph } from "../../../src/graph/driver.ts";
import { getQuotations } from "../../../src/graph/quotation-reader.ts";
import { buildPerson, buildReading } from "../../support/builders.ts";
import { clearGraph, openTestGraph } from "../../support/neo4j.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await clearGraph(graph);
  await applyConstraints(graph);
});
afterAll(() => graph.close());

test("getQuotations() cuts the very words, also behind characters of two UTF-16 units", async () => {
  const reading = buildReading({
    id: "emoji",
    text: "😀😀 “It held well,” said Ada Okoye.",
    quotations: [{ content: "It held well,", speaker: buildPerson("Ada Okoye") }],
  });
  await saveReading(graph, reading);
  const { id } = reading.quotations[0]!;
  expect((await getQuotations(graph, [id])).get(id)).toMatchObject({
    content: [{ start: 6, end: 19, text: "It held well," }],
    prefix: "😀😀 “",
    suffix: "” said Ada Okoye.",
  });
});
