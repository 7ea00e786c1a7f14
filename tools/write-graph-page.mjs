// Writes the part of docs/graph.md that tells of relations between statements. With --check it only tells
// whether that part is fresh.
import { readFileSync, writeFileSync } from "node:fs";
import { RELATIONS } from "../dist/domain/statements/relation.js";

const page = new URL("../docs/graph.md", import.meta.url);

const START = "<!-- Written from src/domain/statements/relation.ts by npm run gen, -->\n";
const END = "<!-- down to here. -->\n";

function describe([type, { joins, back }]) {
  const isMutual = back === undefined;
  return `### \`${type}\`

${joins}${isMutual ? "; the direction means nothing" : ""}.

| property | meaning |
| --- | --- |
| \`rule\` | how it is known |
| \`confidence\` | how far the rule is to be trusted |
| \`reason\` | in words |
| \`parts\` | which parts were compared |
| \`fromParts\` | each as the one words it |
| \`toParts\` | each as the other words it |

\`\`\`cypher
MATCH (one:Statement)-[relation:${type}]-${isMutual ? "" : ">"}(other:Statement)
RETURN one.text, other.text, relation.reason
\`\`\`
`;
}

const text = readFileSync(page, "utf8");
const [before, rest = ""] = text.split(START);
const [, after] = rest.split(END);
if (after === undefined) throw new Error("docs/graph.md has no place for relations");
const sections = Object.entries(RELATIONS).map(describe).join("\n");
const content = `${before}${START}\n${sections}\n${END}${after}`;
if (process.argv.includes("--check")) {
  if (text !== content) {
    console.error("docs/graph.md is not what the table of relations says: run npm run gen");
    process.exit(1);
  }
} else {
  writeFileSync(page, content);
}
