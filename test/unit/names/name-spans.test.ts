import { expect, test } from "@jest/globals";
import { findNameSpans, type NameSpan } from "../../../src/names/name-spans.ts";
import { findNicknameMarks } from "../../../src/prose/marks/nicknames.ts";
import { expectMarks } from "../../support/annotate.ts";
import { buildTestDocument, english } from "../../support/read-text.ts";

function readNames(text: string): NameSpan[] {
  const document = buildTestDocument(text);
  return findNameSpans(document, findNicknameMarks(document, english), english);
}

function findNames(text: string) {
  return readNames(text).map((name) => ({ name: [name] }));
}

test.each([
  ["a person", "Then {name|Ada Okoye} left."],
  ["a person behind a title", "Then President {name|Ada Okoye} left."],
  ["a person behind two titles", "Then Maj. Gen. {name|Ada Okoye} left."],
  ["a person behind a title that two words make", "Then Chief Executive {name|Ada Okoye} left."],
  ["a person behind a title of three words", "Then Chief Operating Officer {name|Okoye} left."],
  [
    "an organization with another article",
    "Then the {name|Committee for a Responsible Budget} met.",
  ],
  ["an organization with two of", "Then the {name|Institute for the Study of Rivers} closed."],
  ["an organization with its topic", "Then the {name|Norland Commission on Human Rights} met."],
  ["an organization before a day", "The {name|Norland Committee} on Monday met."],
  ["an ending of titles that belongs to a name", "Then {name|Larn Executive} closed."],
  ["a person behind a dash and a title", "“It held.” -Mayor {name|Ada Okoye}"],
  ["an initial", "Then {name|Ada J. Okoye} left."],
  ["a suffix", "Then {name|Ada Okoye Jr.} left."],
  ["a hyphen", "Then {name|RBC-Varn} left."],
  ["a name that opens the sentence", "{name|Okoye} left."],
  ["a nickname in marks", "Then {name|Ada “Fox” Okoye} left."],
  ["a nickname with an article", 'Then {name|Ada "The Fox" Okoye} left.'],
  ["two names", "Then {1.name|Okoye} met {2.name|Halonen}."],
])("findNameSpans() finds %s", (_name, marked) => {
  expectMarks(marked, findNames);
});

test.each([
  ["common words", "The bridge held."],
  ["a role at the head of a sentence", "Officials left."],
  ["a title alone", "Then the Mayor left."],
  ["captions", "The bridge held through the night.\n\nFILE - Ada Okoye at dawn."],
])("findNameSpans() finds none in %s", (_name, text) => {
  expect(readNames(text)).toEqual([]);
});

test.each([
  ["an organization", "Then the Water Ministry left.", { isOrganization: true, wordCount: 2 }],
  ["a person", "Then Ada Okoye left.", { isOrganization: false, titled: false }],
  ["a titled person", "Then President Okoye left.", { titled: true, wordCount: 1 }],
  [
    "… with a title of two words",
    "Then Director-General Okoye left.",
    { titled: true, wordCount: 1 },
  ],
])("findNameSpans() tells of %s", (_name, text, expected) => {
  expect(readNames(text)[0]).toMatchObject(expected);
});
