import { expect, test } from "@jest/globals";
import { buildCsvWriter } from "../../../../src/export/formats/csv.ts";
import type { Cell, Table } from "../../../../src/export/table.ts";
import { gather, pagesOf } from "../../../support/export/pages.ts";

function buildTable(...cells: readonly Cell[]): Table<Cell> {
  const columns = [{ name: "c", type: "text" as const, isList: false, read: (cell: Cell) => cell }];
  return { columns, pages: pagesOf(cells) };
}

test.each<[string, Cell, string]>([
  ["plain words", "Kursk", "Kursk"],
  ["nothing", null, ""],
  ["a number below zero", -1.5, "-1.5"],
  ["whether", false, "false"],
  ["quotation marks, commas and lines", 'a "b", c\nd', '"a ""b"", c\nd"'],
  ["a formula", "=1+1", "'=1+1"],
  ["a formula in marks", '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ["other beginnings of formulas", "+1", "'+1"],
  ["a dash", "-x", "'-x"],
  ["a handle", "@x", "'@x"],
  ["a tab", "\tx", "'\tx"],
  ["a carriage return", "\rx", '"\'\rx"'],
  ["an empty list", [], ""],
  ["a break of lines alone", "a\nb", '"a\nb"'],
  ["a list", ["a", null, "b"], "a; ; b"],
  ["a list with semicolons in it", ["a;b", "c\\d"], "a\\;b; c\\\\d"],
  ["a list that looks like a formula", [-1, 2], "'-1; 2"],
])("buildCsvWriter() writes %s", async (_name, cell, line) => {
  const text = await gather(buildCsvWriter(",")(buildTable(cell)));
  expect(text).toBe(`c\r\n${line}\r\n`);
});

test("buildCsvWriter() writes tabs where they are wanted", async () => {
  const columns = ["a", "b"].map((name) => ({
    name,
    type: "text" as const,
    isList: false,
    read: (row: string) => row + name,
  }));
  const table = { columns, pages: pagesOf(["x,"], ["y"]) };
  expect(await gather(buildCsvWriter("\t")(table))).toBe("a\tb\r\nx,a\tx,b\r\nya\tyb\r\n");
});
