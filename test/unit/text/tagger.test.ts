import { expect, test } from "@jest/globals";
import { readEnglish } from "../../../src/knowledge/lexicons/read-english.ts";
import { buildDocument } from "../../../src/text/build-document.ts";
import { noNames } from "../../support/builders.ts";

const english = readEnglish();

function readTokens(text: string): string[] {
  return buildDocument(text, english, noNames).tokens.map((token) => `${token.text}/${token.pos}`);
}

test.each([
  ["a possessive before a stop", "We saw Zorblatt's.", "Zorblatt's bridge held."],
  ["a possessive before a mark", "''It was Quillfeather's.''", "Quillfeather's bridge held."],
  ["a typographic possessive", "We saw Bramblewick’s.", "Bramblewick’s bridge held."],
])("how a text is read does not hang on %s read before it", (_name, odd, text) => {
  const before = readTokens(text);
  readTokens(odd);
  readTokens(`${odd} ${text}`);
  expect(readTokens(text)).toEqual(before);
});
