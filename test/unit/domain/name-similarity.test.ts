import { expect, test } from "@jest/globals";
import { compareNames } from "../../../src/domain/name-similarity.ts";

test.each([
  ["Volodymyr Zelenskyy", "Volodimier Zelanski"],
  ["Zelenskyy", "Zelenskiy"],
  ["Serhii Lysak", "Sargi Lisak"],
  ["Yury Ushakov", "Yuri Ushakov"],
])("compareNames() sees that %s and %s are one name", (a, b) => {
  expect(compareNames(a, b)).toBeGreaterThan(0.75);
});

test.each([
  ["short surnames that differ in a vowel", "Biden", "Baden"],
  ["another given name", "Melania Trump", "Donald Trump"],
  ["another surname", "Ada Okoye", "Ada Halonen"],
  ["two letters of the surname", "Karpenko", "Karpanka"],
  ["an empty name", "", "Okoye"],
])("compareNames() keeps apart %s", (_name, a, b) => {
  expect(compareNames(a, b)).toBe(0);
});

test("compareNames() gives 1 to the same name alone", () => {
  expect(compareNames("Ada Okoye", "ADA  OKOYE")).toBe(1);
  expect(compareNames("Ada Okoye", "Ida Okoye")).toBeLessThan(1);
});
