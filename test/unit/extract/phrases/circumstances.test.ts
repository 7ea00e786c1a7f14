import { expect, test } from "@jest/globals";
import { findTimeAfter, findTimeBefore } from "../../../../src/extract/phrases/circumstances.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

const { circumstances } = lexicons.extract;

function readTimeAfter(text: string): string {
  const { tokens } = buildTestDocument(text);
  const end = findTimeAfter(tokens, 0, circumstances);
  return text.slice(0, tokens[end - 1]?.end ?? 0);
}

function readTimeBefore(text: string): string {
  const { tokens } = buildTestDocument(text);
  const first = findTimeBefore(tokens, tokens.length, circumstances);
  return text.slice(tokens[first]?.start ?? text.length);
}

test.each([
  ["a weekday", "Friday"],
  ["a weekday with its preposition", "on Friday"],
  ["a part of a day", "late Monday"],
  ["a day of a month", "on Aug. 6"],
  ["a month and its year", "in March 2024"],
  ["last week", "last week"],
  ["earlier today", "earlier today"],
  ["earlier this week", "earlier this week"],
  ["a weekend", "over the weekend"],
])("findTimeAfter() and findTimeBefore() take %s", (_name, time) => {
  expect(readTimeAfter(`${time} bridges held`)).toBe(time);
  expect(readTimeBefore(`Bridges held ${time}`)).toBe(time);
});

test.each([
  ["a part of a day before its preposition", "late on Monday"],
  ["an hour and a day", "at 5 p.m. on Monday"],
  ["a part of a day of a month", "on the evening of March 3"],
  ["the day before the month", "on 6 August 2025"],
  ["a year behind a comma", "on August 6, 2025"],
  ["a date behind a weekday", "on Tuesday, 3 March"],
  ["a year", "in 2019"],
  ["a count before", "two days earlier"],
  ["a count behind", "a few weeks ago"],
  ["the same day", "the same day"],
  ["that day", "later that day"],
  ["an hour's bound", "shortly before midnight"],
])("findTimeAfter() takes %s", (_name, time) => {
  expect(readTimeAfter(`${time} bridges held`)).toBe(time);
});

test.each([
  ["a place", "in Larne"],
  ["a number", "50 people"],
  ["an article", "the bridge"],
])("findTimeAfter() and findTimeBefore() take no time from %s", (_name, words) => {
  expect(readTimeAfter(words)).toBe("");
  expect(readTimeBefore(words)).toBe("");
});

test("findTimeAfter() leaves the that of a clause", () => {
  expect(readTimeAfter("Friday that it held")).toBe("Friday");
});
