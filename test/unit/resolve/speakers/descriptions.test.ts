import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** The speaker of the last quotation. */
function readLast(text: string) {
  const speaker = readTestArticle(text).quotations.at(-1)!.speaker!;
  return { name: speaker.name, type: speaker.type, rule: speaker.rule };
}

test.each([
  ["a title before the name", "Mayor Ada Okoye left. The mayor said it held.", "Ada Okoye"],
  ["a short title", "Sen. Ada Okoye left. The senator said it held.", "Ada Okoye"],
  ["a title that is a kind of it", "Sen. Ada Okoye left. The lawmaker said it held.", "Ada Okoye"],
  ["an apposition", "Ada Okoye, a nurse from Larne, left. The nurse said it held.", "Ada Okoye"],
  ["an apposition before", "The judge, Ada Okoye, left. The judge said it held.", "Ada Okoye"],
  ["a party in brackets", "Ada Okoye (D-Larne) left. The Democrat said it held.", "Ada Okoye"],
  ["an age", "Ada Okoye, 34, left. The 34-year-old said it held.", "Ada Okoye"],
  [
    "a leader with a country",
    "Tessalian President Ada Okoye left. The Tessalian leader said it held.",
    "Ada Okoye",
  ],
  [
    "the registered country",
    "President Karpenko left. The Norlander leader said it held.",
    "Volodymyr Karpenko",
  ],
  [
    "one of two by a word",
    "Prime Minister Jan Brandt and Finance Minister Ada Okoye left. The prime minister said it held.",
    "Jan Brandt",
  ],
  [
    "the last of two",
    "Mayor Jan Brandt left.\n\nIt rained.\n\nIt poured.\n\nIt snowed.\n\nMayor Ada Okoye came. The mayor said it held.",
    "Ada Okoye",
  ],
  [
    "over boilerplate",
    "Mayor Ada Okoye left.\n\nRecommended Videos\n\nThe mayor said it held.",
    "Ada Okoye",
  ],
])("resolveDescription() knows a person by %s", (_name, text, name) => {
  expect(readLast(text)).toEqual({ name, type: "PERSON", rule: "definite-description" });
});

test.each([
  [
    "two were called that",
    "Mayor Jan Brandt met Mayor Ada Okoye. The mayor said it held.",
    "mayor",
  ],
  ["another word differs", "Mayor Ada Okoye left. The former mayor said it held.", "former mayor"],
  ["it is another’s role", "Mayor Ada Okoye left. The judge said it held.", "judge"],
  ["the article is indefinite", "Mayor Ada Okoye left. A mayor said it held.", "mayor"],
  ["the name comes later", "The mayor said it held. Mayor Ada Okoye left.", "mayor"],
])("resolveDescription() leaves it open where %s", (_name, text, name) => {
  expect(readLast(text)).toEqual({ name, type: "UNNAMED", rule: "description" });
});

test.each([
  [
    "an unnamed source",
    "A senior official said it held. The official said it was safe.",
    { name: "senior official", type: "UNNAMED" },
  ],
  [
    "an organization told apart",
    "Tessaly’s water ministry said it held. The ministry said it was safe.",
    { name: "Tessaly’s water ministry", type: "ORGANIZATION" },
  ],
  [
    "the right one of two",
    "A senior official said it held. A local resident said it fell. The official said it was safe.",
    { name: "senior official", type: "UNNAMED" },
  ],
])("resolveDescription() goes on with %s", (_name, text, expected) => {
  expect(readLast(text)).toEqual({ ...expected, rule: "definite-description" });
});

test.each([
  ["a definite organization", "The ministry said it held.", "ORGANIZATION"],
  ["an indefinite one", "A company said it held.", "UNNAMED"],
  ["a pair", "The couple said it held.", "GROUP"],
  ["a number", "The two said it held.", "GROUP"],
  ["a plural of its own", "Several women said it held.", "GROUP"],
  ["a plural of no people", "The data said it held.", "UNNAMED"],
  [
    "plural people that open a sentence",
    "Protesters left. Some protesters wept. Protesters said it held.",
    "GROUP",
  ],
])("resolveSpeakers() gives %s its kind", (_name, text, type) => {
  expect(readLast(text)).toMatchObject({ type, rule: "description" });
});

test.each([
  ["the only one named", "Shares of Okoye Corp. fell. The company said it held.", "Okoye Corp."],
  ["a name that tells no kind", "Larnpeace said no. The group said it held.", "Larnpeace"],
  [
    "the last of two that spoke",
    "Okoye Corp. said no. Its rival Lund Inc. said yes. The firm said it held.",
    "Lund Inc.",
  ],
  [
    "the one of its kind",
    "Okoye Corp. sued the Varn Ministry of Water. The ministry said it held.",
    "Varn Ministry of Water",
  ],
])("resolveBody() knows a body by %s", (_name, text, name) => {
  expect(readLast(text)).toEqual({ name, type: "ORGANIZATION", rule: "definite-description" });
});

test.each([
  ["two were named at once", "Okoye Corp. and Lund Inc. merged. The company said it held."],
  ["the name is of another kind", "The Varn Ministry of Water left. The company said it held."],
  ["the one named is known to be of no kind", "Larnpeace left. The court said it held."],
  ["it is somebody’s", "Okoye Corp. left. The mayor’s company said it held."],
])("resolveBody() leaves it open where %s", (_name, text) => {
  expect(readLast(text).rule).toBe("description");
});

test("resolveDescription() knows the only person named by an epithet", () => {
  const text = "Ada Okoye scored twice. The superstar said it held.";
  expect(readLast(text)).toEqual({
    name: "Ada Okoye",
    type: "PERSON",
    rule: "definite-description",
  });
});

test.each([
  ["two are named", "Ada Okoye met Bo Lund. The superstar said it held."],
  ["the noun is of a role that others have", "Ada Okoye left. The driver said it held."],
])("resolveDescription() leaves an epithet open where %s", (_name, text) => {
  expect(readLast(text).rule).toBe("description");
});
