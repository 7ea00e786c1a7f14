import { describe, expect, test } from "@jest/globals";
import {
  readId,
  readName,
  readStretch,
  readYear,
} from "../../../../../src/knowledge/actors/formats/read-values.ts";

describe("readName()", () => {
  test.each([
    ["  Ada   Okoye\n", "Ada Okoye"],
    ["\u202bآدا أوكويي\u202c", "آدا أوكويي"],
    ["Ada\u200e Okoye\u0007", "Ada Okoye"],
    ["Zoe\u0301 Lind", "Zoé Lind"],
    ["…", null],
    ["", null],
    [7, null],
    ["x".repeat(10_000), null],
    ["é".repeat(201), null],
  ])("reads %j as %j", (value, expected) => {
    expect(readName(value)).toBe(expected);
  });
});

test.each([
  ["NK-aa1", "NK-aa1"],
  [12, "12"],
  ["two words", null],
  ["", null],
  ["x".repeat(201), null],
  ["a\u0000b", null],
  [null, null],
])("readId() reads %j as %j", (value, expected) => {
  expect(readId(value)).toBe(expected);
});

test.each([
  ["2019-05-14", "2023-05-14", { from: "2019-05-14", to: "2023-05-14" }],
  ["2019-05", "2023-05", { from: "2019-05-01", to: "2023-05-31" }],
  ["2019", "2023", { from: "2019-01-01", to: "2023-12-31" }],
  ["+2019-00-00T00:00:00Z", undefined, { from: "2019-01-01" }],
  [undefined, "+2023-05-00T00:00:00Z", { to: "2023-05-31" }],
  ["soon", 2023, {}],
  ["-0044-03-15T00:00:00Z", undefined, {}],
])("readStretch() reads %j and %j as %j", (from, to, expected) => {
  expect(readStretch(from, to)).toEqual(expected);
});

test.each([
  ["1961-03-02", 1961],
  ["+1961-00-00T00:00:00Z", 1961],
  ["1961", 1961],
  ["-0044-03-15", null],
  ["12345", null],
  [undefined, null],
])("readYear() reads %j as %j", (value, expected) => {
  expect(readYear(value)).toBe(expected);
});
