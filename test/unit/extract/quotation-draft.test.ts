import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../src/extract/assemble-quotations.ts";
import type { QuotationDraft } from "../../../src/extract/quotation-draft.ts";
import { readTestUnits, english } from "../../support/read-text.ts";

function buildDrafts(text: string): readonly QuotationDraft[] {
  return findQuotations(readTestUnits(text), english.extract).items;
}

test.each([
  ["DIRECT", "“It held,” Okoye said."],
  ["INDIRECT", "Okoye said it held."],
  ["MIXED", "Okoye said it was “a miracle” and left."],
])("buildDraft() tells a %s quotation", (kind, text) => {
  expect(buildDrafts(text).map((draft) => draft.kind)).toEqual([kind]);
});

test("buildDraft() carries the rule and a confidence with every quotation", () => {
  for (const { rule, confidence } of buildDrafts("“It held,” Okoye said. “We won it all.”")) {
    expect(rule).toMatch(/^[a-z-]+(?:\/[a-z-]+)?$/u);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
