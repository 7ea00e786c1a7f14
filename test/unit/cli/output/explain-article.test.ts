import { expect, test } from "@jest/globals";
import type { ArticleInput } from "../../../../src/domain/articles/article.ts";
import { explainArticle } from "../../../../src/cli/output/explain-article.ts";
import { renderExplanation } from "../../../../src/cli/output/render-explanation.ts";
import { readTestInput } from "../../../support/read-text.ts";

const TEXT = [
  "Bridge holds through the night",
  "By Jane Roe, VARN HERALD",
  "VARN (Norwire) — The old bridge over the river held through the night, said Mayor Ada Okoye.",
  "“It will be closed for a week,” she said.",
].join("\n\n");

function explain(given: Partial<ArticleInput> = {}) {
  return explainArticle("bridge.txt", readTestInput({ id: "bridge", text: TEXT, ...given }));
}

test("explainArticle() tells by which words each piece is known", () => {
  expect(explain({ publishedOn: "2024-09-10", url: "https://herald.example/1" })).toMatchObject({
    path: "bridge.txt",
    id: "bridge",
    title: [{ value: "Bridge holds through the night", evidence: { line: 1 } }],
    publisher: [
      {
        value: "Varn Herald",
        evidence: { line: 3, start: 45, end: 56, words: "By Jane Roe, VARN HERALD" },
      },
    ],
    author: [{ value: "Jane Roe", evidence: { line: 3, start: 35, end: 43 } }],
    date: [{ value: "2024-09-10", evidence: null }],
    dateline: [{ value: "VARN", evidence: { line: 5 } }],
    agency: [{ value: "Norwire", evidence: { line: 5 } }],
    aggregator: [],
    address: [{ value: "https://herald.example/1", evidence: null }],
    length: TEXT.length,
    paragraphs: 2,
    quotations: 2,
    findings: [],
  });
});

test("explainArticle() tells days that are reckoned as such", () => {
  const text = "It rained in Norland, 17 months after the great flood.";
  expect(explain({ text }).date).toMatchObject([
    { value: "2024-04-01 to 2024-04-30", evidence: { line: 1 } },
  ]);
});

test("explainArticle() shows the words beside what it tells, none of them cut", () => {
  const { agency } = explain({ text: `${TEXT}\n\nThe end.` });
  expect(agency[0]!.evidence!.words).toBe("VARN (Norwire) — The old bridge over the river held…");
});

test("renderExplanation() is no wider than the terminal", () => {
  const rendered = renderExplanation(explain({ publishedOn: "2024-09-10" }), 80);
  expect(rendered.split("\n").every((line) => line.length <= 80)).toBe(true);
  expect(rendered).toContain(
    "  publisher  Varn Herald — from the text, line 3: “By Jane Roe, VARN HERALD”\n",
  );
  expect(rendered).toContain("  date       2024-09-10 — given by the file\n");
  expect(rendered).toContain("  address    none\n");
});

test("renderExplanation() lets no text steer the terminal", () => {
  const rendered = renderExplanation(explain({ publisher: "Her\u001b[31mald" }), 80);
  expect(rendered).not.toContain("\u001b");
});
