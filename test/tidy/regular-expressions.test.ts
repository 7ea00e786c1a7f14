import { expect, test } from "@jest/globals";
import { analyse } from "scslre";
import { readLexicons } from "../../src/load/read-lexicons.ts";

// The linter checks the regular expressions that stand in src; these are data.
const { regions } = readLexicons().text;

test.each(
  [...regions.boilerplate, ...regions.caption].map((pattern) => [pattern.source, pattern] as const),
)("takes time that grows with the line: %s", (_source, { source, flags }) => {
  const { reports } = analyse({ source, flags }, { assumeRejectingSuffix: true });
  expect(reports.map(({ type, character }) => ({ type, repeated: character.pick }))).toEqual([]);
});
