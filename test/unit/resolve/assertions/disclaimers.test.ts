import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** The contents that each disclaimer covers. */
function findCovered(text: string): Record<string, string[]> {
  const covered: Record<string, string[]> = {};
  for (const { content, disclaimers } of readTestArticle(text).quotations) {
    for (const disclaimer of disclaimers) {
      expect(text.slice(disclaimer.start, disclaimer.end)).toBe(disclaimer.text);
      (covered[disclaimer.text] ??= []).push(content[0]!.text);
    }
  }
  return covered;
}

const HALONEN = "Viktor Halonen said the ferry ran.";
const OKOYE = "Ada Okoye said the mill had burned. The roof fell, Okoye said.";
const LAST = ["the mill had burned", "The roof fell"];
const BATTLE = "Karpenko said his troops held the ridge.";

test.each([
  [
    "his own words",
    `${HALONEN}\n\n${OKOYE}\n\nThere was no independent verification of her account.`,
    "There was no independent verification of her account.",
    ["the mill had burned", "The roof fell"],
  ],
  [
    "the claim before",
    `${HALONEN}\n\n${OKOYE} The claim could not be independently verified.`,
    "The claim could not be independently verified.",
    ["the mill had burned", "The roof fell"],
  ],
  [
    "what was said, not what nobody said",
    `${OKOYE} Halonen declined to say that the mill had burned. The claim could not be independently verified.`,
    "The claim could not be independently verified.",
    ["the mill had burned", "The roof fell"],
  ],
  [
    "all of the battlefield",
    `${BATTLE}\n\n${HALONEN}\n\nNorwire could not verify the battlefield reports.`,
    "Norwire could not verify the battlefield reports.",
    ["his troops held the ridge"],
  ],
  [
    "the claims of both sides",
    `${HALONEN}\n\n${OKOYE}\n\nNorwire was unable to verify claims by either side.`,
    "Norwire was unable to verify claims by either side.",
    ["the ferry ran", "the mill had burned", "The roof fell"],
  ],
])("a disclaimer covers %s", (_name, text, disclaimer, contents) => {
  expect(findCovered(text)).toEqual({ [disclaimer]: contents });
});

test.each([
  "Norwire could not immediately verify the claim.",
  "Norwire couldn’t check this.",
  "It has not been possible to check the claim.",
  "It was impossible to check the claim.",
  "Norwire has been unable to independently confirm it.",
  "Norwire is not able to confirm it.",
  "The claim has not been independently verified.",
  "Nobody in the town could check the claim.",
  "No reporter could confirm it.",
  "It came without independent confirmation.",
  "The claim remains unverified.",
])("“%s” is a disclaimer", (sentence) => {
  expect(findCovered(`${OKOYE} ${sentence}`)).toEqual({ [sentence]: LAST });
});

test.each([
  "Norwire has not confirmed the claim.",
  "Norwire will not confirm the claim.",
  "Norwire could verify the claim.",
  "The claim could be checked.",
  "Norwire was unable to leave.",
  "There was no verification of the tickets.",
  "There was independent verification.",
])("“%s” is none", (sentence) => {
  expect(findCovered(`${OKOYE} ${sentence}`)).toEqual({});
});

test.each([
  ["what somebody says", `${OKOYE} The claim could not be verified, Halonen said.`],
  ["a thing that was confirmed", `${OKOYE} The police confirmed her account.`],
  [
    "words far from any quotation",
    `${OKOYE}\n\nRain.\n\nSnow.\n\nHail.\n\nThe claim could not be verified.`,
  ],
])("no disclaimer: %s", (_name, text) => {
  expect(findCovered(text)).toEqual({});
});

test.each([
  [
    "who could not check",
    `${BATTLE}\n\nNorwire could not verify the battlefield reports.`,
    ["Norwire"],
  ],
  [
    "a government that could not",
    `${BATTLE}\n\nNorland could not verify the battlefield reports.`,
    [],
  ],
  ["nobody named", `${BATTLE}\n\nThe reports could not be verified.`, []],
])("the text is by %s", (_name, text, names) => {
  expect(readTestArticle(text).article.credits.map((credit) => credit.text)).toEqual(names);
});
