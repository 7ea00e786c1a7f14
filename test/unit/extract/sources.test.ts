import { expect, test } from "@jest/globals";
import { findQuotationSpans } from "../../support/read-text.ts";
import { expectMarks } from "../../support/annotate.ts";

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
  ["a pronoun", "{source|She} said the bridge held."],
  ["a noun with its article", "{source|The water ministry} said the bridge held."],
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
  ["a subject behind a time", "On Friday, {source|Okoye} said the bridge held."],
  ["a subject behind another clause", "As rain fell, {source|Okoye} said the bridge held."],
  ["the subject of the main clause", "{source|Okoye} left early, saying the bridge held."],
  ["a possessive", "{source|Okoye’s lawyer} said the bridge held."],
  ["a name that answers a question", "Asked about it, {source|Okoye} said the bridge held."],
  ["the name behind a cleft", "It was Okoye {source|who} said that the bridge held."],
  ["a place that speaks", "{source|Moscow} said the bridge held."],
  ["an outlet that reports", "{source|Reuters} reported that the bridge held."],
  ["a possessor of a noun of saying", "{source|Ada Okoye}’s claim that the bridge held was wrong."],
  ["a possessive pronoun", "{source|Her} warning that the bridge could fall came late."],
])("findSource() finds %s", (_name, marked) => {
  expectSources(marked);
});

test("findSource() goes on with the source of the cue before", () => {
  expectSources(
    "{1.source|{2.source|Okoye}} said {1.content|the bridge held} and added {2.content|that the road would open}.",
  );
});

test("findSource() gives no source to a passive without agent", () => {
  expect(findQuotationSpans("The plan was described as a mistake.")).toEqual([]);
});
