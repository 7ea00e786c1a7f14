import { describe, expect, test } from "@jest/globals";
import { readSentence } from "../../../src/grammar/read-sentence.ts";
import type { Piece } from "../../../src/grammar/words/join-words.ts";
import { buildDocument } from "../../../src/text/build-document.ts";
import { englishGrammar } from "../../support/print-grammar.ts";
import { english } from "../../support/read-text.ts";
import { noNames } from "../../support/builders.ts";

/** Reads a text in which the words in marks are one piece. */
function readQuoted(text: string): string[] {
  const { tokens } = buildDocument(text, english, noNames);
  const start = text.indexOf("“");
  const end = text.indexOf("”") + 1;
  const marked = text.slice(start, end);
  const quote: Piece = { start, end, text: marked, normal: "“”", lemma: "“”", pos: "QUOTE" };
  const pieces = [
    ...tokens.filter((token) => token.end <= start),
    quote,
    ...tokens.filter((token) => token.start >= end),
  ];
  return readSentence(text, pieces, englishGrammar).clauses.map(({ group, subject, objects }) => {
    const subjectText = "phrase" in subject && subject.phrase !== null ? cut(subject.phrase) : "-";
    return [subjectText, group.lemma, ...objects.map(cut)].join(" | ");
  });

  function cut(span: { start: number; end: number }): string {
    return text.slice(span.start, span.end);
  }
}

describe("readSentence() reads words in marks that are one piece", () => {
  test.each([
    ["said before its speaker", "“It held,” said Okoye.", ["Okoye | say | “It held,”"]],
    ["said before speaker and verb", "“It held,” Okoye said.", ["Okoye | say | “It held,”"]],
    [
      "said behind the verb",
      "Okoye said “it held” and left.",
      ["Okoye | say | “it held”", "Okoye | leave"],
    ],
    ["as a subject", "“Slow” is a word.", ["“Slow” | be | a word"]],
    ["before a noun", "The “slow” bridge fell.", ["The “slow” bridge | fall"]],
  ])("%s", (_name, text, clauses) => {
    expect(readQuoted(text)).toEqual(clauses);
  });
});
