import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** How many quotations back each statement of a text. */
function countQuotations(text: string): number[] {
  const counts = new Map<string, number>();
  for (const { statementKey } of readTestArticle(text).quotations) {
    counts.set(statementKey, (counts.get(statementKey) ?? 0) + 1);
  }
  return [...counts.values()];
}

test.each([
  [
    "a verb that means little beside its object",
    "Ada Okoye said the flood posed a problem for Karpenko. It rained.\n\nOkoye said the flood “created a real problem” for Karpenko.",
  ],
  [
    "a short and a longer telling",
    "Ada Okoye said workers had repaired 12 bridges overnight.\n\nOkoye said that workers had repaired 12 bridges overnight, mostly near Larnburg.",
  ],
  [
    "words in marks and a part of them in marks",
    "“Workers repaired 12 bridges overnight,” Ada Okoye said. “Workers repaired 12 bridges overnight and in the morning,” Okoye said.",
  ],
  [
    "a telling on its day and one without",
    "Ada Okoye said on Monday that workers had repaired 12 bridges overnight. Okoye said workers had repaired 12 bridges overnight.",
  ],
  [
    "a telling and its words",
    "Ada Okoye said that farmers wanted cheaper winter feed. “What farmers really want is cheaper feed in winter, and they want it now,” Okoye said.",
  ],
])("one saying is one statement: %s", (_name, text) => {
  expect(countQuotations(text)).toEqual([2]);
});

test.each([
  ["numbers", "Ada Okoye said 14 people were hurt. Okoye said 14 people were hurt."],
  [
    "other numbers",
    "Ada Okoye said workers had repaired 12 bridges overnight. Okoye said that workers had repaired 15 bridges overnight.",
  ],
  [
    "a denial",
    "Ada Okoye said workers had repaired the bridges overnight. Okoye said that workers had not repaired the bridges overnight.",
  ],
  [
    "what may be",
    "Ada Okoye said workers had repaired the bridges overnight. Okoye said that workers would repair the bridges overnight.",
  ],
  [
    "another place",
    "Ada Okoye said workers had repaired the bridges in Varn. Okoye said that workers had repaired the bridges in Larnburg.",
  ],
  [
    "another speaker",
    "Ada Okoye said workers had repaired the bridges overnight. Viktor Halonen said that workers had repaired the bridges overnight.",
  ],
  [
    "another judgment",
    "Ada Okoye said the situation in Varn was difficult. Okoye said the situation in Varn was improving.",
  ],
  [
    "two sentences of her own",
    "“We repaired the old bridges,” Ada Okoye said. “We repaired the bridges that were old and paid for it,” Okoye said.",
  ],
])("two sayings are two statements: %s", (_name, text) => {
  expect(countQuotations(text)).toEqual([1, 1]);
});
