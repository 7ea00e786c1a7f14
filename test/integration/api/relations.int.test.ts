import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { RELATION_SIDES } from "../../../src/domain/statements/relation.ts";
import type { Graph } from "../../../src/graph/connection/driver.ts";
import { loadArticles } from "../../../src/load/articles/load-articles.ts";
import { ask } from "../../support/api/ask.ts";
import { openEmptyGraph } from "../../support/neo4j.ts";
import { knowledge } from "../../support/read-text.ts";
import { RELATION_ARTICLES } from "../../support/relation-examples.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
  async function* hand() {
    for (const input of RELATION_ARTICLES) yield { path: input.id, input };
  }
  for await (const { outcome } of loadArticles(hand(), knowledge, graph)) {
    expect(outcome).toBe("loaded");
  }
});
afterAll(() => graph.close());

/** The statements of an example, in order. */
async function findStatements(type: string): Promise<string[]> {
  const { records } = await graph.driver.executeQuery(
    `MATCH (statement:Statement)<-[:EVIDENCE_FOR]-(quotation)-[:QUOTED_IN]->(article:Article)
    WHERE article.id STARTS WITH $type
    RETURN statement.id AS id ORDER BY article.id, quotation.start`,
    { type },
    graph,
  );
  return records.map((record) => record.get("id") as string);
}

test.each(RELATION_SIDES)(
  "a statement that $side another is found, and that other",
  async (side) => {
    const [second = "", first = ""] = await findStatements(side.type);
    const query = `query ($relation: [RelationType!]) {
    statements(where: { relation: $relation }) { nodes { id ${side.field} { statement { id } } } }
  }`;
    const { statements } = await ask(graph, query, { relation: [side.side] });
    const forth = { id: first, [side.field]: [{ statement: { id: second } }] };
    const back = { id: second, [side.field]: [{ statement: { id: first } }] };
    const expected = { out: [forth], in: [back], both: [forth, back] }[side.direction];
    const found = statements.nodes as { id: string }[];
    expect(found.toSorted(byId)).toEqual(expected.toSorted(byId));
  },
);

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
