import { expect, test } from "@jest/globals";
import { printRecord } from "../../../../src/cli/output/print-record.ts";

test.each([
  ["with lists", { id: "a", quotations: [{ kind: "DIRECT" }, { kind: "MIXED" }], none: [] }],
  ["with an object and what is not known", { article: { title: null, spans: [1] }, id: null }],
  ["that is empty", { regions: [] }],
])("printRecord() prints a record %s as JSON does", (_name, record) => {
  expect([...printRecord(record)]).toEqual([`${JSON.stringify(record)}\n`]);
});

test("printRecord() prints a long record in pieces", () => {
  const record = { words: Array.from({ length: 10_000 }, () => "a word of it") };
  const pieces = [...printRecord(record)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join("")).toBe(`${JSON.stringify(record)}\n`);
});
