import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

/** The speakers of the text's quotations, in order. */
function readSpeakers(text: string) {
  return readTestArticle(text).quotations.map(({ speaker }) =>
    speaker === null ? null : { name: speaker.name, type: speaker.type, rule: speaker.rule },
  );
}

test.each([
  [
    "a registered person",
    "Karpenko said it held.",
    "Volodymyr Karpenko",
    "PERSON",
    "registered-name",
  ],
  [
    "a respelled person",
    "Volodimier Karpenka said it held.",
    "Volodymyr Karpenko",
    "PERSON",
    "respelled-name",
  ],
  ["a person nobody knows", "Ada Okoye said it held.", "Ada Okoye", "PERSON", "new-name"],
  ["a titled person nobody knows", "Mayor Okoye said it held.", "Okoye", "PERSON", "new-name"],
  [
    "an organization nobody knows",
    "The Water Ministry said it held.",
    "Water Ministry",
    "ORGANIZATION",
    "new-name",
  ],
  [
    "a registered organization",
    "The Rosewood Palace said it held.",
    "Rosewood Palace",
    "ORGANIZATION",
    "registered-name",
  ],
  [
    "a place that stands for its government",
    "Varn said it held.",
    "Government of Norland",
    "ORGANIZATION",
    "metonym",
  ],
  [
    "a seat whose name opens like a verb",
    "Larning Street said it held.",
    "Government of Norland",
    "ORGANIZATION",
    "metonym",
  ],
  [
    "a country without a known government",
    "Tessaly said it held.",
    "Authorities of Tessaly",
    "ORGANIZATION",
    "place-as-source",
  ],
  [
    "people and outlets who speak together",
    "Witnesses and local media said it held.",
    "Witnesses and local media",
    "GROUP",
    "description",
  ],
  ["a group", "Local officials said it held.", "Local officials", "GROUP", "description"],
  [
    "some of a group",
    "Two of the miners said it held.",
    "Two of the miners",
    "GROUP",
    "description",
  ],
  [
    "one of a group",
    "One of the miners said it held.",
    "One of the miners",
    "UNNAMED",
    "description",
  ],
  [
    "an unnamed source",
    "A senior defence official said it held.",
    "senior defence official",
    "UNNAMED",
    "description",
  ],
  [
    "reports that hide who speaks",
    "Unconfirmed reports said it held.",
    "Unconfirmed reports",
    "UNNAMED",
    "description",
  ],
  [
    "the head of a noun phrase",
    "Karpenko’s lawyer said it held.",
    "Karpenko’s lawyer",
    "UNNAMED",
    "description",
  ],
  [
    "the one whom a relative pronoun means",
    "Ada Okoye, who said it held, left.",
    "Ada Okoye",
    "PERSON",
    "new-name",
  ],
  ["a surname alone", "Halonen said the bridge held.", "Halonen", "PERSON", "new-name"],
  [
    "a name behind an office with of",
    "Secretary of State Ada Okoye said it held.",
    "Ada Okoye",
    "PERSON",
    "new-name",
  ],
  [
    "a name with an initial behind an office",
    "The Secretary of Defense Ada J. Okoye said it held.",
    "Ada J. Okoye",
    "PERSON",
    "new-name",
  ],
  ["an office alone", "The CEO said it held.", "CEO", "UNNAMED", "description"],
  [
    "an organization whose name holds of",
    "The Ministry of Rivers said it held.",
    "Ministry of Rivers",
    "ORGANIZATION",
    "new-name",
  ],
  [
    "the name in an apposition",
    "“It held,” the minister, Ada Okoye, said.",
    "Ada Okoye",
    "PERSON",
    "new-name",
  ],
  [
    "who follows the pronoun that opens a sentence",
    "Bo Lund left. Ada Grove met her. Though she said it held, Ada Okoye shut the bridge.",
    "Ada Okoye",
    "PERSON",
    "pronoun",
  ],
])("resolveSpeakers() finds %s", (_name, text, name, type, rule) => {
  expect(readSpeakers(text)).toEqual([{ name, type, rule }]);
});

test.each([
  ["she", "Ada Okoye said it held. She said it was safe.", "Ada Okoye", "pronoun"],
  [
    "he over a paragraph",
    "Karpenko said it held.\n\nHe said it was safe.",
    "Volodymyr Karpenko",
    "pronoun",
  ],
  [
    "she over boilerplate",
    "Ada Okoye said it held.\n\nRecommended Videos\n\nShe said it was safe.",
    "Ada Okoye",
    "pronoun",
  ],
  ["a surname", "Ada Okoye said it held. Okoye said it was safe.", "Ada Okoye", "new-name"],
  [
    "an unnamed source’s pronoun",
    "A senior official said it held. She said it was safe.",
    "senior official",
    "pronoun",
  ],
  ["a group’s pronoun", "Officials said it held. They said it was safe.", "Officials", "pronoun"],
  [
    "an organization’s pronoun",
    "The Water Ministry said it held. It said the road was safe.",
    "Water Ministry",
    "pronoun",
  ],
  [
    "the word of an organization’s name",
    "The Norland Ministry of Water said it held. The ministry said it was safe.",
    "Norland Ministry of Water",
    "definite-description",
  ],
  [
    "the word of an unknown organization’s name",
    "The Ministry of Rivers said it held. The ministry said it was safe.",
    "Ministry of Rivers",
    "definite-description",
  ],
])("resolveSpeakers() knows who goes on: %s", (_name, text, name, rule) => {
  const speakers = readSpeakers(text);
  expect(speakers.map((speaker) => speaker?.name)).toEqual([name, name]);
  expect(speakers[1]?.rule).toBe(rule);
});

test("resolveSpeakers() finds the aide who is named beside the description", () => {
  const text =
    "A Rosewood Palace aide said it held.\n\nTarja Lindqvist, who serves there, told reporters that it was safe.";
  expect(readSpeakers(text)[0]).toEqual({
    name: "Tarja Lindqvist",
    type: "PERSON",
    rule: "role-of-named-neighbor",
  });
});

test("resolveSpeakers() leaves an aide unnamed whom nobody names", () => {
  expect(readSpeakers("A Rosewood Palace aide said it held.")[0]).toMatchObject({
    type: "UNNAMED",
  });
});

test("resolveSpeakers() gives a pronoun that nobody explains to nobody, with a finding", () => {
  const { quotations, findings } = readTestArticle("She said it held.");
  expect(quotations.map(({ speaker }) => speaker)).toEqual([null]);
  expect(findings).toMatchObject([{ code: "SPEAKER_UNRESOLVED", start: 0, end: 3 }]);
});

test.each([
  ["I", "“I told her that it held,” Ada Okoye said.", "Ada Okoye", "quoted-self"],
  [
    "he who is named in the same marks",
    "“Halonen Brandt came to us. He told me that it held,” Ada Okoye said.",
    "Halonen Brandt",
    "pronoun",
  ],
  [
    "a name",
    "“Karpenko told me that it held,” Ada Okoye said.",
    "Volodymyr Karpenko",
    "registered-name",
  ],
])("resolveSpeakers() knows inside marks who is %s", (_name, text, name, rule) => {
  expect(readSpeakers(text)).toMatchObject([{ name: "Ada Okoye" }, { name, rule }]);
});

test("resolveSpeakers() never takes a speaker for the one of whom she speaks", () => {
  const text = "Jan Brandt said it held. “He told me that it fell,” Ada Okoye said.";
  expect(readSpeakers(text).at(-1)).toBeNull();
});

test("resolveSpeakers() goes on with the reporter’s speaker behind a name in marks", () => {
  const text = "Ada Okoye said: “Karpenko told me that it held.” She added that it fell.";
  expect(readSpeakers(text).at(-1)).toMatchObject({ name: "Ada Okoye", rule: "pronoun" });
});

test("resolveSpeakers() takes “she” for one who acts, her party in brackets", () => {
  const text = "Ada Okoye (D-Larne) came home. Later she said it held.";
  expect(readSpeakers(text)).toMatchObject([{ name: "Ada Okoye", rule: "pronoun" }]);
});

test("resolveSpeakers() takes no adverb that opens a sentence for a name", () => {
  expect(readSpeakers("Second, it rained. He said it held.")).toEqual([null]);
});

test("resolveSpeakers() never joins two unnamed sources of one article", () => {
  const { quotations } = readTestArticle(
    "A senior official said it held.\n\nA senior official said it fell.",
  );
  expect(new Set(quotations.map(({ speaker }) => speaker?.id)).size).toBe(2);
});

test("resolveSpeakers() takes letters of a transcript for people without names, their stops aside", () => {
  const text = "It held all night.\n\nQ. Is it safe?\n\nA. It is.\n\nQ: Why?\n\nA: We tested it.";
  const speakers = readSpeakers(text);
  expect(speakers.map((speaker) => speaker?.name)).toEqual(["Q", "A", "Q", "A"]);
  expect(new Set(speakers.map((speaker) => speaker?.type))).toEqual(new Set(["UNNAMED"]));
});

test.each([
  [
    "one who has the same label",
    "Prosecutor: Is it safe?\n\nWitness: It is.\n\nProsecutor: Who built it?\n\nWitness: My wife.",
    ["UNNAMED Prosecutor", "UNNAMED Witness", "UNNAMED Prosecutor", "UNNAMED Witness"],
  ],
  [
    "a role with a capital",
    "Host: Is it safe?\n\nGuest: It is.",
    ["UNNAMED Host", "UNNAMED Guest"],
  ],
  [
    "a name like a role",
    "Ada Guest built the bridge.\n\nHost: Is it safe?\n\nGuest: It is.",
    ["UNNAMED Host", "PERSON Ada Guest"],
  ],
  [
    "who bears an office, also where only the office is named",
    "The Minister of Works (Sir Bo Lund): It holds.\n\nMs. OKOYE: Does it?\n\nThe Minister of Works: Yes.",
    ["PERSON Bo Lund", "PERSON OKOYE", "PERSON Bo Lund"],
  ],
  [
    "who examines a witness",
    "MS. OKOYE: I call Bo Lund.\n\nBY MS. OKOYE:\n\nQ. Is it safe?\n\nA. It is.\n\nBY MR. OST:\n\nQ. Is it?\n\nA. Yes.",
    ["PERSON OKOYE", "PERSON OKOYE", "UNNAMED A", "PERSON OST", "UNNAMED A"],
  ],
  [
    "a place among other speakers",
    "VARN: It holds.\n\nOKOYE: Does it?",
    ["ORGANIZATION Government of Norland", "PERSON OKOYE"],
  ],
  ["nobody of a place", "VARN: The bridge fell on Monday.\n\nThe river rose.", []],
])("resolveSpeakers() takes from a label %s", (_name, text, expected) => {
  const { quotations } = readTestArticle(text);
  expect(quotations.map(({ speaker }) => `${speaker!.type} ${speaker!.name}`)).toEqual(expected);
  const ids = new Set(quotations.map(({ speaker }) => speaker!.id));
  expect(ids.size).toBe(new Set(expected).size);
});
