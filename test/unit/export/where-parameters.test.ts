import { expect, test } from "@jest/globals";
import type { AppError } from "../../../src/errors/app-error.ts";
import { parseWhere, readWhereParameters } from "../../../src/export/where-parameters.ts";

test.each<[string, unknown]>([
  ["", null],
  ["speaker=Ada+Okoye", { speaker: { name: "Ada Okoye" } }],
  ["about=Kursk&topic=capture", { about: { name: "Kursk", topic: "capture" } }],
  ["since=2024-01-01&until=2024-02-01", { publishedOn: { from: "2024-01-01", to: "2024-02-01" } }],
  ["kind=DIRECT", { kind: ["DIRECT"] }],
  ["mode=ASKED&mode=DENIED", { mode: ["ASKED", "DENIED"] }],
  ['where={"article":"a"}', { article: "a" }],
  ['author=Roe&where={"article":"a"}', { and: [{ author: "Roe" }, { article: "a" }] }],
])("readWhereParameters() reads %s", (address, where) => {
  expect(readWhereParameters(new URLSearchParams(address))).toEqual(where);
});

test.each([
  ["speker=Ada", "EXPORT_PARAMETER_UNKNOWN"],
  ["__proto__=1", "EXPORT_PARAMETER_UNKNOWN"],
  ["about=a&about=b", "EXPORT_PARAMETER_REPEATED"],
  ["where={}&where={}", "EXPORT_PARAMETER_REPEATED"],
  ["where=null", "EXPORT_WHERE_INVALID"],
])("readWhereParameters() refuses %s", (address, code) => {
  expect(() => readWhereParameters(new URLSearchParams(address))).toThrow(
    expect.objectContaining({ code }),
  );
});

test("parseWhere() shows the beginning of what it cannot read", () => {
  const fail = (): unknown => parseWhere("x".repeat(10_000));
  expect(fail).toThrow(expect.objectContaining({ code: "EXPORT_WHERE_INVALID" }));
  try {
    fail();
  } catch (error) {
    expect((error as AppError).message.length).toBeLessThan(300);
  }
});
