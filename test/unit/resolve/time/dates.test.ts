import { expect, test } from "@jest/globals";
import { resolveSaidOn } from "../../../../src/resolve/time/dates.ts";
import { english } from "../../../support/read-text.ts";

/** A Wednesday. */
const PUBLISHED = "2024-08-14";

function readDate(text: string, publishedOn: string | null = PUBLISHED) {
  const saidOn = resolveSaidOn({ start: 0, end: text.length, text }, publishedOn, english);
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
  ["last month", "last month", ["2024-07-01", "2024-07-31", "MONTH", "DERIVED"]],
  ["earlier this month", "earlier this month", ["2024-08-01", "2024-08-31", "MONTH", "DERIVED"]],
  ["last year", "late last year", ["2023-01-01", "2023-12-31", "YEAR", "DERIVED"]],
  ["this year", "earlier this year", ["2024-01-01", "2024-12-31", "YEAR", "DERIVED"]],
  [
    "a month that is not over yet",
    "in September",
    ["2023-09-01", "2023-09-30", "MONTH", "DERIVED"],
  ],
  ["a day late in the last year", "on Dec. 30", ["2023-12-30", "2023-12-30", "DAY", "DERIVED"]],
  ["a day before its month", "on 6 August", ["2024-08-06", "2024-08-06", "DAY", "DERIVED"]],
  ["a day in figures", "on 2024-08-06", ["2024-08-06", "2024-08-06", "DAY", "STATED"]],
  ["yesterday", "yesterday", ["2024-08-13", "2024-08-13", "DAY", "DERIVED"]],
  ["today", "earlier today", ["2024-08-14", "2024-08-14", "DAY", "DERIVED"]],
  [
    "a part of a day with its weekday",
    "early on Saturday",
    ["2024-08-10", "2024-08-10", "DAY", "DERIVED"],
  ],
  [
    "the day behind that of publication",
    "on Thursday",
    ["2024-08-08", "2024-08-08", "DAY", "DERIVED"],
  ],
  ["a weekday with its date", "on Tuesday, Aug. 6", ["2024-08-06", "2024-08-06", "DAY", "DERIVED"]],
  ["a weekday with an hour", "at 5 p.m. on Friday", ["2024-08-09", "2024-08-09", "DAY", "DERIVED"]],
  ["a month of a year", "in February 2024", ["2024-02-01", "2024-02-29", "MONTH", "STATED"]],
])("resolveSaidOn() reckons %s", (_name, text, expected) => {
  expect(readDate(text)).toEqual(expected);
});

test.each([
  ["a weekday", "on Friday"],
  ["yesterday", "yesterday"],
  ["a day without its year", "on Aug. 6"],
  ["last month", "last month"],
  ["this year", "this year"],
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
  ["a week, which is neither a day nor a month", "last week"],
  ["a clock time alone", "at 5 p.m."],
  ["a day in the middle of nowhere", "the other day"],
])("resolveSaidOn() gives nothing for %s", (_name, text) => {
  expect(readDate(text)).toBeNull();
});

test("resolveSaidOn() keeps the words", () => {
  expect(resolveSaidOn({ start: 7, end: 16, text: "on Friday" }, PUBLISHED, english)).toMatchObject(
    {
      start: 7,
      end: 16,
      text: "on Friday",
    },
  );
});
