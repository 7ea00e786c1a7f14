import { expect, test } from "@jest/globals";
import { listSides } from "../../../../../src/domain/statements/relation.ts";
import { ArgumentValue } from "../../../../../src/graph/compile/argument-value.ts";
import { readNameLexicon } from "../../../../../src/knowledge/lexicons/read-name-lexicon.ts";
import { relatedBy } from "../../../../../src/graph/compile/conditions/relation-condition.ts";
import { QueryWriter } from "../../../../../src/graph/compile/cypher/query-writer.ts";
import { Variable } from "../../../../../src/graph/compile/cypher/cypher.ts";

const words = { means: "So.", field: "responds", joins: "Between two" } as const;
const sides = listSides({
  AGREES: words,
  MATCHES: words,
  ANSWERS: { ...words, back: { ...words, side: "ANSWERED" } },
});

const lexicon = readNameLexicon();

/** The patterns that are looked for, and the types that each of them may have. */
function look(wanted: readonly string[], known = sides): string[] {
  const writer = new QueryWriter();
  const given = new ArgumentValue(wanted, ([values]) => values!["relation"], [0, "relation"]);
  const [condition] = relatedBy(known)(writer, given);
  const { text, parameters } = writer.print([condition!.holds(new Variable("statement"))]);
  const patterns = text.matchAll(/MATCH \(statement1\)(.*)\n {2}WHERE type\(\w+\) IN \$(\w+)/g);
  return Array.from(patterns, ([, pattern = "", name]) => {
    const parameter = parameters.find((bound) => bound.name === name);
    const types = parameter!.read([{ relation: wanted }], [], lexicon) as string[];
    return `${pattern.replace(/\w+:/, ":")} ${types.join()}`.trim();
  });
}

test("relatedBy() looks for a directed relation from the side that is asked for", () => {
  expect(look(["ANSWERS", "MATCHES"])).toEqual([
    "-[:AGREES|MATCHES]-() MATCHES",
    "-[:ANSWERS]->() ANSWERS",
  ]);
  expect(look(["ANSWERED"])).toEqual(["<-[:ANSWERS]-() ANSWERS"]);
});

test("relatedBy() looks in no direction in which there are no relations", () => {
  const mutual = sides.filter(({ direction }) => direction === "both");
  expect(look(["AGREES"], mutual)).toEqual(["-[:AGREES|MATCHES]-() AGREES"]);
});
