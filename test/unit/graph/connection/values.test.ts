import { expect, test } from "@jest/globals";
import neo4j from "neo4j-driver";
import { toDriver } from "../../../../src/graph/connection/values.ts";

const three = neo4j.int(3);
const day = new neo4j.types.Date(2026, 3, 9);

test("toDriver() converts each column of a row by its type", () => {
  const rows = [{ count: 3, share: 3, day: "2026-03-09", properties: { start: 3 } }];
  const type = [{ count: "Integer", share: "Float", day: "Date?", properties: "Map" }] as const;
  expect(toDriver(rows, type)).toEqual([
    { count: three, share: 3, day, properties: { start: three } },
  ]);
});

test("toDriver() sends null for what a row has not, and nothing that is not declared", () => {
  const rows = [{ id: "a", day: null, other: 3 }, { id: "b" }];
  expect(toDriver(rows, [{ id: "String", day: "Date?" }])).toEqual([
    { id: "a", day: null },
    { id: "b", day: null },
  ]);
});

test("toDriver() sends no empty list as a property", () => {
  const properties = { starts: [], ends: [3], name: "" };
  expect(toDriver(properties, "Map")).toEqual({ starts: null, ends: [three], name: "" });
});

test("toDriver() converts rows inside of rows", () => {
  const rows = [{ forms: [{ rank: 3, days: ["2026-03-09"] }] }];
  const type = [{ forms: [{ rank: "Integer", days: "List<Date>" }] }] as const;
  expect(toDriver(rows, type)).toEqual([{ forms: [{ rank: three, days: [day] }] }]);
});

test.each(["no day", "2026-02-30", "2026-3-9"])("toDriver() refuses %s as a day", (day) => {
  expect(() => toDriver([{ day }], [{ day: "Date" }])).toThrow(`"${day}" as a day`);
});
