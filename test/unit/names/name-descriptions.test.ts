import { expect, test } from "@jest/globals";
import { describeName } from "../../../src/names/name-descriptions.ts";
import { readMarkedText } from "../../support/annotate.ts";
import { english, readTestUnits } from "../../support/read-text.ts";

/** What the words beside the marked name call its bearer, and all that they say. */
function describeMarked(marked: string) {
  const { text, marks } = readMarkedText(marked);
  const { nouns, words } = describeName(readTestUnits(text), marks[0]!, english.extract.names);
  return { nouns: nouns.join(" "), words: words.join(" ") };
}

test.each([
  ["nouns before it", "Then Larne mayor {name|Ada Okoye} left.", "mayor", "larne mayor"],
  [
    "an adjective before it",
    "The former minister {name|Ada Okoye} left.",
    "minister",
    "former minister",
  ],
  ["words with a hyphen", "Then ex-mayor {name|Ada Okoye} left.", "mayor", "ex mayor"],
  ["a phrase before a comma", "The minister, {name|Ada Okoye}, left.", "minister", "minister"],
  [
    "a phrase behind a comma",
    "{name|Okoye}, the mayor of Larne, left.",
    "mayor",
    "the mayor of larne",
  ],
  [
    "a phrase up to its verb",
    "{name|Okoye}, a nurse living in Larne, left.",
    "nurse",
    "a nurse living in larne",
  ],
  ["a phrase up to who", "{name|Okoye}, a nurse who left, spoke.", "nurse", "a nurse who left"],
  ["a phrase up to that", "{name|Okoye}, a nurse that left, spoke.", "nurse", "a nurse that left"],
  ["a phrase of several nouns", "{name|Okoye}, head nurse, left.", "nurse", "head nurse"],
  ["a phrase at the end", "It was {name|Okoye}, the mayor.", "mayor", "the mayor"],
  ["an age", "{name|Okoye}, 34, left.", "34", "34"],
  ["a party", "{name|Okoye} (D-Larne) left.", "democrat", "democrat"],
  ["the other party", "{name|Okoye} (R-Larne) left.", "republican", "republican"],
  ["both sides", "Mayor {name|Okoye}, a nurse, left.", "mayor nurse", "mayor a nurse"],
])("describeName() reads %s", (_name, marked, nouns, words) => {
  expect(describeMarked(marked)).toEqual({ nouns, words });
});

test.each([
  ["a place before a comma", "In Larne, {name|Okoye} left."],
  ["what goes on behind a comma", "{name|Okoye}, in her youth, left."],
  ["who comes next", "{name|Okoye}, Bo Lind, and others left."],
  [
    "a phrase that never ends",
    "{name|Okoye}, the mayor of Larne and of all the other towns on both banks of that river",
  ],
  ["other brackets", "{name|Okoye} (the mayor) left."],
  ["a plain sentence", "{name|Okoye} left the hall."],
])("describeName() reads nothing in %s", (_name, marked) => {
  expect(describeMarked(marked)).toEqual({ nouns: "", words: "" });
});
