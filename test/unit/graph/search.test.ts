import { expect, test } from "@jest/globals";
import { buildSearch } from "../../../src/graph/search.ts";

test.each([
  ["one word", "Kursk", '"Kursk"'],
  ["all words, in any order", "forces  advance", '"forces" AND "advance"'],
  ["operators as words", "war OR peace", '"war" AND "OR" AND "peace"'],
  ["backslashes", "say it\\", '"say" AND "it\\\\"'],
  ["words in marks side by side", 'a "grain deal" fails', '"a" AND "grain deal" AND "fails"'],
  ["a mark without its partner as nothing", 'say "it', '"say" AND "it"'],
  ["the beginning of a word", "Negotiat*", '(negotiat* OR "Negotiat*")'],
  ["a star elsewhere as itself", "a*b *c", '"a*b" AND "*c"'],
  ["words with accents", "Zelenský", '("Zelenský" OR "Zelensky")'],
  ["signs without a word fall away", "&& (war) ~", '"(war)"'],
  ["nothing but signs finds nothing", "&& *", '""'],
  ["nothing finds nothing", "", '""'],
])("buildSearch() reads %s", (_name, search, expected) => {
  expect(buildSearch(search)).toBe(expected);
});

test("buildSearch() refuses more words than the index can look for", () => {
  expect(() => buildSearch("a ".repeat(501))).toThrow(
    expect.objectContaining({ code: "SEARCH_TOO_LONG", details: { length: 1002, longest: 1000 } }),
  );
});
