import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { buildExtractionRecord } from "../../../../src/domain/statements/extraction-record.ts";
import { readTestArticle } from "../../../support/read-text.ts";

const schema = new URL("../../../../schema/extraction.schema.json", import.meta.url);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajvFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);

/** An article whose quotations have a value in every slot. */
const FULL = [
  "Bridge holds | Example News",
  "By Jane Roe",
  "2024-08-14",
  "URL: https://news.example/bridge",
  "VARN, Norland (AP) — Ada Okoye, spokesperson for the Rosewood Palace, told Karpenko in a message on Telegram in Larnburg on Friday that Tarja Lindqvist told reporters that Ostel was safe.",
  "The old bridge” held.",
].join("\n\n");

test.each([
  ["every slot filled", FULL],
  ["nothing known", "She said it held."],
  ["no quotation", "It held."],
  [
    "a speaker and an addressee of doubt",
    "Norland President Vladimr Karpinka told V. Karpenko that it held.",
  ],
])("buildExtractionRecord() keeps the published schema with %s", (_name, text) => {
  validate(buildExtractionRecord(readTestArticle(text)));
  expect(validate.errors).toBeNull();
});

test("the article for the schema fills every slot", () => {
  const { quotations, mentions, findings, article } = buildExtractionRecord(readTestArticle(FULL));
  const empty = Object.keys(quotations[0]!).filter((slot) =>
    quotations.every((quotation) => {
      const value = quotation[slot as keyof typeof quotation];
      return value === null || (Array.isArray(value) && value.length === 0);
    }),
  );
  expect(empty).toEqual([]);
  expect(Object.values(article)).not.toContain(null);
  expect(mentions.length).toBeGreaterThan(0);
  expect(findings.length).toBeGreaterThan(0);
});

test("buildExtractionRecord() keeps to itself what other programs need not know", () => {
  const record = buildExtractionRecord(readTestArticle("Ada Okoye said it held."));
  expect(Object.keys(record).sort()).toEqual([
    "article",
    "findings",
    "id",
    "mentions",
    "quotations",
    "regions",
  ]);
  expect(record.quotations[0]).not.toHaveProperty("statementKey");
  expect(record.article).not.toHaveProperty("text");
});
