import { expect, test } from "@jest/globals";
import { buildSearch as build, buildLikeSearch } from "../../../../src/graph/arguments/search.ts";
import { englishWordForms } from "../../../../src/language/en/word-forms.ts";

const buildSearch = (search: string): string => build(search, englishWordForms);

/** Lucene's syntax for some terms of which one has to be found. */
const either = (...terms: string[]) =>
  terms.length === 1
    ? `_searchText:${terms[0]!}`
    : `(${terms.map((term) => `_searchText:${term}`).join(" OR ")})`;

test.each([
  ["one word", "Kursk", [either('"kursk"')]],
  ["all words, in any order", "forces  advance", [either('"forc"'), either('"advanc"')]],
  ["operators as words", "war OR peace", [either('"war"'), either('"peac"')]],
  ["properties as words", "text:war", [either('"text war"')]],
  ["backslashes as nothing", "say it\\", [either('"sai"')]],
  [
    "words in marks side by side",
    'a "grain deal" fails',
    [either('"grain deal"'), either('"fail"')],
  ],
  ["marks that are curly", "“grain deal”", [either('"grain deal"')]],
  ["marks that are low", "„grain deal“", [either('"grain deal"')]],
  ["marks that are angles", "«grain deal» »it was«", [either('"grain deal"'), either('"it wa"')]],
  ["single marks", "‘grain deal’ ‚it was‘", [either('"grain deal"'), either('"it wa"')]],
  ["single marks around an apostrophe", "‘Ukraine’s deal’", [either('"ukrain deal"')]],
  [
    "apostrophes as no marks",
    "Ukraine’s allies’ deal",
    ["ukrain", "alli", "deal"].map((word) => either(`"${word}"`)),
  ],
  ["a mark without its partner as nothing", 'say "it', [either('"sai"')]],
  ["the beginning of a word", "Negotiat*", [either("_negotiat*")]],
  ["a beginning in both spellings", "neighbour*", [either("_neighbour*", "_neighbor*")]],
  ["a beginning of both spellings", "organis*", [either("_organis*", "_organiz*")]],
  ["the beginning of a second word", "cease-f*", [either('"ceas"'), either("_f*")]],
  ["a star elsewhere as nothing", "a*b *c", [either('"a b"'), either('"c"')]],
  ["words with accents", "Zelenský", [either('"zelenski"')]],
  ["words with a hyphen as one, too", "cease-fire", [either('"ceas fire"', '"ceasefir"')]],
  ["numbers in groups", "1 200 bodies", [either('"1 200"', '"1200"'), either('"bodi"')]],
  ["very common words beside others as nothing", "to the border", [either('"border"')]],
  ["very common words alone", "it was", [either('"it"'), either('"wa"')]],
  ["very common words in marks", '"to the" border', [either('"to the"'), either('"border"')]],
  ["the same word twice as once", "war WAR wars", [either('"war"')]],
  ["signs without a word as nothing", "&& (war) ~", [either('"war"')]],
])("buildSearch() reads %s", (_name, search, expected) => {
  expect(buildSearch(search)).toBe(expected.join(" AND "));
});

test.each(["", "  ", "&& *", '""', "“”", "‘’", "\u0000\u202E", "🙂"])(
  "buildSearch() refuses “%s”, which has no word",
  (search) => {
    expect(() => buildSearch(search)).toThrow(expect.objectContaining({ code: "SEARCH_EMPTY" }));
  },
);

test("buildSearch() refuses more words than the index can look for", () => {
  expect(() => buildSearch("a ".repeat(251))).toThrow(
    expect.objectContaining({ code: "SEARCH_TOO_LONG", details: { length: 502, longest: 500 } }),
  );
});

test.each([
  [
    "side by side first, then the words that are not common",
    ["the grain deal"],
    [`${either('"the grain deal"')}^20`, either('"grain"'), either('"deal"')],
  ],
  [
    "each piece by itself",
    ["grain deal", "failed"],
    [`${either('"grain deal"')}^20`, either('"grain"'), either('"deal"'), either('"fail"')],
  ],
  [
    "common words where there are no others",
    ["it was"],
    [`${either('"it wa"')}^20`, either('"it"'), either('"wa"')],
  ],
])("what is like words has %s", (_name, pieces, parts) => {
  expect(buildLikeSearch(pieces, englishWordForms)).toBe(parts.join(" OR "));
});

test("what is like nothing is not looked for", () => {
  expect(buildLikeSearch([], englishWordForms)).toBeNull();
  expect(buildLikeSearch(["… ?!"], englishWordForms)).toBeNull();
});

test("what is like very many words stays in what Lucene takes", () => {
  const words = Array.from({ length: 5_000 }, (_none, index) => `word-${String(index)}`).join(" ");
  const clauses = buildLikeSearch([words], englishWordForms)!.split("_searchText:").length;
  expect(clauses).toBeLessThan(1_024);
});
