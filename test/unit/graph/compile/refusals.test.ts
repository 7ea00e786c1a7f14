import { expect, test } from "@jest/globals";
import { AppError } from "../../../../src/errors/app-error.ts";
import { ArgumentValue } from "../../../../src/graph/compile/argument-value.ts";
import { compileQuery } from "../../../support/api/compile-query.ts";

const empty = (field: string, name: string) => ({ code: "NAME_EMPTY", details: { field, name } });
const invalid = (field: string, degrees: number, most: number) => ({
  code: "COORDINATE_INVALID",
  details: { field, degrees, most },
});

test.each([
  ["a name without a letter", '{ publisher: "!?" }', empty("publisher", "!?")],
  ["a name of spaces", '{ speaker: { name: "  " } }', empty("name", "  ")],
  [
    "a name that is too long",
    `{ dateline: "${"x".repeat(1001)}" }`,
    { code: "NAME_TOO_LONG", details: { length: 1001, longest: 1000 } },
  ],
  [
    "a place beyond the pole",
    "{ saidAt: { near: { latitude: 91, longitude: 0, radiusKm: 1 } } }",
    invalid("latitude", 91, 90),
  ],
  [
    "a box beyond the meridian",
    "{ saidAt: { bbox: { south: 0, west: -181, north: 1, east: 1 } } }",
    invalid("west", -181, 180),
  ],
])("compileOperation() refuses %s where its value is read", async (_name, where, expected) => {
  const compiled = compileQuery(`{ statements(where: ${where}) { nodes { id } } }`);
  await expect(compiled).rejects.toMatchObject(expected);
});

/** Actors of an organization of an organization … of so many. */
function affiliated(levels: number): string {
  return levels === 0 ? '{ id: "a" }' : `{ affiliation: ${affiliated(levels - 1)} }`;
}

test.each([
  ["actors", `where: ${affiliated(11)}`, 67],
  ["statements", `where: { speaker: ${affiliated(11)} }`, 68],
  ["statements", `where: { missing: [${"SPEAKER ".repeat(49)}] }`, 51],
])("compileOperation() refuses %s under conditions that take too long to plan", async (...row) => {
  const [list, where, count] = row;
  const compiled = compileQuery(`{ ${list}(${where}) { nodes { id } } }`);
  await expect(compiled).rejects.toMatchObject({
    code: "WHERE_TOO_LARGE",
    details: { count, most: 50 },
    place: [0, "where"],
  });
});

test("compileOperation() refuses more in all fields together", async () => {
  const where = `{ missing: [${"SPEAKER ".repeat(32)}] }`;
  const fields = ["a", "b", "c"].map((key) => `${key}: statements(where: ${where}) { totalCount }`);
  await compileQuery(`{ ${fields.slice(1).join(" ")} }`);
  await expect(compileQuery(`{ ${fields.join(" ")} }`)).rejects.toMatchObject({
    code: "WHERE_TOO_LARGE",
    details: { count: 102, most: 100 },
    place: [4, "where"],
  });
});

test.each([
  ["entities that are found by others, nine deep", `speaker: ${affiliated(9)}`],
  ["fifty parts", `missing: [${"SPEAKER ".repeat(48)}]`],
])("compileOperation() takes %s", async (_name, where) => {
  await compileQuery(`{ statements(where: { ${where} }) { nodes { id } } }`);
});

test.each([
  ["the longest name", `{ dateline: "${"x".repeat(1000)}" }`, `"${"x".repeat(1000)}"`],
  ["a name with spaces around it", '{ publisher: " The Ledger " }', '"The Ledger"'],
  ["a name of figures", '{ publisher: "24" }', '"24"'],
])("compileOperation() takes %s", async (_name, where, value) => {
  const compiled = await compileQuery(`{ statements(where: ${where}) { nodes { id } } }`);
  expect(compiled.split("\n")[0]).toBe(`// $p1 String = ${value}`);
});

test("ArgumentValue tells where a value stands that is wrong", () => {
  const values = [{ where: { or: [{ name: "a" }, { name: "b" }] } }] as const;
  type Values = typeof values;
  const where = new ArgumentValue(values[0].where, (given) => (given as Values)[0].where, [
    "where",
  ]);
  const name = where.get("or")!.items()[1]!.get("name")!;
  expect(name.read([{ where: { or: [{}, { name: "c" }] } }])).toBe("c");
  const refuse = () =>
    name.check((value) => {
      throw new AppError("NAME_EMPTY", { field: "name", name: value });
    });
  expect(refuse).toThrow(
    expect.objectContaining({
      details: { field: "name", name: "b" },
      place: ["where", "or", 1, "name"],
    }),
  );
  expect(name.check((value) => value.length)).toBe(1);
});
