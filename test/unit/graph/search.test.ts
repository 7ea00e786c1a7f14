import { expect, test } from "@jest/globals";
import { buildSearch } from "../../../src/graph/search.ts";

/** Lucene's syntax for some terms, each in the text or in the text without accents. */
const either = (...terms: string[]) =>
  `(${["text", "_foldedText"].flatMap((name) => terms.map((term) => `${name}:${term}`)).join(" OR ")})`;

test.each([
  ["one word", "Kursk", [either('"Kursk"')]],
  ["all words, in any order", "forces  advance", [either('"forces"'), either('"advance"')]],
  ["operators as words", "war OR peace", [either('"war"'), either('"OR"'), either('"peace"')]],
  ["properties as words", "text:war", [either('"text:war"')]],
  ["backslashes", "say it\\", [either('"say"'), either('"it\\\\"')]],
  [
    "words in marks side by side",
    'a "grain deal" fails',
    [either('"a"'), either('"grain deal"'), either('"fails"')],
  ],
  ["a mark without its partner as nothing", 'say "it', [either('"say"'), either('"it"')]],
  ["the beginning of a word", "Negotiat*", [either("negotiat*", '"Negotiat*"')]],
  ["a star elsewhere as itself", "a*b *c", [either('"a*b"'), either('"*c"')]],
  [
    "words with accents",
    "Zelenský",
    ['(text:"Zelenský" OR text:"Zelensky" OR _foldedText:"Zelensky")'],
  ],
  ["signs without a word fall away", "&& (war) ~", [either('"(war)"')]],
  ["nothing but signs finds nothing", "&& *", ['""']],
  ["nothing finds nothing", "", ['""']],
])("buildSearch() reads %s", (_name, search, expected) => {
  expect(buildSearch(search)).toBe(expected.join(" AND "));
});

test("buildSearch() refuses more words than the index can look for", () => {
  expect(() => buildSearch("a ".repeat(251))).toThrow(
    expect.objectContaining({ code: "SEARCH_TOO_LONG", details: { length: 502, longest: 500 } }),
  );
});
