import { expect, test } from "@jest/globals";
import { isReversed, listSides } from "../../../../src/domain/statements/relation.ts";

const AGREES = { means: "They agree.", field: "corroborates" } as const;
const ANSWERS = { means: "It answers.", field: "responds" } as const;
const ANSWERED = { means: "It is answered.", field: "responds" } as const;

test("listSides() has one side of a mutual relation, and both of a directed one", () => {
  const entries = {
    AGREES: { ...AGREES, joins: "Between two" },
    ANSWERS: { ...ANSWERS, joins: "From one to another", back: { side: "ANSWERED", ...ANSWERED } },
  };
  expect(listSides(entries)).toEqual([
    { ...AGREES, side: "AGREES", type: "AGREES", direction: "both" },
    { ...ANSWERS, side: "ANSWERS", type: "ANSWERS", direction: "out" },
    { ...ANSWERED, side: "ANSWERED", type: "ANSWERS", direction: "in" },
  ]);
});

test.each([
  ["that starts from the right one", { startsFrom: "right" }, true],
  ["that starts from the left one", { startsFrom: "left" }, false],
  ["that is mutual", {}, false],
])("isReversed() of a relation %s is told", (_name, start, expected) => {
  expect(isReversed({ type: "ANSWERS", ...start })).toBe(expected);
});
