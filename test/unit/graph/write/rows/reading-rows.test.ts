import { expect, test } from "@jest/globals";
import type { Entity } from "../../../../../src/domain/entity.ts";
import { readSoughtName } from "../../../../../src/domain/names/sought-name.ts";
import { buildReadingRows } from "../../../../../src/graph/write/rows/reading-rows.ts";
import { readNameKnowledge } from "../../../../../src/knowledge/read-name-knowledge.ts";
import {
  buildOrganization,
  buildPerson,
  buildPlace,
  buildReading,
} from "../../../../support/builders.ts";

const names = readNameKnowledge();

/** The nodes of actors and places that a statement about the entity brings. */
function buildNodes(about: Entity) {
  const text = `It held, they said of ${about.name}.`;
  const quotations = [{ content: "It held", about }];
  const rows = buildReadingRows(buildReading({ id: "a", text, quotations }), names.lexicon);
  return [...rows.actors, ...rows.places] as {
    id: string;
    properties: { _nameKeys?: readonly string[]; name?: string };
  }[];
}

const okoye = buildPerson("Ada Okoye", {
  id: "ada-okoye",
  aliases: ["Adaeze Okoye-Lund", "Ада Окойе"],
});
const ministry = buildOrganization("ministry", "Norland Ministry of Water", ["NMW"]);
const ostel = buildPlace("ostel", "Ostel", { aliases: ["Ostel City"], otherNames: ["Остел"] });

test.each<[string, string, Entity]>([
  ["a person by the whole name", "Ada Okoye", okoye],
  ["a person by the surname", "Okoye", okoye],
  ["a person by an initial and the surname", "A. Okoye", okoye],
  ["a person by the surname of another spelling", "Okoye-Lund", okoye],
  ["a person in another script", "Окойе", okoye],
  ["an organization by its name", "norland ministry of water", ministry],
  ["an organization by its letters", "NMW", ministry],
  ["a place by its name", "Ostel", ostel],
  ["a place by another of its names", "Ostel City", ostel],
  ["a place by its name in another language", "Остел", ostel],
])("buildReadingRows() lets find %s", (_name, asked, entity) => {
  const [node] = buildNodes(entity);
  const { forms } = readSoughtName(asked, names);
  const keys = forms.filter(({ around }) => around.length === 0).flatMap((form) => form.keys);
  expect(node!.properties._nameKeys!.filter((key) => keys.includes(key))).not.toEqual([]);
});

test("buildReadingRows() leaves the names of who is known from articles alone to the articles", () => {
  const [node] = buildNodes(buildPerson("Ada Okoye"));
  expect(node!.properties).toEqual({});
});
