import { expect, test } from "@jest/globals";
import type { ActorType } from "../../../../src/domain/entity.ts";
import { resolvePronoun, type Antecedent } from "../../../../src/resolve/speakers/pronouns.ts";
import { buildPerson } from "../../../support/builders.ts";
import { english } from "../../../support/read-text.ts";

const { references } = english.resolve;

function antecedent(
  name: string,
  type: ActorType,
  { gender = null, mayBePerson = true, isThey = false }: Partial<Antecedent> = {},
): Antecedent {
  const actor = buildPerson(name, { type });
  return { actor, mention: { start: 0, end: 1 }, paragraph: 0, gender, mayBePerson, isThey };
}

const okoye = antecedent("Okoye", "PERSON");
const ministry = antecedent("Ministry", "ORGANIZATION");
const officials = antecedent("officials", "GROUP");
const official = antecedent("official", "UNNAMED");
const report = antecedent("report", "UNNAMED", { mayBePerson: false });
const woman = antecedent("Grove", "PERSON", { gender: "FEMALE" });
const man = antecedent("Marsh", "PERSON", { gender: "MALE" });
const hale = antecedent("Hale", "PERSON", { isThey: true });

function whom(pronoun: string, antecedents: readonly Antecedent[], paragraph = 0): string | null {
  return resolvePronoun(pronoun, paragraph, antecedents, references)?.actor.name ?? null;
}

test.each([
  ["he", [okoye, ministry], "Okoye"],
  ["she", [okoye, officials], "Okoye"],
  ["she", [okoye, official], "official"],
  ["it", [okoye, ministry, officials], "Ministry"],
  ["they", [officials, okoye], "officials"],
  ["they", [ministry, okoye], "Ministry"],
  ["he", [antecedent("Halonen", "PERSON"), okoye], "Okoye"],
  ["he", [man, woman], "Marsh"],
  ["she", [woman, man], "Grove"],
  ["she", [okoye, official, antecedent("official", "UNNAMED", { gender: "MALE" })], "Okoye"],
  ["he", [woman, okoye], "Okoye"],
  ["he", [okoye, report], "Okoye"],
  ["it", [ministry, report], "report"],
  ["it", [report, official], "report"],
  ["they", [officials, hale], "Hale"],
])("resolvePronoun() of “%s” agrees in kind and takes the last", (pronoun, antecedents, name) => {
  expect(whom(pronoun, antecedents)).toBe(name);
});

test.each([
  ["nobody was named", "he", [], 0],
  ["nobody agrees", "he", [ministry, officials], 0],
  ["the only one is of the other gender", "he", [woman], 0],
  ["the only one is called “they”", "he", [hale], 0],
  ["the last is too far away", "he", [okoye], 5],
  ["it means the speaker", "I", [okoye], 0],
])("resolvePronoun() gives nobody where %s", (_name, pronoun, antecedents, paragraph) => {
  expect(whom(pronoun, antecedents, paragraph)).toBeNull();
});

test("resolvePronoun() reaches back over four paragraphs", () => {
  expect(whom("she", [okoye], 4)).toBe("Okoye");
});
