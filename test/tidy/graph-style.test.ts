import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const style = readFileSync(new URL("../../cypher/browser/style.grass", import.meta.url), "utf8");
const page = readFileSync(new URL("../../docs/graph.md", import.meta.url), "utf8");

test("Neo4j Browser colors each label of docs/graph.md, and no others", () => {
  const nodes = page.slice(page.indexOf("\n## Nodes"), page.indexOf("\n## Relationships"));
  const labels = Array.from(nodes.matchAll(/^### `(\w+)`/gmu), ([, label]) => label);
  const colored = Array.from(style.matchAll(/^node\.(\w+)/gmu), ([, label]) => label);
  expect(colored.sort()).toEqual([...labels, "_Internal"].sort());
});

test("Neo4j Browser colors only relationships of docs/graph.md", () => {
  const told = page.slice(page.indexOf("\n## Relationships"));
  for (const [, type] of style.matchAll(/^relationship\.(\w+)/gmu)) {
    expect(told).toContain(`### \`${type!}\``);
  }
});
