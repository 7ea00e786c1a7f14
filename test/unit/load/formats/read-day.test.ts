import { expect, test } from "@jest/globals";
import { readDay } from "../../../../src/load/formats/read-day.ts";

test.each<[string | number, string | undefined]>([
  ["2024-09-10", "2024-09-10"],
  [" 2024-09-10T23:30:00-08:00 ", "2024-09-10"],
  ["2024-09-10 08:00:00", "2024-09-10"],
  ["2024-9-1", "2024-09-01"],
  ["2024/09/10", "2024-09-10"],
  ["20240910", "2024-09-10"],
  ["20240910080000", "2024-09-10"],
  ["20240910T080000Z", "2024-09-10"],
  [20240910080000, "2024-09-10"],
  [1725955200, "2024-09-10"],
  [1725955200000, "2024-09-10"],
  ["Tue, 10 Sep 2024 08:00:00 GMT", "2024-09-10"],
  ["Tue, 10 Sep 2024 23:00:00 -0800", "2024-09-10"],
  ["September 10, 2024 Tuesday", "2024-09-10"],
  ["10 September 2024", "2024-09-10"],
  ["Sept. 10, 2024", "2024-09-10"],
  ["10/09/2024", undefined],
  ["2026-02-30", undefined],
  ["September 2024", undefined],
  ["Tuesday", undefined],
  ["", undefined],
  ["2024", undefined],
  [2024, undefined],
  ["3 May 2024 or 1 May 2024", undefined],
  [`10 September 2024 ${"x".repeat(100)}`, undefined],
])("readDay() reads %s as %s", (value, day) => {
  expect(readDay(value)).toBe(day);
});
