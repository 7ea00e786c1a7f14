import { expect, test } from "@jest/globals";
import { buildTestDocument } from "../../support/read-text.ts";

const TEXT = [
  "Bridge holds",
  "VARN, Norland (AP) — The bridge held. Nobody was hurt.",
  "Advertisement",
  "“It held,” she said.",
].join("\n\n");

test("buildDocument() names the region of every paragraph", () => {
  expect(buildTestDocument(TEXT).paragraphs.map(({ kind }) => kind)).toEqual([
    "HEADLINE",
    "BODY",
    "BOILERPLATE",
    "BODY",
  ]);
});

test("buildDocument() keeps the dateline out of the first sentence", () => {
  const { text, sentences } = buildTestDocument(TEXT);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Bridge holds",
    "The bridge held.",
    "Nobody was hurt.",
    "Advertisement",
    "“It held,” she said.",
  ]);
});

test("buildDocument() gives each sentence its tokens and its paragraph", () => {
  const { text, sentences, tokens, paragraphs } = buildTestDocument(TEXT);
  sentences.forEach((sentence) => {
    const words = tokens.slice(sentence.firstToken, sentence.endToken);
    expect(words[0]!.start).toBe(sentence.start);
    expect(words.at(-1)!.end).toBe(sentence.end);
    const paragraph = paragraphs[sentence.paragraph]!;
    expect(text.slice(paragraph.start, paragraph.end)).toContain(
      text.slice(sentence.start, sentence.end),
    );
  });
  expect(paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
    [0, 1],
    [1, 3],
    [3, 4],
    [4, 5],
  ]);
});

test.each([
  ["an empty text", ""],
  ["white space alone", " \n\u00a0\n"],
])("buildDocument() of %s is empty", (_name, text) => {
  expect(buildTestDocument(text)).toEqual({ text, paragraphs: [], sentences: [], tokens: [] });
});

test("buildDocument() takes no speaker of a transcript for a place", () => {
  const { text, sentences } = buildTestDocument("VARN: It held.\n\nOKOYE (voice-over): It fell.");
  expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe("VARN: It held.");
});
