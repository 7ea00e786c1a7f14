import { expect, test } from "@jest/globals";
import { buildSortName } from "../../../../src/domain/names/sort-name.ts";

const inOrder = (names: readonly string[]) =>
  [...names].sort((a, b) => (buildSortName(a) < buildSortName(b) ? -1 : 1));

test("names come in the order in which people look for them", () => {
  const names = [
    "2nd Brigade",
    "Al Jazeera",
    "Al-Hadath",
    "Alba",
    "bbc",
    "BBC World",
    "Élysée",
    "Emmanuel",
    "Łódź",
    "Lviv",
    "O’Brien",
    "Oates",
    "Ørsted",
    "Oslo",
    "the Kremlin",
    "Tusk",
    "“Wagner” Group",
    "Wales",
    "Zürich",
    "Жуков",
    "жуковский",
  ];
  expect(inOrder([...names].reverse())).toEqual(names);
  // As the collation of the Unicode Consortium has it, but for marks before the first letter.
  const collator = new Intl.Collator("en");
  const others = names.filter((name) => /^[\p{L}\p{N}]/u.test(name));
  expect(inOrder(others)).toEqual([...others].sort(collator.compare));
});

test.each([
  ["the case of letters", "bbc", "BBC"],
  ["accents", "Elysee", "Élysée"],
  ["strokes", "Lodz", "Łódź"],
  ["forms of a mark", "O'Brien", "O’Brien"],
  ["marks before a name", "Wagner", "“Wagner"],
  ["spaces", "Ada Okoye", "Ada\u00a0Okoye"],
])("%s do not count", (_name, one, other) => {
  expect(buildSortName(one)).toBe(buildSortName(other));
});

test("a name of marks alone is sorted by them", () => {
  expect(buildSortName("?!")).toBe("?!");
});
