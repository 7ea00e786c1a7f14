import { expect, test } from "@jest/globals";
import { FORMATS, findFormatByFile } from "../../../src/export/formats.ts";

test.each([
  ["a.csv", "csv"],
  ["a.dna.csv", "dna"],
  ["out/A.PARQUET", "parquet"],
  ["kursk.prov.jsonld", "prov"],
  ["kursk.jsonld", "json-ld"],
  ["kursk.annotations.jsonld", "web-annotation"],
  ["csv", null],
  ["a.json", null],
  ["a.csv.gz", null],
  ["", null],
])("findFormatByFile(%j) is %j", (file, name) => {
  expect(findFormatByFile(file)).toBe(name);
});

test("no two formats have one address", () => {
  const endings = Object.values(FORMATS).map(({ ending }) => ending);
  expect(new Set(endings).size).toBe(endings.length);
});
