import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

/** The rooms that ask the grammar what a word is and what stands around it. */
const ROOMS = ["src/prose", "src/names", "src/extract", "src/resolve"];

/** Files that look at tokens themselves. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "src/prose/marks/mark-repairs.ts": "hands the words behind a mark to the grammar",
  "src/prose/marks/nicknames.ts": "finds marks inside of names, before anything is read",
  "src/names/name-spans.ts": "finds runs of capitals in all of a text, read or not",
  "src/prose/narrative-units.ts": "hands the words of a sentence to the grammar",
  "src/prose/read-units.ts": "finds marks, which are no words",
  "src/resolve/names/link-names.ts": "compares letters with known names, not words with words",
  "src/resolve/places/place-stretches.ts": "compares letters with known names",
};

/** A document's tokens, or the tagger's tag of one. */
const USES_TOKENS = /\b(?:tokens|findTokens|pos)\b/u;

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${room}/${path}`),
);
const using = files.filter((path) => usesTokens(readFileSync(path, "utf8")));

function usesTokens(code: string): boolean {
  return code
    .split("\n")
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
    .some((line) => USES_TOKENS.test(line));
}

describe("what needs grammar asks the reading of a sentence", () => {
  test("and no tokens", () => {
    expect(using.filter((path) => !(path in EXCEPTIONS))).toEqual([]);
  });

  test.each(Object.keys(EXCEPTIONS))("%s still looks at tokens, or need not be listed", (path) => {
    expect(using).toContain(path);
  });
});

test.each([
  ["an index", "const next = tokens[index + 1];", true],
  ["a tag", "  if (token.pos === verb) return;", true],
  ["a word of the reading", "const next = words[index + 1];", false],
  ["a tag of the reading", '  if (word.tag === "NOUN") return;', false],
  ["a comment", "// the tokens of it", false],
])("usesTokens() sees %s", (_name, code, expected) => {
  expect(usesTokens(code)).toBe(expected);
});
