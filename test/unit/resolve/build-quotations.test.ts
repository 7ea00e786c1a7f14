import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../support/read-text.ts";

/** A Wednesday. */
const PUBLISHED = "2024-08-14";

function readOne(text: string, publishedOn?: string) {
  const { quotations } = readTestArticle(text, publishedOn);
  expect(quotations).toHaveLength(1);
  return quotations[0]!;
}

test.each([
  ["a person", "Ada Okoye told Karpenko that it held.", "Karpenko", "Volodymyr Karpenko"],
  ["a group", "Ada Okoye told reporters that it held.", "reporters", "reporters"],
])("buildQuotations() resolves as addressee %s", (_name, text, words, name) => {
  expect(readOne(text).addressees).toMatchObject([{ text: words, name }]);
});

test("buildQuotations() leaves out an addressee that is a pronoun", () => {
  expect(readOne("Ada Okoye told him that it held.").addressees).toEqual([]);
});

test.each([
  ["behind the cue", "Ada Okoye said in Larnburg that it held.", "Larnburg"],
  ["behind the words", "“It held,” Ada Okoye said in Larnburg.", "Larnburg"],
])("buildQuotations() finds where it was said %s", (_name, text, name) => {
  expect(readOne(text).saidAt).toMatchObject({ name, text: "Larnburg" });
});

test.each([
  ["the dateline", "LARNBURG, Norland (AP) — Ada Okoye said that it held."],
  ["a place in what was said", "Ada Okoye said that it held in Larnburg."],
  ["a place that describes the source", "The mayor of Larnburg said that it held."],
  ["an organization", "Ada Okoye said at the Norland Ministry of Water that it held."],
])("buildQuotations() takes no place of saying from %s", (_name, text) => {
  expect(readOne(text).saidAt).toBeNull();
});

test("buildQuotations() dates by the article's day", () => {
  expect(readOne("Ada Okoye said on Friday that it held.", PUBLISHED).saidOn).toMatchObject({
    from: "2024-08-09",
    text: "on Friday",
  });
});

test.each([
  ["a month", "Ada Okoye said last month that it held.", "2024-07-01"],
  ["a late day", "Ada Okoye said late Monday that it held.", "2024-08-12"],
  ["a day of a month", "Ada Okoye said on Aug. 6 that it held.", "2024-08-06"],
  ["a year behind the words", "“It held,” Ada Okoye said last year.", "2023-01-01"],
  ["a day at the head", "On Tuesday, Ada Okoye said that it held.", "2024-08-13"],
])("buildQuotations() reckons %s of saying", (_name, text, from) => {
  expect(readOne(text, PUBLISHED).saidOn).toMatchObject({ from });
});

test.each([
  ["an event in what was said", "Ada Okoye said that it fell on Friday."],
  ["an event that describes the speaker", "Ada Okoye, who took office last year, said it held."],
  ["weeks that nobody counted", "Ada Okoye said several weeks ago that it held."],
])("buildQuotations() takes no day of saying from %s", (_name, text) => {
  expect(readOne(text, PUBLISHED).saidOn).toBeNull();
});

test("buildQuotations() gives no day without the article's, with a finding", () => {
  const { quotations, findings } = readTestArticle("Ada Okoye said on Friday that it held.");
  expect(quotations[0]?.saidOn).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(["WEEKDAY_WITHOUT_ARTICLE_DATE"]);
});

test("buildQuotations() links each report to the report around it", () => {
  const { quotations } = readTestArticle(
    "Ada Okoye said that Karpenko told Lindqvist that it held.",
  );
  expect(quotations.map(({ speaker, nestedIn }) => [speaker?.name, nestedIn])).toEqual([
    ["Ada Okoye", null],
    ["Volodymyr Karpenko", quotations[0]!.id],
  ]);
});

test("buildQuotations() joins the same long words of one speaker, under two ids", () => {
  const words = "the bridge will reopen to trains on the first of May";
  const { quotations } = readTestArticle(
    `Ada Okoye said that ${words}.\n\nIt rained.\n\nOkoye said that ${words}.`,
  );
  expect(new Set(quotations.map(({ id }) => id)).size).toBe(2);
  expect(new Set(quotations.map(({ statementKey }) => statementKey)).size).toBe(1);
});

test("buildQuotations() gives what the entities stand on", () => {
  const { entities } = readTestArticle("Ada Okoye said that it rained in Larnburg.");
  expect(entities.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["larnburg", "ostel-region", "norland", "government-of-norland"]),
  );
});

test("buildQuotations() mentions names outside quotations too", () => {
  const { mentions } = readTestArticle("Karpenko left Larnburg. Varn has agreed.");
  expect(mentions).toMatchObject([
    { text: "Karpenko", type: "PERSON", id: "volodymyr-karpenko", sense: "LITERAL" },
    { text: "Larnburg", type: "PLACE", id: "larnburg", sense: "LITERAL" },
    { text: "Varn", type: "ORGANIZATION", id: "government-of-norland", sense: "METONYM" },
  ]);
});

test("buildQuotations() tells whom a person may take a speaker for", () => {
  const { speaker } = readOne("Norland President Vladimr Karpinka said that it held.");
  expect(speaker).toMatchObject({
    name: "Vladimr Karpinka",
    rule: "new-name",
    mayBe: {
      id: "volodymyr-karpenko",
      name: "Volodymyr Karpenko",
      evidence: ["name-garbled", "role", "organization-beside-name", "organization-in-article"],
    },
  });
});

test("buildQuotations() tells whom a person may take an addressee for", () => {
  const [addressee] = readOne("Ada Okoye told V. Karpenko that it held.").addressees;
  expect(addressee).toMatchObject({
    name: "V. Karpenko",
    mayBe: { id: "volodymyr-karpenko", evidence: ["name-initials"] },
  });
});

test.each([
  ["who is linked", "Norland President Volodimier Karpenka said that it held."],
  ["whom nothing connects with the known", "President Ostap Karpenko said that it held."],
])("buildQuotations() leaves no doubt about a speaker %s", (_name, text) => {
  expect(readOne(text).speaker).not.toBeNull();
  expect(readOne(text).speaker).not.toHaveProperty("mayBe");
});

test("a reading lists mentions in the order of the text, and entities in that of their ids, each once", () => {
  const { mentions, entities } = readTestArticle(
    "Viktor Halonen said that Karpenko left Varn. Ada Okoye said that Karpenko stayed in Varn. Lindqvist told Karpenko it held.",
  );
  const starts = mentions.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const ids = entities.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(mentions.map(({ name, type }) => `${name} ${type}`)).toEqual(
    expect.arrayContaining(["Viktor Halonen PERSON", "Volodymyr Karpenko PERSON", "Varn PLACE"]),
  );
});

test.each([
  [
    "a name that is garbled",
    "Then Norland President Vladimr Karpinka left.",
    "NAME_GARBLED|NAME_UNDECIDED",
    "Volodymyr Karpenko",
  ],
  [
    "a name that is near",
    "Norland waited. Then Volodya Karpenko left.",
    "NAME_UNDECIDED",
    "Volodymyr Karpenko",
  ],
])("a reading tells of %s whom it may mean, and why", (_name, text, code, name) => {
  const [finding] = readTestArticle(text).findings;
  expect(finding!.code).toMatch(new RegExp(`^(?:${code})$`, "u"));
  expect(finding!.message).toMatch(
    new RegExp(`"${name}" \\(name-\\w+, .*; confidence 0\\.\\d+\\)$`, "u"),
  );
});
