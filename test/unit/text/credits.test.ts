import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../support/read-text.ts";

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
  ["food for animals", `${PROSE}\n\nThe farm sells feed.`, false],
])("an article from others without a name: %s", (_name, text, isFromFeed) => {
  expect(readTestArticle(text).article.isFromFeed).toBe(isFromFeed);
});

test("an article tells who hands it on by machine", () => {
  const text = `${PROSE}\n\nDenial of responsibility! GatherBot is an automatic aggregator of the world's media.`;
  expect(readTestArticle(text).article.aggregator?.text).toBe("GatherBot");
});
