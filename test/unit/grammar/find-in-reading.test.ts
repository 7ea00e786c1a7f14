import { expect, test } from "@jest/globals";
import {
  findClausesOf,
  findGovernor,
  findNextListed,
  findPhraseAt,
  findRenamed,
  findWordBehind,
  findWordsIn,
} from "../../../src/grammar/find-in-reading.ts";
import type { NounPhrase } from "../../../src/grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../../src/grammar/reading/sentence-reading.ts";
import type { Span } from "../../../src/domain/text/span.ts";
import { readMarkedText } from "../../support/annotate.ts";
import { readGrammar } from "../../support/print-grammar.ts";

interface Marked {
  readonly reading: SentenceReading;
  readonly mark: Span;
  /** The phrase in which the mark begins. */
  readonly phrase: NounPhrase | null;
  readonly cut: (span: Span | null | undefined) => string | null;
}

function readMarked(marked: string): Marked {
  const { text, marks } = readMarkedText(marked);
  const reading = readGrammar(text)[0]!;
  const mark = marks[0]!;
  const phrase = findPhraseAt(reading, mark.start);
  return {
    reading,
    mark,
    phrase,
    cut: (span) => (span == null ? null : text.slice(span.start, span.end)),
  };
}

test.each([
  ["its words", "The old {name|bridge} fell.", "The old bridge"],
  ["an owner's words", "The {name|mayor}’s house fell.", "The mayor"],
  ["what an owner owns", "The mayor’s {name|house} fell.", "The mayor’s house"],
  ["no phrase", "The bridge {name|fell}.", null],
  ["a place behind all words", "The bridge fell{name|.}", null],
])("findPhraseAt() by %s", (_name, marked, expected) => {
  const { phrase, cut } = readMarked(marked);
  expect(cut(phrase)).toBe(expected);
});

test.each([
  ["its preposition", "It rained in {name|Varn}.", "in Varn"],
  ["that before its list", "It rained in Larne and {name|Varn}.", "in Larne"],
  ["none before a subject", "{name|Varn} fell.", null],
])("findGovernor() by %s", (_name, marked, expected) => {
  const { reading, phrase, cut } = readMarked(marked);
  expect(cut(findGovernor(reading, phrase!))).toBe(expected);
});

test.each([
  ["its own verb", "{name|Okoye} left.", ["leave"]],
  ["the verb of its list", "Lind and {name|Okoye} left.", ["leave"]],
  ["all of several verbs", "{name|Okoye} came and left.", ["come", "leave"]],
  ["no verb of an object", "Lind met {name|Okoye}.", []],
])("findClausesOf() gives %s", (_name, marked, lemmas) => {
  const { reading, phrase } = readMarked(marked);
  expect(findClausesOf(reading, phrase!).map(({ group }) => group.lemma)).toEqual(lemmas);
});

test.each([
  ["a comma", "They saw {name|Varn}, Larne and Ost.", "Larne"],
  ["a coordinator", "They saw {name|Varn} and Larne.", "Larne"],
  ["both", "They saw {name|Varn}, and Larne fell.", "Larne"],
  ["no other words", "They saw {name|Varn} in Larne.", null],
  ["nothing behind it", "They saw {name|Varn}.", null],
])("findNextListed() goes over %s", (_name, marked, expected) => {
  const { reading, phrase, cut } = readMarked(marked);
  expect(cut(findNextListed(reading, phrase!))).toBe(expected);
});

test("findRenamed() finds what an apposition names again", () => {
  const { reading, phrase, cut } = readMarked("The mayor, {name|Ada Okoye}, left.");
  expect(cut(findRenamed(reading, phrase!))).toBe("The mayor");
});

test("findWordsIn() leaves out words that a span cuts", () => {
  const { reading, mark, cut } = readMarked("The o{name|ld bridge fe}ll.");
  expect(findWordsIn(reading, mark).map(cut)).toEqual(["bridge"]);
});

test("findWordBehind() is the next word, or none", () => {
  const { reading, mark } = readMarked("The {name|bridge} fell");
  expect(findWordBehind(reading, mark.end)?.text).toBe("fell");
  expect(findWordBehind(reading, reading.words.at(-1)!.end)).toBeNull();
});
