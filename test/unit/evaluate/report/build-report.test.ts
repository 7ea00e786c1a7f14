import { expect, test } from "@jest/globals";
import { buildReport } from "../../../../src/evaluate/report/build-report.ts";
import type { PredictedContent } from "../../../../src/evaluate/gold/prediction.ts";
import { renderComparison } from "../../../../src/evaluate/report/render-comparison.ts";
import { buildGold, predictContent } from "../../../support/gold.ts";

const gold = buildGold(`{1.source|Okoye} said {1.content|it held}.
{2.source|Smith} said {2.content|it stood}.
{3.source|Halonen} said {3.content|nobody will pay}. The rest is the narrator's.`);
const [held, stood, pay] = gold.contents.map(predictContent);
const rest = { ...held!, start: gold.text.indexOf("The rest"), end: gold.text.length };
const narrator = { ...held!, start: gold.text.indexOf("narrator"), end: gold.text.length };

test("buildReport() tells what a change gained and lost", () => {
  const { comparison } = compare(
    [held!, { ...stood!, source: null }, rest],
    [stood!, pay!, narrator],
  );
  expect(comparison!.gained.map(({ before, gold: { text } }) => [text, before])).toEqual([
    ["it stood", "wrong speaker"],
    ["nobody will pay", "missed"],
  ]);
  expect(comparison!.lost.map(({ after, gold: { text } }) => [text, after])).toEqual([
    ["it held", "missed"],
  ]);
  expect(comparison!.newlyWrong.map(({ text }) => text)).toEqual(["narrator's."]);
  expect(comparison!.noLongerWrong.map(({ text }) => text)).toEqual([
    "The rest is the narrator's.",
  ]);
});

test("buildReport() finds no change between the same predictions", () => {
  expect(compare([held!, rest], [held!, rest]).comparison).toMatchObject({
    gained: [],
    lost: [],
    newlyWrong: [],
    noLongerWrong: [],
  });
});

test("renderComparison() shows figures, counts and examples", () => {
  const { comparison, tables } = compare([held!], [held!, stood!, pay!]);
  expect(renderComparison(comparison!, tables)).toEqual([
    "Speech of all kinds (--act speech): e2e F1 50.0 → 100.0",
    "Passages in quotation marks (--view quoted): e2e F1 0.0 → 0.0",
    "Passages in quotation marks of 5 words and more (--view quoted --minwords 5): e2e F1 0.0 → 0.0",
    "right now, not before: 2",
    `  a@${String(stood!.start)} "it stood" missed → right`,
    `  a@${String(pay!.start)} "nobody will pay" missed → right`,
    "right before, not now: 0",
    "no longer wrongly found: 0",
    "newly wrongly found: 0",
  ]);
});

function compare(before: readonly PredictedContent[], after: readonly PredictedContent[]) {
  const predict = (contents: readonly PredictedContent[]) => [{ articleId: gold.id, contents }];
  return buildReport([gold], predict(after), predict(before));
}
