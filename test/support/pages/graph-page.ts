import { readFileSync } from "node:fs";

/** What a page says of the labels, relationship types and properties of the graph. */
export interface GraphPage {
  /** "Statement.text", "SAID.rule", and the bare names. */
  readonly things: readonly string[];
  readonly queries: readonly string[];
}

/** Reads `docs/graph.md`: each heading with a name in code is a label or a type, each row below a property. */
export function readGraphPage(): GraphPage {
  const text = readFileSync(new URL("../../../docs/graph.md", import.meta.url), "utf8");
  const things: string[] = [];
  let owner = "";
  for (const line of text.split("\n")) {
    const name = /^### `(\w+)`$/u.exec(line)?.[1];
    if (name !== undefined) things.push((owner = name));
    const property = /^\| `(\w+)` \|/u.exec(line)?.[1];
    if (property !== undefined) things.push(`${owner}.${property}`);
  }
  const queries = Array.from(text.matchAll(/```cypher\n(.*?)```/gsu), ([, query]) => query!.trim());
  return { things, queries };
}
