import { describe, expect, test } from "@jest/globals";
import { printNounPhrases } from "../../support/print-grammar.ts";

describe("readSentence() finds noun phrases", () => {
  test.each([
    [
      "close appositions and owners",
      "The Norland president Volodymyr Karpenko met Ada Okoye's two old advisers.",
      [
        "The Norland president: common person is Volodymyr Karpenko",
        "Volodymyr Karpenko: name",
        "Ada Okoye's two old advisers: common plural person of Ada Okoye",
      ],
    ],
    [
      "appositions between commas, lists",
      "Okoye, the mayor of Varn, praised Larne, Ost and Varn.",
      [
        "Okoye: name is the mayor",
        "the mayor: common person",
        "Varn: name",
        "Larne: name among Larne, Ost, Varn",
        "Ost: name among Larne, Ost, Varn",
        "Varn: name among Larne, Ost, Varn",
      ],
    ],
    [
      "a name behind an office and what it is of",
      "The president of Norland, Ada Okoye, left.",
      ["The president: common person is Ada Okoye", "Norland: name", "Ada Okoye: name"],
    ],
    [
      "offices inside of a name",
      "Varn police Chief Ada Okoye met NATO chief economist Bo Lund.",
      ["Varn police Chief Ada Okoye: name", "NATO chief economist Bo Lund: name"],
    ],
    [
      "commas and coordinators inside of a phrase",
      "She saw a long, dark night and the political and economic reforms.",
      [
        "She: pronoun",
        "a long, dark night: common among a long, dark night, the political and economic reforms",
        "the political and economic reforms: common plural among a long, dark night, the political and economic reforms",
      ],
    ],
    [
      "times",
      "The singer Ada Okoye left last week.",
      ["The singer: common person is Ada Okoye", "Ada Okoye: name", "last week: common time"],
    ],
    [
      "names that are verbs elsewhere",
      "Detective Constable Rob Jones said so.",
      ["Detective Constable Rob Jones: name"],
    ],
    [
      "no phrase over a dash",
      "VARN \u2015 The old bridge fell.",
      ["VARN: name", "The old bridge: common place"],
    ],
    [
      "descriptions with a verb of their own",
      "Okoye, a nurse living in Larne, left.",
      ["Okoye: name is a nurse", "a nurse: common person", "Larne: name"],
    ],
    [
      "numbers in names",
      "Air Force One flew one man.",
      ["Air Force One: name", "one man: common person"],
    ],
    [
      "qualities that look like names",
      "Anonymous humanitarian workers left.",
      ["Anonymous humanitarian workers: common plural person"],
    ],
    [
      "kinds of things, dates",
      "The ministry's spokesman read a statement in the town on May 5, 2026.",
      [
        "The ministry's spokesman: common person of The ministry",
        "a statement: common document",
        "the town: common place",
        "May 5, 2026: quantity time",
      ],
    ],
    [
      "numbers of days and dates",
      "The 9/11 attacks came before the May 5 meeting on the 3rd floor.",
      [
        "The 9/11 attacks: common plural",
        "the May 5 meeting: common body",
        "the 3rd floor: common place",
      ],
    ],
    [
      "quantities",
      "Three of them helped the wounded.",
      ["Three: quantity plural", "them: pronoun plural", "the wounded: common body"],
    ],
    [
      "numbers with their adverbs, two objects",
      "He gave about 200 firefighters more than 6,000 new helmets.",
      [
        "He: pronoun",
        "about 200 firefighters: common plural person",
        "more than 6,000 new helmets: common",
      ],
    ],
    [
      "phrases side by side",
      "Two years ago almost nobody knew the weapons Norland needs.",
      [
        "Two years: common plural time",
        "nobody: pronoun",
        "the weapons: common plural",
        "Norland: name",
      ],
    ],
    [
      "years before names, compounds",
      "In 2003 Okoye joined the U.S.-led force.",
      ["2003: quantity plural", "Okoye: name", "the U.S.-led force: common body"],
    ],
    [
      "names with marks",
      "We like Johnson & Johnson and the RBC-Norland agency.",
      [
        "We: pronoun plural",
        "Johnson & Johnson: name among Johnson & Johnson, the RBC-Norland agency",
        "the RBC-Norland agency: common body among Johnson & Johnson, the RBC-Norland agency",
      ],
    ],
    [
      "plurals without an ending",
      "The people she told asked what the police do.",
      ["The people: common plural", "she: pronoun", "the police: common plural body"],
    ],
  ])("%s", (_name, text, reading) => {
    expect(printNounPhrases(text)).toEqual(reading);
  });
});
