import { describe, expect, test } from "@jest/globals";
import { readGrammar } from "../../support/print-grammar.ts";

describe("readSentence() tells what a prepositional phrase hangs on", () => {
  test.each([
    ["the phrase before it", "The bridge in Varn fell.", ["in Varn -> The bridge"]],
    [
      "what is done, behind persons and names",
      "Okoye told reporters in Varn on Monday about the plan of the ministry.",
      [
        "in Varn -> told",
        "on Monday -> told",
        "about the plan -> told",
        "of the ministry -> the plan",
      ],
    ],
    ["several words as one", "He left because of the plan.", ["because of the plan -> left"]],
  ])("%s", (_name, text, hanging) => {
    const [reading] = readGrammar(text);
    const printed = reading!.prepositionalPhrases.map(({ start, end, hangsOn }) => {
      const target = hangsOn !== null && "group" in hangsOn ? hangsOn.group : hangsOn;
      return `${text.slice(start, end)} -> ${target === null ? "-" : text.slice(target.start, target.end)}`;
    });
    expect(printed).toEqual(hanging);
  });
});

describe("readSentence() finds times", () => {
  test.each([
    ["with their prepositions", "In May he left on Monday.", ["In May", "on Monday"]],
    [
      "with what stands behind",
      "It fell two years ago, and again last week.",
      ["two years ago", "last week"],
    ],
    ["days", "It fell on May 5, 2026, and 7 June.", ["on May 5, 2026", "7 June"]],
    ["no months that are verbs", "It may march.", []],
  ])("%s", (_name, text, times) => {
    const [reading] = readGrammar(text);
    expect(reading!.times.map(({ start, end }) => text.slice(start, end))).toEqual(times);
  });
});

test("readSentence() tells which marks are borders", () => {
  const [reading] = readGrammar(
    "On a long, dark night he left (late) – as “others” did; the end: now.",
  );
  expect(reading!.separators.map(({ kind, isBorder }) => (isBorder ? kind : `(${kind})`))).toEqual([
    "(comma)",
    "opening-bracket",
    "closing-bracket",
    "dash",
    "quotation-mark",
    "quotation-mark",
    "semicolon",
    "colon",
    "stop",
  ]);
});
