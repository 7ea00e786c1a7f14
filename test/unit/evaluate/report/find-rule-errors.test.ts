import { expect, test } from "@jest/globals";
import { findRuleErrors } from "../../../../src/evaluate/report/find-rule-errors.ts";
import { judgePredictions } from "../../../../src/evaluate/judge/judge-predictions.ts";
import { renderRuleErrors } from "../../../../src/evaluate/report/render-rule-errors.ts";
import { SPEECH } from "../../../../src/evaluate/judge/view.ts";
import { buildGold, predictContent } from "../../../support/gold.ts";

const gold = buildGold(`{1.source|Okoye} said {1.content|it held}.
{2.source|Smith} said {2.content|it would not stand for long}.
{3.source|Halonen} said {3.content|nobody will pay}.
{4.source|Okoye} said {4.content|it stood}. The rest is the narrator's.`);
const [held, stand, , stood] = gold.contents;
const contents = [
  { ...predictContent(held!), rule: "clause" },
  { ...predictContent(stand!), end: stand!.start + "it would".length, rule: "phrase" },
  { ...predictContent(stood!), source: null, speakerName: "Smith", rule: "phrase" },
  {
    start: gold.text.indexOf("The rest"),
    end: gold.text.length,
    source: null,
    speakerName: null,
    rule: "marks",
  },
];
const errors = findRuleErrors(judgePredictions([gold], [{ articleId: gold.id, contents }], SPEECH));

test("findRuleErrors() charges each error to a rule, the worst first", () => {
  const listed = errors.map(({ rule, rightCount, missed, wronglyFound, wrongSpeaker }) => [
    rule,
    rightCount,
    ...[missed, wronglyFound, wrongSpeaker].map((items) => items.map(({ text }) => text)),
  ]);
  expect(listed).toEqual([
    ["phrase", 0, ["it would not stand for long"], ["it would"], ["it stood"]],
    [null, 0, ["nobody will pay"], [], []],
    ["marks", 0, [], ["The rest is the narrator's."], []],
  ]);
});

test("renderRuleErrors() shows counts, places and both speakers", () => {
  const lines = renderRuleErrors(errors);
  expect(lines).toContain("phrase: right 0, missed 1, wrongly found 1, wrong speaker 1");
  expect(lines).toContainEqual(
    expect.stringMatching(/wrong speaker a@\d+ "it stood" by "Okoye", found "Smith"$/u),
  );
});
