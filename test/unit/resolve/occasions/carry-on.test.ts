import { describe, expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** A Wednesday; Monday was the 12th. */
const PUBLISHED = "2024-08-14";

function readLast(text: string) {
  return readTestArticle(text, PUBLISHED).quotations.at(-1)!;
}

const MONDAY = { from: "2024-08-12", to: "2024-08-12", precision: "DAY" };

test("carryOn() gives what a source goes on to say the day, place and audience of before", () => {
  const text =
    "Speaking to reporters in Varn on Monday, Karpenko said the bridge held. “It is safe,” he said. He added that it would stay.";
  const { quotations } = readTestArticle(text, PUBLISHED);
  expect(
    quotations.map(({ saidOn, saidAt, addressees }) => [
      saidOn?.from,
      saidOn?.basis,
      saidAt?.id,
      saidAt?.rule,
      addressees.map(({ text: words, rule }) => [words, rule]),
    ]),
  ).toEqual([
    ["2024-08-12", "DERIVED", "varn", "only-place", [["reporters", "description"]]],
    ["2024-08-12", "CONTEXT", "varn", "same-occasion", [["reporters", "same-occasion"]]],
    ["2024-08-12", "CONTEXT", "varn", "same-occasion", [["reporters", "same-occasion"]]],
  ]);
});

test("carryOn() points to the words that tell", () => {
  const text = "Karpenko said on Monday that it held. He added that it would stay.";
  expect(readLast(text).saidOn).toMatchObject({ start: 14, end: 23, text: "on Monday" });
});

test("carryOn() gives the medium, as sure as the rule", () => {
  const text = "“It held,” Karpenko said in a statement. “It will stay,” he added.";
  expect(readLast(text).medium).toEqual({
    name: "statement",
    start: 30,
    end: 39,
    text: "statement",
    rule: "same-occasion",
    confidence: 0.85,
  });
});

describe("carryOn() goes on", () => {
  test.each([
    ["with another verb", "Karpenko said on Monday that it held and added that it would stay."],
    ["with a participle", "Karpenko defended the bridge on Monday, saying that it held."],
    [
      "in the next paragraph",
      "Karpenko said on Monday that it held.\n\n“It will stay,” Karpenko said.",
    ],
    [
      "past a sentence or two of the reporter's",
      "Karpenko said on Monday that it held. The bridge is old. He said it would stay.",
    ],
    [
      "to the same audience",
      "Karpenko said on Monday that it held. He told reporters it would stay.",
    ],
    [
      "in a clause that tells of a phrase",
      "Karpenko said on Monday that the bridge, which he said was new, held.",
    ],
    ["from a deed", "Karpenko left Larne on Monday and said that it held."],
  ])("%s", (_name, text) => {
    expect(readLast(text).saidOn).toMatchObject({ ...MONDAY });
  });
});

describe("carryOn() stops", () => {
  const before = "Karpenko said on Monday that it held.";
  test.each([
    ["at another source", `${before} Lindqvist said it fell. Karpenko said it would stay.`],
    ["at what was said before", `${before} He had said it would stay.`],
    ["at what is said now and then", `${before} He has said it would stay.`],
    ["at another tense", `${before} He says it will stay.`],
    ["at an earlier time", `${before} Earlier, he said it would stay.`],
    ["at a time that nobody can reckon", `${before} He said two weeks ago it would stay.`],
    ["at another day", `${before} It rained on Sunday. He said it would stay.`],
    ["at another place", `${before} Speaking in Larnburg, he said it would stay.`],
    ["at another medium", `${before} In a letter, he said it would stay.`],
    ["at another audience", `${before} He told Halonen it would stay.`],
    ["at what is written", `${before} He wrote that it would stay.`],
    [
      "far away",
      `${before} The bridge is old. It is long. It is high. Larne built it. He said it would stay.`,
    ],
    [
      "at others of the same description",
      "Officials said on Monday that it held.\n\nOfficials said it would stay.",
    ],
    ["at what others report", "Karpenko said on Monday that Lindqvist said it would stay."],
    [
      "at what the same source told before",
      "Karpenko said on Monday that he told Halonen it would stay.",
    ],
  ])("%s", (_name, text) => {
    const { quotations } = readTestArticle(text, PUBLISHED);
    const words = quotations.filter(({ content }) => content[0]!.text.endsWith("stay"));
    const inner = words.at(-1)!;
    expect(inner.saidOn).toBeNull();
  });
});
