import { expect, test } from "@jest/globals";
import type { Token } from "../../../src/domain/text/document.ts";
import { buildTokens } from "../../../src/text/tokens.ts";
import { english } from "../../support/read-text.ts";

function readTokens(text: string): Token[] {
  return buildTokens(text, { start: 0, end: text.length }, english);
}

test.each([
  ["contractions", "He hasn’t left.", ["He", "has", "n’t", "left", "."]],
  ["a rank with its stop", "Maj. Okoye left.", ["Maj.", "Okoye", "left", "."]],
  ["a number's short form", "He read No. 5.", ["He", "read", "No.", "5", "."]],
  ["a word that is a short form elsewhere", "He said no.", ["He", "said", "no", "."]],
  ["a stop apart from its word", "He met Maj . Okoye", ["He", "met", "Maj", ".", "Okoye"]],
  ["a contraction that looks like a possessive", "It’s late", ["It", "’s", "late"]],
  ["a possessive", "Okoye’s plan", ["Okoye", "’s", "plan"]],
  ["a hyphen", "RBC-Varn", ["RBC", "-", "Varn"]],
  ["marks that touch words", "“It held,”", ["“", "It", "held", ",", "”"]],
  ["no-break spaces", "official\u00a0said\u00a0it", ["official", "said", "it"]],
  [
    "letters that English has not",
    "Dvořák and Erdoğan’s œuvre in Łódź",
    ["Dvořák", "and", "Erdoğan", "’s", "œuvre", "in", "Łódź"],
  ],
  ["zero-width spaces", "it\u200bheld", ["it", "held"]],
])("buildTokens() splits %s", (_name, text, expected) => {
  expect(readTokens(text).map((token) => token.text)).toEqual(expected);
});

test.each([
  ["a past form", "Okoye said it.", "said", { lemma: "say", pos: "VERB" }],
  ["a name", "Mayor Okoye left.", "Okoye", { pos: "PROPN" }],
  ["a rank", "He met Maj. Okoye.", "Maj.", { normal: "maj.", pos: "PROPN" }],
  ["a number's short form", "He read No. 5 aloud.", "No.", { normal: "no." }],
  ["a number's short form without a space", "He read No.5 aloud.", "No.", { normal: "no." }],
  ["a pronoun", "She left.", "She", { pos: "PRON", normal: "she" }],
  ["a typographic apostrophe", "She didn’t go.", "n’t", { normal: "n't" }],
])("buildTokens() tells of %s", (_name, text, word, expected) => {
  expect(readTokens(text).find((token) => token.text === word)).toMatchObject(expected);
});

test.each([
  ["emoji", "It 😀 held 👩‍👩‍👧."],
  ["lone surrogates", "It \ud800held\udc00 fast."],
  ["control characters", "It\u0000 held\u0007 fast.\u001b"],
  ["Cyrillic letters", "Міст встояв, сказала Окойе."],
  ["combining accents", "Ame\u0301lie held."],
  ["ligatures", "The oﬃcial ﬁled it."],
])("buildTokens() keeps offsets exact among %s", (_name, text) => {
  const tokens = readTokens(text);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/gu, ""));
});

test("buildTokens() counts offsets from the start of the text", () => {
  const text = "One. Two.";
  const tokens = buildTokens(text, { start: 5, end: 9 }, english);
  expect(tokens.map(({ start, end }) => [start, end])).toEqual([
    [5, 8],
    [8, 9],
  ]);
});
