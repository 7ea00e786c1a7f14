import { describe, expect, test } from "@jest/globals";
import { listMeetingPoints, listMet } from "../../../../src/domain/claims/meeting-points.ts";
import { compare } from "../../../support/claims/relate-texts.ts";

/** Whether the statement that is marked in one text meets that in another, in whichever order they come. */
function meet(one: Article, other: Article): boolean {
  const [left, right] = [listPoints(one), listPoints(other)];
  const found = finds(left, right);
  expect(finds(right, left)).toBe(found);
  return found;
}

type Article = readonly [text: string, publishedOn?: string];

function listPoints([text, publishedOn]: Article): readonly number[] {
  const marked = publishedOn === undefined ? { text } : { text, publishedOn };
  return listMeetingPoints(compare(text, marked, 0));
}

function finds(points: readonly number[], others: readonly number[]): boolean {
  return points
    .flatMap(listMet)
    .some(({ from, to }) => others.some((other) => from <= other && other <= to));
}

const ROSE = "Prices in Larne are high. Ada Okoye said that {rents rose}.";
const FELL = "Tenants in Larne complain. Bo Lund said that {rents fell}.";
const BRINGS_JOBS = "“{The harbor brings jobs to all of us},” Ada Okoye said.";
const WOULD_BRING_JOBS = "Ada Okoye said that {the harbor would bring jobs}.";

describe("statements of two articles meet where", () => {
  test.each<[string, Article, Article]>([
    ["one tells the contrary of the other", [ROSE, "2024-05-14"], [FELL, "2024-05-14"]],
    ["they are a week apart", [ROSE, "2024-05-14"], [FELL, "2024-05-21"]],
    ["one has no day", [ROSE, "2024-05-14"], [FELL]],
    ["neither has a day", [ROSE], [FELL]],
    [
      "names alone tell of one story",
      ["Ada Okoye said that {Norland held Varn}.", "2024-05-14"],
      ["Bo Lund said that {Tessaly held Varn}.", "2024-05-14"],
    ],
    [
      "both tell the day",
      ["Ada Okoye said that {Lund surrendered on Sunday}.", "2024-05-14"],
      ["Bo Aho said that {Lund, a gang leader, escaped on Sunday}.", "2024-05-14"],
    ],
    [
      "nothing but the name of one story is told beside it",
      ["Lund is ill. Ada Okoye said that {he resigned}.", "2024-05-14"],
      ["Critics of Lund cheer. Tom Aho said that {Lund resigned}.", "2024-05-14"],
    ],
    [
      "a speaker says it again, at whatever time",
      [BRINGS_JOBS, "2024-05-14"],
      [WOULD_BRING_JOBS, "2021-01-02"],
    ],
    [
      "one answers words of the other",
      [
        "Asked about Ada Okoye's warning of a leak in the dam, Bo Lund said: “{We have other cares}.”",
      ],
      ["Ada Okoye said that {the dam has a leak}."],
    ],
  ])("%s", (_behavior, one, other) => {
    expect(meet(one, other)).toBe(true);
  });
});

describe("statements of two articles do not meet where", () => {
  test.each<[string, Article, Article]>([
    ["they are months apart", [ROSE, "2024-05-14"], [FELL, "2024-08-14"]],
    [
      "they share what is said to happen, and no other word",
      [ROSE, "2024-05-14"],
      ["Farmers in Larne complain. Bo Lund said that {harvests fell}.", "2024-05-14"],
    ],
    [
      "what one alone can hold is told of other stories",
      ["Ada Okoye said that {Norland held Varn}.", "2024-05-14"],
      ["Bo Lund said that {Tessaly held Ostel}.", "2024-05-14"],
    ],
    [
      "a speaker has but one word again",
      [BRINGS_JOBS, "2024-05-14"],
      ["Ada Okoye said that {the harbor needed paint}.", "2021-01-02"],
    ],
  ])("%s", (_behavior, one, other) => {
    expect(meet(one, other)).toBe(false);
  });
});
