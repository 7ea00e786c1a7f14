import { describe, expect, test } from "@jest/globals";
import type { TextSpan } from "../../../../src/domain/text/span.ts";
import { mergeCredits } from "../../../../src/text/metadata/credits.ts";
import { readTestArticle } from "../../../support/read-text.ts";

const PROSE = "The old bridge over the river held through the night.";

test.each([
  ["the dateline", `VARN, Norland (Norwire) — ${PROSE}`, ["Norwire"]],
  [
    "a line at the end",
    `${PROSE}\n\n(Reporting by Ada Okoye for Norwire; editing by Bo Lind)`,
    ["Norwire"],
  ],
  ["a dash at the end", `${PROSE}\n\n— Norwire`, ["Norwire"]],
  ["help from others", `${PROSE}\n\n(With inputs from Norwire)`, ["Norwire"]],
  [
    "a first publication",
    `${PROSE}\n\nThis article was originally published by The Varn Herald.`,
    ["Varn Herald"],
  ],
  ["a hint at more", `${PROSE}\n\nFollow NW’s coverage of the flood at https://nw.example`, ["NW"]],
  ["two of one name", `VARN (Norwire) — ${PROSE}\n\n— Norwire`, ["Norwire"]],
  ["nothing", PROSE, []],
  ["a photographer's line", `The river. (Norwire Photo/Bo Lind)\n\n${PROSE}`, []],
  ["a headline that looks like a dateline", `VARN (Norwire) — The bridge holds\n\n${PROSE}`, []],
  ["a dash far above the end", `${PROSE}\n— Norwire\n${`${PROSE}\n`.repeat(8)}`, []],
  ["a name in the middle", `${PROSE} Okoye wrote for Norwire in her youth.`, []],
])("an article credits what it has from %s", (_name, text, names) => {
  const { article } = readTestArticle(text);
  expect(article.credits.map((credit) => credit.text)).toEqual(names);
  for (const { start, end, text: name } of article.credits)
    expect(text.slice(start, end)).toBe(name);
});

test.each([
  [
    "a feed",
    `${PROSE}\n\n(This story has not been edited and is published from a syndicated feed.)`,
    true,
  ],
  ["a service", `${PROSE}\n\nGenerated from an agency service.`, true],
  ["a feed far above the end", `Syndicated feed.\n${`${PROSE}\n`.repeat(8)}`, false],
  ["food for animals", `${PROSE}\n\nThe farm sells feed.`, false],
])("an article from others without a name: %s", (_name, text, isFromFeed) => {
  expect(readTestArticle(text).article.isFromFeed).toBe(isFromFeed);
});

test("an article tells who hands it on by machine", () => {
  const text = `${PROSE}\n\nDenial of responsibility! GatherBot is an automatic aggregator of the world's media.`;
  expect(readTestArticle(text).article.aggregator?.text).toBe("GatherBot");
});

describe("mergeCredits()", () => {
  const [norwire, herald, again] = ["Norwire", "The Varn Herald", "NORWIRE"].map((text, index) => ({
    text,
    start: index * 100,
    end: index * 100 + text.length,
  })) as [TextSpan, TextSpan, TextSpan];

  test.each([
    ["in the order of the text", null, [herald], [norwire], ["Norwire", "The Varn Herald"]],
    [
      "each name once, where it stands first",
      null,
      [again, herald],
      [norwire],
      ["Norwire", "The Varn Herald"],
    ],
    ["without the publisher's own", "norwire", [norwire, herald], [again], ["The Varn Herald"]],
  ])("lists credits %s", (_name, publisher, credits, others, expected) => {
    expect(mergeCredits({ credits, publisher }, others).map(({ text }) => text)).toEqual(expected);
  });
});
