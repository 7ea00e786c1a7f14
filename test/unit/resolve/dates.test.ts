import { expect, test } from "@jest/globals";
import { resolveSaidOn } from "../../../src/resolve/dates.ts";

/** A Wednesday. */
const PUBLISHED = "2024-08-14";

function readDate(text: string, publishedOn: string | null = PUBLISHED) {
  const saidOn = resolveSaidOn({ start: 0, end: text.length, text }, publishedOn);
  return saidOn && [saidOn.from, saidOn.to, saidOn.precision, saidOn.basis];
}

test.each([
  ["a weekday", "on Friday", ["2024-08-09", "2024-08-09", "DAY", "DERIVED"]],
  ["a part of a weekday", "late Monday", ["2024-08-12", "2024-08-12", "DAY", "DERIVED"]],
  ["the day of publication", "Wednesday", ["2024-08-14", "2024-08-14", "DAY", "DERIVED"]],
  [
    "the same weekday of last week",
    "last Wednesday",
    ["2024-08-07", "2024-08-07", "DAY", "DERIVED"],
  ],
  ["a day without its year", "on Aug. 6", ["2024-08-06", "2024-08-06", "DAY", "DERIVED"]],
  ["a whole date", "on August 6, 2024", ["2024-08-06", "2024-08-06", "DAY", "STATED"]],
  ["a month of a year", "in February 2024", ["2024-02-01", "2024-02-29", "MONTH", "STATED"]],
])("resolveSaidOn() reckons %s", (_name, text, expected) => {
  expect(readDate(text)).toEqual(expected);
});

test.each([
  ["a weekday", "on Friday"],
  ["yesterday", "yesterday"],
  ["a day without its year", "on Aug. 6"],
])("resolveSaidOn() guesses no date for %s without the article's", (_name, text) => {
  expect(readDate(text, null)).toBeNull();
});

test("resolveSaidOn() reads a whole date without the article's", () => {
  expect(readDate("on August 6, 2024", null)).toEqual([
    "2024-08-06",
    "2024-08-06",
    "DAY",
    "STATED",
  ]);
});

test.each([
  ["words that are no time", "in Larne"],
  ["a vague time", "recently"],
])("resolveSaidOn() gives nothing for %s", (_name, text) => {
  expect(readDate(text)).toBeNull();
});

test("resolveSaidOn() keeps the words", () => {
  expect(resolveSaidOn({ start: 7, end: 16, text: "on Friday" }, PUBLISHED)).toMatchObject({
    start: 7,
    end: 16,
    text: "on Friday",
  });
});
