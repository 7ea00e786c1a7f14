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
    [
      "past what hangs on persons",
      "Okoye told a crowd of workers in the rain that it fell.",
      ["of workers -> a crowd", "in the rain -> told"],
    ],
    [
      "past who is told",
      "Okoye said to reporters in Larne that it fell.",
      ["to reporters -> said", "in Larne -> said"],
    ],
    ["what somebody is called", "They met Okoye, a nurse in Varn.", ["in Varn -> a nurse"]],
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
    [
      "with what makes them less exact",
      "It fell late on Monday, early Friday, later that day and shortly before midnight.",
      ["late on Monday", "early Friday", "later that day", "shortly before midnight"],
    ],
    [
      "that several phrases tell as one",
      "It fell at 5 p.m. on Tuesday, 3 March 2024, in Varn.",
      ["at 5 p.m. on Tuesday, 3 March 2024"],
    ],
    ["by the clock", "It fell at 6:30 on Monday morning.", ["at 6:30 on Monday morning"]],
    ["of a day", "It fell on the evening of March 3.", ["on the evening of March 3"]],
    [
      "in figures",
      "It fell on 2026-03-05, on 5/3/2026, on 05.03.2026 and on 3/5.",
      ["on 2026-03-05", "on 5/3/2026", "on 05.03.2026", "on 3/5"],
    ],
    [
      "by the number of a day",
      "It fell on the 3rd, on March 3rd and on the morning of the 5th.",
      ["on the 3rd", "on March 3rd", "on the morning of the 5th"],
    ],
    ["no other numbers", "It fell on the 3rd floor, on 24/7 watch, in the 5th.", []],
    ["that are adverbs", "It fell overnight and again today.", ["overnight", "today"]],
    ["behind numbers", "He told News 4 late Thursday that it held.", ["late Thursday"]],
    ["years", "It fell in 2024 with 2,024 people.", ["in 2024"]],
    [
      "side by side",
      "It fell on Monday, on Friday and in May.",
      ["on Monday", "on Friday", "in May"],
    ],
    [
      "in other phrases",
      "A Friday evening rally and last week's interview held.",
      ["Friday evening", "last week"],
    ],
    [
      "behind other phrases",
      "It fell in the debate last week around 4 July.",
      ["last week around 4 July"],
    ],
    [
      "before a noun",
      "A May 5 meeting and a May 2026 report helped the Jan. 6 committee.",
      ["May 5", "May 2026", "Jan. 6"],
    ],
    ["no names", "Theresa May and The Times met the Black Friday Club.", []],
    ["in no names", "Okoye told USA Today about the Tonight Show.", []],
    ["that open a sentence", "Today it fell.", ["Today"]],
    ["counted from something else: none", "It fell a day before the flood.", []],
  ])("%s", (_name, text, times) => {
    const [reading] = readGrammar(text);
    expect(reading!.times.map(({ start, end }) => text.slice(start, end))).toEqual(times);
  });
});

test("readSentence() tells what a time hangs on", () => {
  const text = "In May he left Varn, which fell on Monday, and Okoye said last week that it held.";
  const [reading] = readGrammar(text);
  const printed = reading!.times.map(({ start, end, hangsOn }) => {
    const target = hangsOn !== null && "group" in hangsOn ? hangsOn.group.verb : hangsOn;
    return [text.slice(start, end), target && text.slice(target.start, target.end)];
  });
  expect(printed).toEqual([
    ["In May", null],
    ["on Monday", "fell"],
    ["last week", "said"],
  ]);
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
