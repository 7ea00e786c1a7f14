import { expect, test } from "@jest/globals";
import { buildPersonSearch } from "../../../../src/resolve/names/person-index.ts";
import { buildPerson } from "../../../support/builders.ts";

const search = buildPersonSearch([
  buildPerson("Volodymyr Zelenskyy", { id: "z", aliases: ["Zelenskyy", "Wolodymyr Selenskyj"] }),
  buildPerson("Robert Lee", { id: "robert" }),
  buildPerson("Rupert Lee", { id: "rupert" }),
  buildPerson("Ada Okoye", { id: "one" }),
  buildPerson("Ada Okoye", { id: "another" }),
  buildPerson("Keir Starmer", { id: "k" }),
]);

test.each([
  ["of the very name", "Robert Lee", ["robert same", "rupert near"]],
  ["of a name respelled", "Volodimier Zelanski", ["z respelled"]],
  ["by the surest of several names", "Volodymyr Zelenskiy", ["z same"]],
  ["by another of several names", "Wolodymyr Selenskij", ["z same"]],
  ["by an initial, in the order of their ids", "R. Lee", ["robert initials", "rupert initials"]],
  [
    "of letters between two names, the surer first",
    "Rubert Lee",
    ["robert respelled", "rupert near"],
  ],
  [
    "of letters of two names, the surer first whatever its id",
    "Roopert Lee",
    ["rupert respelled", "robert near"],
  ],
  ["who share a name, in the order of their ids", "Ada Okoye", ["another same", "one same"]],
  ["of a garbled name", "Kir Stmper", ["k garbled"]],
  ["who bear none like it", "Tarja Lindqvist", []],
])("buildPersonSearch() finds persons %s", (_name, written, expected) => {
  expect(search(written).map(({ actor, grade }) => `${actor.id} ${grade}`)).toEqual(expected);
});
