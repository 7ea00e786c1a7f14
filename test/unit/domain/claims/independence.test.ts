import { expect, test } from "@jest/globals";
import {
  findOrigins,
  type Named,
  type OriginStatement,
} from "../../../../src/domain/claims/independence.ts";

interface Told {
  by?: string;
  of?: string;
  /** Origins of its articles; "" of one that nothing is known of. */
  from?: readonly string[];
}

/** Statements "1", "2", … of one claim. */
function tell(...told: readonly Told[]): OriginStatement[] {
  return told.map(({ by, of, from = ["Herald"] }, index) => ({
    id: String(index + 1),
    speaker: toNamed(by),
    organization: toNamed(of),
    articles: from.map((name, at) => ({
      id: `article ${String(index + 1)}.${String(at)}`,
      origin: toNamed(name === "" ? undefined : name),
    })),
  }));
}

function toNamed(name: string | undefined): Named | null {
  return name === undefined ? null : { id: name.toLowerCase(), name };
}

test.each<[behavior: string, told: readonly Told[], count: number]>([
  [
    "two people of two papers",
    [
      { by: "Okoye", from: ["Herald"] },
      { by: "Lund", from: ["Post"] },
    ],
    2,
  ],
  ["two people whom one paper quotes", [{ by: "Okoye" }, { by: "Lund" }], 2],
  [
    "two people of two bodies",
    [
      { by: "Okoye", of: "Police" },
      { by: "Lund", of: "Army" },
    ],
    2,
  ],
  ["somebody without a name, in another paper", [{ by: "Okoye" }, { from: ["Post"] }], 2],
  ["two without a name, in two papers", [{ from: ["Post"] }, { from: ["Herald"] }], 2],
  ["one", [{ by: "Okoye" }], 1],
  ["nobody", [], 0],
])("independent are %s", (_behavior, told, count) => {
  const { origins, joins } = findOrigins(tell(...told));
  expect(origins).toHaveLength(count);
  expect(joins).toEqual([]);
});

test.each<[behavior: string, told: readonly [Told, Told], reason: string]>([
  [
    "what one person says twice",
    [
      { by: "Okoye", from: ["Herald"] },
      { by: "Okoye", from: ["Post"] },
    ],
    "Okoye says both.",
  ],
  [
    "what two officials of one body say",
    [
      { by: "Okoye", of: "Interior Ministry" },
      { by: "Lund", of: "Interior Ministry" },
    ],
    "Both speak for Interior Ministry.",
  ],
  [
    "what a body says, and one who speaks for it",
    [{ by: "Interior Ministry" }, { by: "Lund", of: "Interior Ministry" }],
    "Both speak for Interior Ministry.",
  ],
  [
    "what two papers took from one agency, of which one names nobody",
    [{ by: "Okoye", from: ["Reuters"] }, { from: ["Reuters"] }],
    "Both come from Reuters, and one names nobody who says it.",
  ],
  [
    "what two papers took from one agency, neither naming anybody",
    [{ from: ["Reuters"] }, { from: ["Post", "Reuters"] }],
    "Both come from Reuters, and one names nobody who says it.",
  ],
])("one origin has %s", (_behavior, told, reason) => {
  expect(findOrigins(tell(...told))).toEqual({
    origins: [["1", "2"]],
    joins: [{ with: "1", id: "2", reason }],
  });
});

test("two people with names stay two where somebody without one is heard beside them", () => {
  const { origins } = findOrigins(tell({ by: "Okoye" }, {}, { by: "Lund" }));
  expect(origins).toEqual([["1", "2"], ["3"]]);
});

test("who speaks for two bodies joins them", () => {
  const { origins } = findOrigins(
    tell({ by: "Police" }, { by: "Army" }, { by: "Army", of: "Police" }),
  );
  expect(origins).toEqual([["1", "2", "3"]]);
});

test("articles of which nothing is known are no one origin", () => {
  expect(findOrigins(tell({ from: [""] }, { from: [""] })).origins).toHaveLength(2);
});

test("origins are the same in whichever order statements come", () => {
  const told = tell(
    { by: "Okoye", of: "Police" },
    {},
    { by: "Lund", of: "Police" },
    { from: ["Post"] },
  );
  expect(findOrigins(told.toReversed())).toEqual(findOrigins(told));
});
