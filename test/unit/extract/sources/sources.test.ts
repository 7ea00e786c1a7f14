import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../../src/extract/assemble-quotations.ts";
import { english, findQuotationSpans, readTestUnits } from "../../../support/read-text.ts";
import { expectMarks } from "../../../support/annotate.ts";

function expectSources(marked: string): void {
  expectMarks(marked, findQuotationSpans);
}

test.each([
  ["a name before the cue", "{source|Ada Okoye} said the bridge held."],
  ["a name with its title", "{source|Mayor Ada Okoye} said the bridge held."],
  ["a name behind the cue", "“It held,” said {source|Ada Okoye}."],
  ["a titled name behind the cue", "“It held,” said {source|Mayor Ada Okoye}, who was there."],
  [
    "a name behind the cue with its office",
    "“It held,” said {source|Ada Okoye}, head of the ministry, on Telegram.",
  ],
  ["a relative pronoun", "Ada Okoye, {source|who} said the bridge held, left early."],
  [
    "a name that no comma parts from what stands before",
    "In a meeting with the editor of {source|the Varn Post Okoye} said that the bridge held.",
  ],
  ["a pronoun", "{source|She} said the bridge held."],
  ["a noun with its article", "{source|The water ministry} said the bridge held."],
  [
    "a noun with a participle of some day",
    "{source|A new poll} released Friday said that it held.",
  ],
  ["a noun with of", "{source|The mayor of Larne} said the bridge held."],
  ["a spokesperson", "{source|A spokesman for the ministry} said the bridge held."],
  ["two who speak together", "{source|The mayor and the governor} said the bridge held."],
  ["a group", "{source|Local officials} said the bridge held."],
  ["an unnamed one", "{source|A senior defence official} said the bridge held."],
  ["one inside no-break spaces", "{source|A senior official}\u00a0said\u00a0the bridge held."],
  ["according to a name", "According to {source|Mayor Ada Okoye}, the bridge held."],
  ["according to a name at the end", "The bridge held, according to {source|the mayor}."],
  ["the agent of a passive", "The plan was described by {source|Okoye} as a mistake."],
  ["a subject before a time", "{source|Okoye} on Friday said the bridge held."],
  ["a subject right behind a day", "On Friday {source|Ada Okoye} said the bridge held."],
  ["a subject behind a time", "On Friday, {source|Okoye} said the bridge held."],
  ["a subject behind another clause", "As rain fell, {source|Okoye} said the bridge held."],
  ["the subject of the main clause", "{source|Okoye} left early, saying the bridge held."],
  ["a possessive", "{source|Okoye’s lawyer} said the bridge held."],
  ["a name that answers a question", "Asked about it, {source|Okoye} said the bridge held."],
  ["the name behind a cleft", "It was Okoye {source|who} said that the bridge held."],
  ["a place that speaks", "{source|Moscow} said the bridge held."],
  ["an outlet that reports", "{source|Reuters} reported that the bridge held."],
  ["a possessor of a noun of saying", "{source|Ada Okoye}’s claim that the bridge held was wrong."],
  [
    "one with a name behind its role",
    "{source|Okoye’s lawyer, Mara Halonen}, said the bridge held.",
  ],
  [
    "a role with of and its name",
    "{source|The president of Norland, Ada Okoye}, said the bridge held.",
  ],
  [
    "an inverted role with its name",
    "“It held,” said {source|the water minister, Ada Okoye}, on Telegram.",
  ],
  ["according to a role with its name", "According to {source|her lawyer, Ada Okoye}, it held."],
  [
    "those a preposition describes",
    "“It held,” said {source|two people familiar with the matter}.",
  ],
  ["those a participle describes", "{source|Officials briefed on the plan} said the bridge held."],
  ["one briefed", "The bridge held, according to {source|a person briefed on the plan}."],
  ["those who do something", "{source|Protesters marching through Larne} said the bridge held."],
  ["one who holds something", "{source|A man holding a sign} said the bridge held."],
  [
    "who tells somebody, behind words that a comma sets off",
    "“It held,” {source|Ada Okoye}, the head of the Center and whose also featured in the film, told the Larne Post.",
  ],
  ["who had this to say", "{source|Ada Okoye} had this to say: “It held.”"],
  [
    "who posted on some day saying",
    "{source|Ada Okoye} posted notes early Friday saying that it held.",
  ],
  ["who spoke to me", "{source|Ada Okoye}, who was there, told me, “It held.”"],
  ["who a clause in marks opens for", "After calling it “safe,” {source|Okoye} left."],
  ["a possessive pronoun", "{source|Her} warning that the bridge could fall came late."],
])("findSource() finds %s", (_name, marked) => {
  expectSources(marked);
});

test("findSource() goes on with the source of the cue before", () => {
  expectSources(
    "{1.source|{2.source|Okoye}} said {1.content|the bridge held} and added {2.content|that the road would open}.",
  );
});

test("findSource() takes a relative clause for a part of the source", () => {
  expectSources("{source|An official who asked not to be named} said {content|the bridge held}.");
});

test("findSource() gives the words to the one who is quoted as saying them", () => {
  expectSources(
    "{1.source|The agency} quoted {1.content|{2.source|Okoye} as saying {2.content|that it held}}.",
  );
});

test("findSource() gives no source to a passive without agent", () => {
  expect(findQuotationSpans("The plan was described as a mistake.")).toEqual([]);
});

test("findSource() goes on with the subject of the verb that a coordinator joins, not with the last one that spoke", () => {
  const text = "Okoye said her troops were continuing to advance and ordered them to wait.";
  const { items } = findQuotations(readTestUnits(text), english.extract);
  const sources = items.map(({ source }) => source && text.slice(source.start, source.end));
  expect(sources).toEqual(["Okoye", "Okoye"]);
});
