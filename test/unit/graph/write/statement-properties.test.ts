import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildVersion, joinRows } from "../../../../src/graph/write/rows/batch-rows.ts";
import { listStated } from "../../../../src/graph/write/rows/stated-quotations.ts";
import { buildStatementRow } from "../../../../src/graph/write/rows/statement-rows.ts";
import { readNameKnowledge } from "../../../../src/knowledge/read-name-knowledge.ts";
import { readGraphPage } from "../../../support/pages/graph-page.ts";
import { readTestArticle } from "../../../support/read-text.ts";

const { lexicon } = readNameKnowledge();
const rows = joinRows([
  buildVersion(readTestArticle("Tarja Lindqvist said that Varn was quiet."), lexicon),
]);
const { properties, days } = buildStatementRow(
  listStated(rows, lexicon).map(({ stated }) => ({ ...stated, origin: null })),
);
const written = [...Object.keys(properties), ...Object.keys(days)];

test("what is read of a statement is written", () => {
  const file = new URL(
    "../../../../cypher/fragments/values/statement-values.cypher",
    import.meta.url,
  );
  const read = readFileSync(file, "utf8").matchAll(/\bstatement\.(\w+)/g);
  expect([...read].map(([, name]) => name!).filter((name) => !written.includes(name))).toEqual([]);
});

test("docs/graph.md has what is written of a statement for readers", () => {
  const told = readGraphPage().things.flatMap((thing) => {
    const [label, property] = thing.split(".");
    return label === "Statement" && property !== undefined ? property : [];
  });
  expect(written.filter((property) => !property.startsWith("_")).sort()).toEqual(told.sort());
});
