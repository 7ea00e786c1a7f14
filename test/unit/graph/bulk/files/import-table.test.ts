import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { ImportTable } from "../../../../../src/graph/bulk/files/import-table.ts";

let folder: string;
let table: ImportTable;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-table-"));
  table = new ImportTable(folder, "Article", [":ID(Article)"]);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function close(): string[] {
  return table.close().map(({ headerFile, rowFile }) => {
    return [headerFile, rowFile].map((name) => readFileSync(join(folder, name), "utf8")).join("");
  });
}

test("a column has the type of its values", () => {
  table.write({
    ids: ["1"],
    properties: { text: "a", start: 3, isOpen: true, starts: [1, 2], names: ["b", "c"] },
    floats: { confidence: 1 },
    days: { saidOn: "2026-03-09" },
    location: { latitude: 1.5, longitude: -2 },
  });
  expect(close()).toEqual([
    [
      ":ID(Article),text:string,start:long,isOpen:boolean,starts:long[],names:string[],confidence:double,saidOn:date,location:point{crs:WGS-84}\n",
      '"1","a",3,true,"1\\uFDE32","b\\uFDE3c",1,2026-03-09,"{latitude:1.5,longitude:-2}"\n',
    ]
      .join("")
      .replaceAll("\\uFDE3", "\uFDE3"),
  ]);
});

test("what is not there is left out, what is empty is not", () => {
  table.write({ ids: ["1"], properties: { text: "", title: "a" } });
  table.write({
    ids: ["2"],
    properties: { text: null, title: "b", names: [] },
    floats: { similarity: null },
    location: { latitude: null, longitude: null },
  });
  expect(close()).toEqual([':ID(Article),text:string,title:string\n"1","","a"\n"2",,"b"\n']);
});

test("marks, commas and ends of lines stay as they are", () => {
  table.write({ ids: ["1"], properties: { text: 'a "b",\r\n\\c' } });
  expect(close()).toEqual([':ID(Article),text:string\n"1","a ""b"",\r\n\\c"\n']);
});

test("a property that none before had begins another file", () => {
  table.write({ ids: ["1"], properties: { text: "a" } });
  table.write({ ids: ["2"], properties: { text: "b", title: "c" } });
  table.write({ ids: ["3"], properties: { text: "d" } });
  expect(close()).toEqual([
    ':ID(Article),text:string\n"1","a"\n',
    ':ID(Article),text:string,title:string\n"2","b","c"\n"3","d",\n',
  ]);
});

test.each([
  ["a fraction that is told to be none", { start: 1.5 }],
  ["an item that holds what stands between items", { names: ["a\uFDE3b"] }],
])("refuses %s", (_name, properties) => {
  expect(() => {
    table.write({ ids: ["1"], properties });
  }).toThrow("Cannot import");
});
