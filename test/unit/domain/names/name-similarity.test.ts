import { expect, test } from "@jest/globals";
import { gradeNames, type NameGrade } from "../../../../src/domain/names/name-similarity.ts";

test.each([
  ["Volodymyr Zelenskyy", "Volodimier Zelanski"],
  ["Zelenskyy", "Zelenskiy"],
  ["Serhii Lysak", "Sargi Lisak"],
  ["Yury Ushakov", "Yuri Ushakov"],
  ["Marius Halvorsen III", "Marius Halvorsen"],
])("gradeNames() sees that %s and %s are one name", (a, b) => {
  expect(gradeNames(a, b)?.similarity).toBeGreaterThan(0.75);
});

test.each([
  ["short surnames that differ in a vowel", "Biden", "Baden"],
  ["another given name", "Melania Trump", "Donald Trump"],
  ["another surname", "Ada Okoye", "Ada Halonen"],
  ["letters of both names, but for the first of the surname", "Keir Starmer", "Kir Ftarmer"],
  ["letters of both names, where the surname is short", "Keir Star", "Kir Stor"],
  ["most letters of the surname alone", "Keir Starmer", "Ada Stmper"],
  ["most letters of the given name alone", "Marius Halvorsen", "Mrius Hansson"],
  ["two letters of a surname alone", "Karpenko", "Karpanka"],
  ["an empty name", "", "Okoye"],
  ["the third of a name and another third", "Marius Halvorsen III", "Keir Starmer III"],
  ["a surname that is spelled as a number is", "Robert Yi", "Ada Robert"],
])("gradeNames() keeps apart %s", (_name, a, b) => {
  expect(gradeNames(a, b)).toBeNull();
});

test("gradeNames() gives 1 to the same name alone", () => {
  expect(gradeNames("Ada Okoye", "ADA  OKOYE")?.similarity).toBe(1);
  expect(gradeNames("Ada Okoye", "Ida Okoye")?.similarity).toBeLessThan(1);
});

test.each<[NameGrade, string, string]>([
  ["same", "Yury Ushakov", "Юрий Ушаков"],
  ["same", "Okoye", "Okoie"],
  ["same", "Ada Okoye Jr.", "Ada Okoye"],
  ["respelled", "Volodymyr Zelenskyy", "Volodimier Zelanski"],
  ["respelled", "Zelenskyy", "Zelanskyy"],
  ["respelled", "Peter Okoye", "Pieter Okoye"],
  ["near", "Adam Okoye", "Adem Okoye"],
  ["initials", "Joe Biden", "J. Biden"],
  ["near", "Robert Lee", "Rupert Lee"],
  ["near", "Jane Bell", "June Bell"],
  ["near", "Keir Halonen", "Kier Halonen"],
  ["near", "Paul Okoye", "Paula Okoye"],
  ["near", "Mario Santos", "Maria Santos"],
  ["garbled", "Keir Starmer", "Kir Stmper"],
])("gradeNames() calls %s: %s and %s", (grade, a, b) => {
  expect(gradeNames(a, b)?.grade).toBe(grade);
  expect(gradeNames(b, a)?.grade).toBe(grade);
});

test.each([
  ["short surnames that differ in a letter", "Joe Biden", "Joe Baden"],
  ["another initial", "Joe Biden", "H. Biden"],
  ["a name and its bearer's son", "Biden", "Joe Biden"],
])("gradeNames() sees nothing sure in %s", (_name, a, b) => {
  expect(["same", "respelled", "initials"]).not.toContain(gradeNames(a, b)?.grade);
});
