import { expect, test } from "@jest/globals";
import { readNameKnowledge } from "../../../../src/knowledge/read-name-knowledge.ts";
import { compileSource } from "../../../support/api/compile-query.ts";

const { lexicon } = readNameKnowledge();

/** The answer to `statementCypher`, where each name means the entity "e-1". */
async function answer(args: string): Promise<string> {
  const { finish, names, given } = await compileSource(`{ statementCypher${args} }`);
  const row: Record<string, unknown> = { statementCypher: null };
  const named = names.map(() => new Map([["e-1", "EXACT"] as const]));
  finish(row, { values: given, named, lexicon, needText: () => undefined });
  return row["statementCypher"] as string;
}

test("values are written into the query, and who said what about where comes back", async () => {
  const query = await answer('(where: {kind: [DIRECT], about: {name: "Varn"}}, first: 7)');
  expect(query).toContain("['DIRECT']");
  expect(query).toContain("['e-1']");
  expect(query).toContain("LIMIT 7");
  expect(query).toMatch(/RETURN who1, said1, what1, about1, where1$/u);
  expect(query).not.toContain("$");
});

test("what is not given is as in the list", async () => {
  const query = await answer('(where: {saidOn: {from: "2024-08-01"}})');
  expect(query).toContain("_sortKey >= '2024-08-01'");
  expect(query).toContain("LIMIT 100");
});

test("no value ends before its time", async () => {
  const query = await answer(`(where: {medium: "O'Neil\\\\' OR true //"})`);
  expect(query).toContain(String.raw`toLower('O\'Neil\\\' OR true //')`);
});

test("a page that is too large is refused", async () => {
  await expect(answer("(first: 101)")).rejects.toThrow("101");
});
