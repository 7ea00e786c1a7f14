import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildQuotationRow } from "../../../../src/graph/write/rows/quotation-rows.ts";
import { readNameKnowledge } from "../../../../src/knowledge/read-name-knowledge.ts";
import { readGraphPage } from "../../../support/pages/graph-page.ts";
import { readTestArticle } from "../../../support/read-text.ts";

/* A statement is written by queries from what its quotations hold, so its properties stand in their files. */
const folder = new URL("../../../../cypher/", import.meta.url);
const writes = readdirSync(new URL("write/", folder)).map((file) => readFile(`write/${file}`));
const written = new Set(writes.flatMap((query) => findAll(query, /\bstatement\.(\w+) =[^~]/g)));

test("what is read of a statement is written", () => {
  const read = findAll(readFile("fragments/values/statement-values.cypher"), /\bstatement\.(\w+)/g);
  expect(read.filter((property) => !written.has(property))).toEqual([]);
});

test("docs/graph.md has what is written of a statement for readers", () => {
  const told = page("Statement");
  const forReaders = [...written].filter((property) => !property.startsWith("_"));
  expect(forReaders.sort()).toEqual(told);
});

describe("what a statement takes from its quotation", () => {
  const taken = findAll(readFile("write/regroup-statements.cypher"), /\b(?:first|fullest)\.(\w+)/g);

  test("the quotation has", () => {
    const { quotations, claimed } = readTestArticle("Tarja Lindqvist said that Varn was quiet.");
    const [quotation] = quotations;
    const row = buildQuotationRow(quotation!, claimed[0]!, readNameKnowledge().lexicon);
    const held = new Set([...Object.keys(row), ...Object.keys(row.properties)]);
    expect(taken.filter((property) => !held.has(property))).toEqual([]);
  });

  test("is told of the quotation, too", () => {
    const forReaders = taken.filter((property) => !property.startsWith("_"));
    const told = page("Quotation");
    expect(forReaders.filter((property) => !told.includes(property))).toEqual([]);
  });
});

/** The properties that `docs/graph.md` lists of a label. */
function page(label: string): string[] {
  const start = `${label}.`;
  const things = readGraphPage().things.filter((thing) => thing.startsWith(start));
  return things.map((thing) => thing.slice(start.length)).sort();
}

function readFile(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name]) => name!))];
}
