import { expect, test } from "@jest/globals";
import {
  findDateInFigures,
  findOrderOfDates,
  listDays,
} from "../../../../src/domain/text/dates-in-figures.ts";

const LATEST = "2024-09-12";

test.each([
  ["year first", "on 2024-08-06", ["2024-08-06"]],
  ["points, which are European", "6.8.2024", ["2024-08-06"]],
  ["a number that is no month", "on 13/5/2024", ["2024-05-13"]],
  ["a number that is no month behind one", "5/13/24", ["2024-05-13"]],
  ["either way", "on 5/6/2024", ["2024-06-05", "2024-05-06"]],
  ["the same number twice", "on 5/5/2024", ["2024-05-05"]],
  ["a day that would be still to come the other way", "10/09/2024", ["2024-09-10"]],
  ["no year", "on 9/10", ["2023-10-09", "2024-09-10"]],
  ["no day of the calendar", "on 31/2/2024", []],
])("listDays() reads dates with %s", (_name, words, days) => {
  expect(listDays(findDateInFigures(words)!, LATEST).map(({ days: { from } }) => from)).toEqual(
    days,
  );
});

test.each([
  ["hours", "at 13.05"],
  ["numbers of more parts", "version 1.2.3.4"],
  ["longer numbers", "12/345"],
  ["words", "in May"],
])("findDateInFigures() finds none in %s", (_name, words) => {
  expect(findDateInFigures(words)).toBeNull();
});

test.each([
  ["a day behind the twelfth", "It fell on 13/5/2024 and 1/6/2024.", "DAY"],
  ["a day behind the twelfth in the second place", "It fell on 5/13/24.", "MONTH"],
  ["no such day", "It fell on 5/6/2024.", null],
  ["days that speak against each other", "It fell on 13/5/2024 and 5/13/2024.", null],
])("findOrderOfDates() goes by %s", (_name, text, order) => {
  expect(findOrderOfDates(text)).toBe(order);
});
