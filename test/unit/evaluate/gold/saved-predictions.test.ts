import { describe, expect, test } from "@jest/globals";
import type { Prediction } from "../../../../src/evaluate/gold/prediction.ts";
import {
  formatPredictions,
  parsePredictions,
} from "../../../../src/evaluate/gold/saved-predictions.ts";

const articles = ["a", "b"].map((id) => ({ id, text: "Okoye said it held.", contents: [] }));
const predictions: Prediction[] = [
  {
    articleId: "a",
    contents: [
      { start: 11, end: 18, source: { start: 0, end: 5 }, speakerName: "Okoye", rule: "r" },
      { start: 11, end: 13, source: null, speakerName: null, rule: "s" },
    ],
  },
  { articleId: "b", contents: [] },
];

describe("parsePredictions()", () => {
  test("reads back what was saved, in the order of the articles", () => {
    expect(parse(formatPredictions([...predictions].reverse()))).toEqual(predictions);
  });

  test("refuses predictions for other articles", () => {
    expect(() => parse(formatPredictions(predictions.slice(0, 1)))).toThrow(
      expect.objectContaining({
        code: "EVALUATION_PREDICTION_MISSING",
        details: { path: "saved.jsonl", articleId: "b" },
      }),
    );
  });

  test("refuses spans that the article does not have", () => {
    const saved = formatPredictions(predictions).replace('"end":18', '"end":20');
    expect(() => parse(saved)).toThrow(
      expect.objectContaining({ code: "EVALUATION_SPAN_INVALID" }),
    );
  });
});

function parse(text: string): Prediction[] {
  return parsePredictions({ path: "saved.jsonl", text }, articles);
}
