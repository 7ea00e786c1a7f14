import { expect, test } from "@jest/globals";
import type { FirstFigure } from "../../../../src/domain/text/dates-in-figures.ts";
import { readDays } from "../../../../src/resolve/time/dates.ts";
import { english } from "../../../support/read-text.ts";

/** A Wednesday. */
const PUBLISHED = "2024-08-14";

function readDate(
  text: string,
  publishedOn: string | null = PUBLISHED,
  first: FirstFigure | null = null,
) {
  const days = readDays(text, { publishedOn, findFirstFigure: () => first }, english);
  return days === null || days === "AMBIGUOUS"
    ? days
    : [days.from, days.to, days.precision, days.basis];
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
  [
    "a month that is over, in the year of the article",
    "in March",
    ["2024-03-01", "2024-03-31", "MONTH", "DERIVED"],
  ],
  ["a part of a month", "in late May", ["2024-05-01", "2024-05-31", "MONTH", "DERIVED"]],
  ["the end of a month", "at the end of May", ["2024-05-01", "2024-05-31", "MONTH", "DERIVED"]],
  ["the month of the article", "in August", ["2024-08-01", "2024-08-31", "MONTH", "DERIVED"]],
  [
    "a month of last year",
    "in March of last year",
    ["2023-03-01", "2023-03-31", "MONTH", "DERIVED"],
  ],
  [
    "the last month of a name that is still to come",
    "last October",
    ["2023-10-01", "2023-10-31", "MONTH", "DERIVED"],
  ],
  ["a year", "in late 2019", ["2019-01-01", "2019-12-31", "YEAR", "STATED"]],
  [
    "a part of a date",
    "on the evening of 6 August",
    ["2024-08-06", "2024-08-06", "DAY", "DERIVED"],
  ],
  ["a day of last week", "on Monday of last week", ["2024-08-05", "2024-08-05", "DAY", "DERIVED"]],
  [
    "the last day of a name of last week",
    "last Friday",
    ["2024-08-09", "2024-08-09", "DAY", "DERIVED"],
  ],
  ["last night", "last night", ["2024-08-13", "2024-08-13", "DAY", "DERIVED"]],
  ["a part of the day", "earlier this morning", ["2024-08-14", "2024-08-14", "DAY", "DERIVED"]],
  ["tonight", "tonight", ["2024-08-14", "2024-08-14", "DAY", "DERIVED"]],
  ["the month of a week", "last week", ["2024-08-01", "2024-08-31", "MONTH", "DERIVED"]],
  ["the month of this week", "earlier this week", ["2024-08-01", "2024-08-31", "MONTH", "DERIVED"]],
  [
    "the month of a count of weeks",
    "three weeks ago",
    ["2024-07-01", "2024-07-31", "MONTH", "DERIVED"],
  ],
  ["a count of days", "three days ago", ["2024-08-11", "2024-08-11", "DAY", "DERIVED"]],
  ["a day ago", "a day ago", ["2024-08-13", "2024-08-13", "DAY", "DERIVED"]],
  ["the number of a day", "on the 3rd", ["2024-08-03", "2024-08-03", "DAY", "DERIVED"]],
  [
    "the number of a day of last month",
    "on the 30th",
    ["2024-07-30", "2024-07-30", "DAY", "DERIVED"],
  ],
  ["an hour of a weekday", "at 11 p.m. on Tuesday", ["2024-08-13", "2024-08-13", "DAY", "DERIVED"]],
  ["a day in European figures", "on 06.08.2024", ["2024-08-06", "2024-08-06", "DAY", "STATED"]],
  ["figures of which one is no month", "on 8/13", ["2024-08-13", "2024-08-13", "DAY", "DERIVED"]],
  [
    "figures that would lie ahead the other way round",
    "on 8/9/2024",
    ["2024-08-09", "2024-08-09", "DAY", "STATED"],
  ],
  ["a month of a year", "in February 2024", ["2024-02-01", "2024-02-29", "MONTH", "STATED"]],
])("readDays() reckons %s", (_name, text, expected) => {
  expect(readDate(text)).toEqual(expected);
});

test.each([
  ["a weekday", "on Friday"],
  ["yesterday", "yesterday"],
  ["a day without its year", "on Aug. 6"],
  ["last month", "last month"],
  ["this year", "this year"],
])("readDays() guesses no date for %s without the article's", (_name, text) => {
  expect(readDate(text, null)).toBeNull();
});

test("readDays() reads a whole date without the article's", () => {
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
  ["a clock time alone", "at 5 p.m."],
  ["a day in the middle of nowhere", "the other day"],
  ["a count of months", "two months ago"],
  ["days that nobody counted", "several days ago"],
  ["about so many days", "about three days ago"],
  ["a day that is still to come", "next Monday"],
  ["a date that is still to come", "on Aug. 20"],
  ["all days of a name", "every Monday"],
  ["a day behind another", "after Monday"],
  ["a day near another", "around Aug. 6"],
  ["a day before another", "the Friday before"],
  ["the day before yesterday", "the day before yesterday"],
  ["two days", "on Monday and Tuesday"],
  ["a day counted from another", "the night before"],
  ["a day of an event", "the day after the attack"],
  ["a month behind", "since March"],
  ["a year behind", "since 2019"],
  ["a date that does not exist", "on Feb. 31"],
])("readDays() gives nothing for %s", (_name, text) => {
  expect(readDate(text)).toBeNull();
});

test.each([
  ["last Monday", "in the week of that day or before"],
  ["last March", "in this year or the last"],
  ["on 5/6/2024", "whichever stands first"],
  ["on 5/6", "whichever stands first"],
])("readDays() leaves %s open: %s", (text) => {
  expect(readDate(text)).toBe("AMBIGUOUS");
});

test.each<[FirstFigure, string]>([
  ["DAY", "2024-06-05"],
  ["MONTH", "2024-05-06"],
])("readDays() reads 5/6/2024 where the %s stands first", (first, day) => {
  expect(readDate("on 5/6/2024", PUBLISHED, first)).toEqual([day, day, "DAY", "STATED"]);
});

test.each([
  ["last week", "2024-09-05"],
  ["this week", "2024-09-01"],
  ["two weeks ago", "2024-09-12"],
])("readDays() gives nothing for %s, on %s, which lies in two months", (text, publishedOn) => {
  expect(readDate(text, publishedOn)).toBeNull();
});
