import { expect, test } from "@jest/globals";
import type { Article, ArticleInput } from "../../../../src/domain/articles/article.ts";
import { readMetadata } from "../../../../src/text/metadata/read-metadata.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readArticle(text: string, given: Partial<ArticleInput> = {}): Article {
  return readMetadata(
    { id: "test", text, ...given },
    buildTestDocument(text),
    english.text,
    () => false,
  );
}

const PROSE = "The old bridge over the river held through the night.";

test.each([
  ["a headline", `Bridge holds\n\n${PROSE}`, { title: "Bridge holds" }],
  ["no headline", PROSE, { title: null }],
  [
    "an advertisement above the headline",
    `Advertisement\nBridge holds\n${PROSE}`,
    { title: "Bridge holds" },
  ],
  [
    "a caption above the headline",
    `FILE - The bridge.\nBridge holds\n${PROSE}`,
    { title: "Bridge holds" },
  ],
  ["no headline below an advertisement", `Advertisement\n${PROSE}`, { title: null }],
  [
    "a headline that names two places",
    `Bridge | Varn | Example News\n${PROSE}`,
    { publisher: "Example News" },
  ],
  ["marks inside the headline", `Bridge | Varn holds | on\n${PROSE}`, { publisher: "on" }],
  [
    "an outlet behind the headline",
    `Bridge holds | Example News\n\n${PROSE}`,
    { publisher: "Example News" },
  ],
  ["no outlet", `Bridge holds\n\n${PROSE}`, { publisher: null }],
  [
    "a day as ISO writes it",
    `Bridge holds\nDate 2024-08-14\n${PROSE}`,
    { publishedOn: "2024-08-14" },
  ],
  ["a day in words", `Bridge holds\nAugust 14, 2024\n${PROSE}`, { publishedOn: "2024-08-14" }],
  [
    "a day as ISO writes it, published",
    `Bridge holds\nPublished: 2024-08-14\n${PROSE}`,
    { publishedOn: "2024-08-14" },
  ],
  [
    "a day as ISO writes it before a long line",
    `Bridge holds\n2024-08-14 ${PROSE}`,
    { publishedOn: "2024-08-14" },
  ],
  [
    "a day of publication before that of an update",
    `Bridge holds\nPublished 3 March 2024, updated 5 March 2024\n${PROSE}`,
    { publishedOn: "2024-03-03" },
  ],
  [
    "a day of publication behind that of an update",
    `Bridge holds\nUpdated: 5 March 2024, 16:00 GMT | First published: 3 March 2024\n${PROSE}`,
    { publishedOn: "2024-03-03" },
  ],
  [
    "a day of publication below that of an update",
    `Bridge holds\nLast updated on 5 March 2024\n3 March 2024\n${PROSE}`,
    { publishedOn: "2024-03-03" },
  ],
  [
    "a label above its day",
    `Bridge holds\nLast updated\n5 March 2024\nPublished\n3 March 2024\n${PROSE}`,
    { publishedOn: "2024-03-03" },
  ],
  ["an update alone", `Bridge holds\nUpdated 5 March 2024\n${PROSE}`, { publishedOn: null }],
  [
    "an update as ISO writes it",
    `Bridge holds\nPublished: 2024-03-03 | Updated: 2024-03-05\n${PROSE}`,
    { publishedOn: "2024-03-03" },
  ],
  ["a day of storing", `Bridge holds\nLoad-Date: March 5, 2024\n${PROSE}`, { publishedOn: null }],
  [
    "a day in figures",
    `Bridge holds\nPublished 13/5/2024\n${PROSE}`,
    { publishedOn: "2024-05-13" },
  ],
  ["a day in figures that may be two", `Bridge holds\n10/09/2024\n${PROSE}`, { publishedOn: null }],
  [
    "a day in figures beside one that leaves no choice",
    `Bridge holds\n10/09/2024\n${PROSE} It was built on 13/05/1990.`,
    { publishedOn: "2024-09-10" },
  ],
  ["a number that opens like a day", `Bridge holds\n2024-08-141 ${PROSE}`, { publishedOn: null }],
  ["a day inside a line", `Bridge closed until 2024-08-14\n${PROSE}`, { publishedOn: null }],
  ["a month", `Bridge holds\nAugust 2024\n${PROSE}`, { publishedOn: null }],
  [
    "a day below the head of the text",
    `Bridge holds\n${`${PROSE}\n`.repeat(8)}2024-08-14`,
    { publishedOn: null },
  ],
  ["a day without its year", `Bridge holds\nAugust 14\n${PROSE}`, { publishedOn: null }],
  ["a weekday alone", `Bridge holds\nWednesday\n${PROSE}`, { publishedOn: null }],
  [
    "a day that the prose tells",
    "The bridge fell on August 14, 2024, and was rebuilt.",
    { publishedOn: null },
  ],
  ["a day that does not exist", `Bridge holds\n2024-13-40\n${PROSE}`, { publishedOn: null }],
  ["a dateline", `VARN, Norland (AP) — ${PROSE}`, { dateline: "VARN" }],
  ["no dateline", PROSE, { dateline: null }],
  [
    "a dateline with its whole day",
    `VARN, Sept. 9, 2024 (AP) — ${PROSE}`,
    { publishedOn: "2024-09-09" },
  ],
  ["a dateline with half a day", `VARN, Sept. 9 (AP) — ${PROSE}`, { publishedOn: null }],
  [
    "a headline that looks like a dateline",
    `VARN — The bridge holds\n\n${PROSE}`,
    { dateline: null },
  ],
])("readMetadata() of %s", (_name, text, expected) => {
  expect(readArticle(text)).toMatchObject(expected);
});

test("readMetadata() shows the words of each piece", () => {
  const text = `Bridge holds | Example News\nBy Jane Roe\n2024-08-14\nURL: https://x.example/1\nVARN — ${PROSE}`;
  const { evidence } = readArticle(text);
  expect(Object.values(evidence).map((span) => span?.text)).toEqual([
    "https://x.example/1",
    "Bridge holds | Example News",
    "Example News",
    "Jane Roe",
    "2024-08-14",
    "VARN",
  ]);
  for (const span of Object.values(evidence)) {
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
  }
});

test("readMetadata() shows the words of a day behind others", () => {
  const text = `Bridge holds\nOn Aug. 14, 2024\n${PROSE}`;
  const { publishedOn, evidence } = readArticle(text);
  expect(publishedOn).toBe("2024-08-14");
  expect(evidence.publishedOn).toEqual({ start: 16, end: 29, text: "Aug. 14, 2024" });
});

test("readMetadata() believes the sender before the text", () => {
  const given = {
    title: "Given",
    publisher: "Sender",
    author: "Jane Roe",
    publishedOn: "2026-01-02",
    url: "https://x.example",
  };
  const text = `Bridge holds | Example News\nBy Bo Lind\n2024-08-14\nURL: https://y.example/\n${PROSE}`;
  const article = readArticle(text, given);
  expect(article).toMatchObject(given);
  expect(article.evidence).toEqual({
    url: null,
    title: null,
    publisher: null,
    author: null,
    publishedOn: null,
    dateline: null,
  });
});
