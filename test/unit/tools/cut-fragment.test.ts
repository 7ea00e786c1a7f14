import { describe, expect, test } from "@jest/globals";

type Piece = string | { readonly bind: string } | { readonly parameter: string };
type Refuse = (reason: string) => never;

/** The tools are plain JavaScript, without types. */
const { cutFragment, cutColumns } = (await import(
  new URL("../../../tools/cypher/cut-fragment.mjs", import.meta.url).href
)) as {
  cutFragment: (
    source: string,
    binds: readonly string[],
    refuse: Refuse,
    types?: readonly string[],
  ) => readonly Piece[];
  cutColumns: (
    source: string,
    declared: { readonly binds: readonly string[]; readonly columns: readonly string[] },
    refuse: Refuse,
  ) => Readonly<Record<string, readonly Piece[]>>;
};

function refuse(reason: string): never {
  throw new Error(reason);
}

/** The fragment with its binds in capitals, as a query could call them. */
function rename(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return "bind" in piece ? piece.bind.toUpperCase() : "$1";
    })
    .join("");
}

describe("cutFragment()", () => {
  test.each<[what: string, binds: string[], source: string, renamed: string]>([
    [
      "a string that says the same as a variable",
      ["statement"],
      "statement.kind = 'statement'",
      "STATEMENT.kind = 'statement'",
    ],
    [
      "a function that is called like a variable",
      ["date"],
      "date.day <= date(date) AND date.truncate('day', date) = $date",
      "DATE.day <= date(DATE) AND date.truncate('day', DATE) = $1",
    ],
    [
      "properties, keys, labels and types that are called so",
      ["id"],
      "MATCH (id:id {id: id})-[:id]->({id: id.id})",
      "MATCH (ID:id {id: ID})-[:id]->({id: ID.id})",
    ],
    ["names in backticks", ["id"], "{`id`: id.`id`}", "{`id`: ID.`id`}"],
    [
      "what a procedure yields",
      ["node"],
      "CALL x() YIELD node AS node",
      "CALL x() YIELD node AS NODE",
    ],
  ])("leaves %s", (_what, binds, source, renamed) => {
    expect(rename(cutFragment(source, binds, refuse))).toBe(renamed);
  });

  test("is cut at each bind and parameter, and leaves comments out", () => {
    expect(cutFragment("a.day = $day // of a\n", ["a"], refuse)).toEqual([
      { bind: "a" },
      ".day = ",
      { parameter: "day" },
      " \n",
    ]);
  });

  test("is cut where a parameter stands for the type of a relationship", () => {
    const source = "(a:KNOWS)-[:KNOWS|LIKES]-()";
    expect(cutFragment(source, ["a"], refuse, ["LIKES"])).toEqual([
      "(",
      { bind: "a" },
      ":KNOWS)-[:KNOWS|",
      { parameter: "LIKES" },
      "]-()",
    ]);
  });

  test.each<[what: string, binds: string[], source: string, reason: string]>([
    ["a variable without a bind", ["a"], "MATCH (a)-->(b)", '"b" is not in @binds'],
    ["a bind with a number", ["a1"], "MATCH (a1)", '"a1" is not made of letters alone'],
    ["a variable of a list", ["list"], "[item IN list | item.id]", '"item" is not in @binds'],
    ["a bind without a variable", ["a", "id"], "a.id = 'id'", '@binds "id" is not used'],
    ["keywords in small letters", ["a"], "a.id = 1 or a.id = 2", '"or" is not in @binds'],
    ["a string without end", ["a"], "a.id = 'x", "line 1 of its Cypher"],
  ])("refuses %s", (_what, binds, source, reason) => {
    expect(() => cutFragment(source, binds, refuse)).toThrow(reason);
  });
});

describe("cutColumns()", () => {
  test("gives the expression of each column, also of one that is called like a variable", () => {
    const source =
      "MATCH (place)\nRETURN\n  place.id AS id,\n  coalesce(place.a, [1, 2]) AS place\n";
    const declared = { binds: ["place"], columns: ["id", "place"] };
    expect(cutColumns(source, declared, refuse)).toEqual({
      id: [{ bind: "place" }, ".id"],
      place: ["coalesce(", { bind: "place" }, ".a, [1, 2])"],
    });
  });

  test.each([
    ["a column that is not returned", ["id", "name"], '"name" is not returned'],
    ["a column without a type", [], '"id" has no @returns'],
  ])("refuses %s", (_what, columns, reason) => {
    const declared = { binds: ["place"], columns };
    expect(() => cutColumns("MATCH (place) RETURN place.id AS id", declared, refuse)).toThrow(
      reason,
    );
  });
});
