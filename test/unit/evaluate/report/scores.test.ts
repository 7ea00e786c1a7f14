import { describe, expect, test } from "@jest/globals";
import type { GoldArticle, GoldContent } from "../../../../src/evaluate/gold/gold.ts";
import { judgePredictions } from "../../../../src/evaluate/judge/judge-predictions.ts";
import type { PredictedContent } from "../../../../src/evaluate/gold/prediction.ts";
import { buildScores, type Scores } from "../../../../src/evaluate/report/scores.ts";
import { SPEECH, type View, VIEWS } from "../../../../src/evaluate/judge/view.ts";
import { buildGold, predictGold } from "../../../support/gold.ts";

const article = buildGold(`{1.source|Ada Okoye} said {1.content|“we are done here today.”}
{2.source|A spokesman} said {2.content|that it “held” well}.
{3.source|She} said {3.content|that it would stand}.
{4.content|Nobody will pay}, said {4.source|Mary Smith}.`);
const perfect = { precision: 1, recall: 1, f1: 1 };
const none = { precision: 0, recall: 0, f1: 0 };

describe("buildScores()", () => {
  test.each(VIEWS)("gives a perfect prediction full marks: $title", (view) => {
    const { contents } = predictGold(article);
    expect(score(article, contents, view)).toMatchObject({
      exact: perfect,
      overlap: perfect,
      speaker: { share: 1 },
      endToEnd: perfect,
    });
  });

  test("counts each kind by the marks in the text", () => {
    const rows = buildScores(judgePredictions([article], [predictGold(article)], SPEECH));
    expect(rows.map(({ kind, gold, predicted }) => [kind, gold, predicted])).toEqual([
      ["all", 4, 4],
      ["direct", 1, 1],
      ["mixed", 1, 1],
      ["indirect", 2, 2],
      ["direct+mixed", 2, 2],
    ]);
  });

  test("gives no prediction nothing", () => {
    expect(score(article, [])).toMatchObject({
      gold: 4,
      predicted: 0,
      overlap: none,
      endToEnd: none,
    });
  });

  test("gives predictions with each other's speakers the finding alone", () => {
    const { contents } = predictGold(article);
    const shuffled = contents.map((content, index) => ({
      ...content,
      source: contents[(index + 1) % contents.length]!.source,
    }));
    expect(score(article, shuffled)).toMatchObject({
      exact: perfect,
      speaker: { share: 0, count: 4 },
      endToEnd: none,
    });
  });

  test("gives every second prediction full precision and half the recall", () => {
    const contents = predictGold(article).contents.filter((_content, index) => index % 2 === 0);
    const half = { precision: 1, recall: 0.5, f1: 2 / 3 };
    expect(score(article, contents)).toMatchObject({ overlap: half, endToEnd: half });
  });

  test("tells the types of source apart", () => {
    const { contents } = predictGold(article);
    const wrong = contents.map((content, index) =>
      index === 2 ? { ...content, source: null } : content,
    );
    expect(score(article, wrong).speaker).toEqual({
      share: 0.75,
      count: 4,
      byType: {
        named: { share: 1, count: 2 },
        nominal: { share: 1, count: 1 },
        pronoun: { share: 0, count: 1 },
      },
    });
  });

  test.each<[string, Partial<GoldContent>]>([
    ["another act", { act: "other" }],
    ["ignored gold", { isIgnored: true }],
  ])("neither wants nor punishes %s", (_name, more) => {
    const gold = buildGold(
      "{1.source|Okoye} said {1.content|it held}. {2.source|Smith} thinks {2.content|it fell}.",
      { 2: more },
    );
    const [first, second] = predictGold(gold).contents;
    const full = { gold: 1, predicted: 1, overlap: perfect };
    expect(score(gold, [first!])).toMatchObject(full);
    expect(score(gold, [first!, second!])).toMatchObject(full);
  });

  test("wants another act where the view takes all", () => {
    const gold = buildGold("{source|Okoye} thinks {content|“it held all day long”}.", {
      1: { act: "other" },
    });
    expect(VIEWS.map((view) => score(gold, [], view).gold)).toEqual([0, 1, 1]);
  });

  test("asks for no speaker where gold has none", () => {
    const gold = buildGold(
      "It was said {1.content|that it held}. {2.source|Smith} said {2.content|it fell}.",
    );
    expect(score(gold, predictGold(gold).contents)).toMatchObject({
      gold: 2,
      overlap: perfect,
      speaker: { share: 1, count: 1 },
      endToEnd: perfect,
    });
  });

  test.each([
    ["the same words with marks and a full stop", "said {content|“it held well.}”", 1, 1],
    ["half of the words", "said “{content|it held} well today”.", 0, 1],
    ["less than half of the words", "said “{content|it} held well”.", 0, 0],
  ])("finds %s", (_name, marked, exact, overlap) => {
    const predicted = buildGold(marked);
    const open = predicted.text.indexOf("“") + 1;
    const close = predicted.text.indexOf("”");
    const gold: GoldArticle = {
      ...predicted,
      contents: [{ ...predicted.contents[0]!, start: open, end: close }],
    };
    expect(score(gold, predictGold(predicted).contents)).toMatchObject({
      exact: { f1: exact },
      overlap: { f1: overlap },
    });
  });

  test("takes one prediction for one content, the most alike", () => {
    const gold = buildGold("{source|Okoye} said {content|it held well today}.");
    const [found] = predictGold(gold).contents;
    const shorter = { ...found!, end: found!.end - " today".length, source: null };
    expect(score(gold, [shorter, found!])).toMatchObject({
      exact: { precision: 0.5, recall: 1 },
      overlap: { precision: 0.5, recall: 1 },
      speaker: { share: 1 },
    });
  });

  test("takes one content for one prediction", () => {
    const gold = buildGold("Okoye said {1.content|that {2.content|it held}}.");
    const [outer] = predictGold(gold).contents;
    expect(score(gold, [outer!])).toMatchObject({ overlap: { precision: 1, recall: 0.5 } });
  });

  test("cuts contents that run over line breaks on both sides", () => {
    const gold = buildGold("{source|Okoye} said: {content|“It held.\n“It stood.”}");
    const [found] = predictGold(gold).contents;
    const lines = [
      { ...found!, end: gold.text.indexOf("\n") },
      { ...found!, start: gold.text.indexOf("\n") + 1 },
    ];
    expect(score(gold, lines)).toMatchObject({ gold: 2, predicted: 2, exact: perfect });
  });

  test("takes a passage for found when half of its words are", () => {
    const text = "Okoye said “{content|it held} all day” and “it {2.content|stood} all day long”.";
    const part = buildGold(text);
    const whole = buildGold(
      "Okoye said {content|“it held all day”} and {2.content|“it stood all day long”}.",
    );
    expect(score(whole, predictGold(part).contents, VIEWS[1])).toMatchObject({
      gold: 2,
      predicted: 1,
      exact: { precision: 1, recall: 0.5 },
    });
  });

  test("takes the speaker of a passage from the content that covers most of it", () => {
    const gold = buildGold("{source|Okoye} said {content|“it held all day and all night”}.");
    const parts = buildGold(
      `{1.source|Okoye} said “{2.content|it held} {1.content|all day and all night}”.`,
    );
    const [first, second] = predictGold(parts).contents;
    for (const contents of [
      [first!, second!],
      [second!, first!],
    ]) {
      expect(score(gold, contents, VIEWS[1])).toMatchObject({ endToEnd: perfect });
    }
  });
});

/** The row of all kinds. */
function score(
  gold: GoldArticle,
  contents: readonly PredictedContent[],
  view: View = SPEECH,
): Scores {
  return buildScores(judgePredictions([gold], [{ articleId: gold.id, contents }], view))[0]!;
}
