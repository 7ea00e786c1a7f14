import { expect, test } from "@jest/globals";
import { buildQuotationRow } from "../../../../../src/graph/write/rows/quotation-rows.ts";
import {
  type StatedProperties,
  type StatedQuotation,
  buildStatementRow,
} from "../../../../../src/graph/write/rows/statement-rows.ts";
import { readTestArticle } from "../../../../support/read-text.ts";

const [quotation] = readTestArticle("“It held,” said Tarja Lindqvist.").quotations;
const { properties: held } = buildQuotationRow(quotation!, null);

function state(
  id: string,
  properties: Partial<StatedProperties> = {},
  values: Partial<StatedQuotation> = {},
): StatedQuotation {
  return {
    id,
    properties: { ...held, topics: [], ...properties },
    searchText: "it hold",
    saidOn: null,
    saidOnTo: null,
    articleId: `a-${id}`,
    origin: null,
    publisher: null,
    published: null,
    ...values,
  };
}

test("the order of quotations does not matter", () => {
  const [one, two] = [
    state("q-1", { mode: "ASKED" }),
    state("q-2", { text: "It held then", mode: "DENIED" }, { searchText: "it hold then" }),
  ];
  expect(buildStatementRow([two, one])).toEqual(buildStatementRow([one, two]));
  expect(buildStatementRow([two, one]).properties).toMatchObject({
    id: "q-1",
    text: "It held then",
    _searchText: "it hold then",
    mode: "ASKED",
    articleCount: 2,
  });
});

test("characters are counted as Neo4j counts them", () => {
  const { properties } = buildStatementRow([
    state("q-1", { text: "three" }),
    state("q-2", { text: "😀😀😀" }),
  ]);
  expect(properties.text).toBe("three");
});

test("a day of its own words goes before one of words before", () => {
  const { days, properties } = buildStatementRow([
    state("q-1", { saidOnBasis: "CONTEXT", saidOnPrecision: "DAY" }, { saidOn: "2026-03-01" }),
    state("q-2", { saidOnBasis: "STATED", saidOnPrecision: "DAY" }, { saidOn: "2026-03-09" }),
  ]);
  expect(days.saidOn).toBe("2026-03-09");
  expect(properties._tally).toBe("DIRECT 2026-03-09 DAY   ASSERTED");
});

test("the article that was published first tells when", () => {
  const { days, properties } = buildStatementRow([
    state("q-1", {}, { published: ["2026-03-09", "2026-03-09", "DAY", "GIVEN", ""] }),
    state("q-2", {}, { published: ["2026-03-01", "2026-03-31", "MONTH", "TEXT", "March 2026"] }),
  ]);
  expect(days).toMatchObject({ publishedOn: "2026-03-01", publishedOnTo: "2026-03-31" });
  expect(properties).toMatchObject({ publishedOnText: "March 2026" });
});

test("copies are one source, and so is a feed that nobody names", () => {
  const count = (...origins: (string | null)[]) =>
    buildStatementRow(origins.map((origin, index) => state(`q-${String(index)}`, {}, { origin })))
      .properties["independentSources"];
  expect(count(null)).toBe(1);
  expect(count("reuters", "reuters", null)).toBe(1);
  expect(count("reuters", "herald")).toBe(2);
});
