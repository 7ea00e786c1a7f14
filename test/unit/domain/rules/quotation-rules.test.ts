import { expect, test } from "@jest/globals";
import { contentRules, quotationRules } from "../../../../src/domain/rules/quotation-rules.ts";

test("quotationRules tell both halves of a report's rule, as sure as where its words stand", () => {
  expect(quotationRules["marks/according-to"]).toEqual({
    form: "REPORT",
    content: "marks",
    source: "according-to",
    confidence: contentRules.marks.confidence,
  });
});

test("quotationRules tell the form of a rule that goes by layout", () => {
  expect(quotationRules.label).toMatchObject({ form: "LABEL", content: null, source: null });
});
