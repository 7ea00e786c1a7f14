import { expect, test } from "@jest/globals";
import { findQuotations } from "../../../../src/extract/assemble-quotations.ts";
import { readAttribution } from "../../../../src/extract/sources/attribution.ts";
import { expectMarks } from "../../../support/annotate.ts";
import { english, listOf, readTestUnits } from "../../../support/read-text.ts";

function readAttributions(text: string) {
  const units = readTestUnits(text);
  const drafts = findQuotations(units, english.extract).items;
  return drafts.map((draft) => {
    const read = readAttribution(units, draft, drafts, english.extract.circumstances);
    return {
      content: draft.content,
      time: listOf(read?.time ?? null),
      medium: listOf(read?.medium ?? null),
      place: listOf(read?.place ?? null),
    };
  });
}

test.each([
  ["a weekday behind the cue", "Okoye said {time|Friday} {content|that it held}."],
  ["a weekday with its preposition", "Okoye said {time|on Friday} {content|that it held}."],
  ["a part of a day", "Okoye said {time|late Monday} {content|that it held}."],
  ["a weekday at the end", "“{content|It held,}” Okoye said {time|on Friday}."],
  ["a weekday that opens the sentence", "{time|On Friday}, Okoye said {content|that it held}."],
  ["a weekday between source and cue", "Okoye {time|on Friday} said {content|that it held}."],
  ["a calendar day", "Okoye said {time|on Aug. 6} {content|that it held}."],
  ["a part of a day and its weekday", "“{content|It held,}” Okoye said {time|late on Monday}."],
  ["a week", "{time|Earlier this week}, Okoye said {content|that it held}."],
  ["a week before a name", "{time|Last week} Okoye said {content|that it held}."],
  ["a count", "“{content|It held,}” Okoye said {time|two days earlier}."],
  ["that day", "“{content|It held,}” Okoye said {time|later that day}."],
  ["a date with its year", "“{content|It held,}” Okoye said {time|on August 6, 2025}, in Larne."],
  [
    "a weekday behind what the source is",
    "“{content|It held,}” said Okoye, an aide, {time|on Friday}.",
  ],
  ["a weekday before a place", "{time|On Monday} in Larne, Okoye said {content|that it held}."],
  [
    "a weekday behind an addressee",
    "Okoye told reporters {time|on Friday} {content|that it held}.",
  ],
  ["a day of a medium", "“{content|It held,}” Okoye said in a {time|Monday} interview."],
  ["the owner of a medium", "At {time|Monday}’s rally, Okoye said {content|that it held}."],
  [
    "a clause of the same time",
    "“{content|It held,}” Okoye said as she left Larne {time|on Friday}.",
  ],
  ["a paper with the name of a time", "The Times {time|on Friday} said {content|that it held}."],
  [
    "a clause that goes on",
    "Okoye left the bridge {time|on Friday}, saying {content|that it held}.",
  ],
  ["the head of a joined clause", "{time|On Friday}, Okoye left and said {content|that it held}."],
  [
    "a published medium",
    "“{content|It held,}” Okoye said in an interview published {time|Tuesday} by Larne News.",
  ],
  [
    "a published medium that says",
    "The poll released {time|on Friday} shows {content|that it held}.",
  ],
  ["a weekday behind a phrase", "Okoye announced {content|the plan} {time|Wednesday}."],
  [
    "a weekday behind a phrase and a medium",
    "Okoye denied {content|the report} in a statement {time|on Monday}.",
  ],
  ["a weekday behind a person", "Okoye proposed {content|Bo Lund} {time|on Monday}."],
  ["a published document", "A letter published {time|on Friday} says {content|that it held}."],
])("readAttribution() finds as time %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["a time in what was said", "Okoye said that it held on Friday."],
  ["an age", "“It held,” said Ada Okoye, a 23-year-old student."],
  ["the time of what the source was", "“It held,” said Okoye, an aide of the mayor in 2022."],
  ["the time of another deed", "Okoye, who took office in 2022, said that it held."],
  ["a time in marks", "“It held on Friday,” Okoye said."],
  [
    "the time of another clause",
    "After it rained on Friday in the north, Okoye said that it held.",
  ],
  ["a medium that was found", "“It held,” Okoye said in a letter found on Friday."],
  ["the time of what was denied", "Okoye denied the attack in March."],
  [
    "a debate in which what was questioned took place",
    "Okoye questioned the votes in Friday’s debate.",
  ],
  ["a flood of that day", "“It held,” Okoye said of Friday’s flood."],
  ["a rally that is spoken of", "Okoye announced Friday’s rally."],
  ["the time of a clause around", "In 2003, Halonen, who said that it held, left."],
  ["no time in particular", "“It held,” Okoye said at the time."],
  ["a month in a name", "“It held,” said Theresa May."],
  ["the name of a source", "The Black Friday Club said that it held."],
])("readAttribution() finds no time of saying in %s", (_name, text) => {
  expect(readAttributions(text).map(({ time }) => time)).toEqual([[]]);
});

test.each([
  ["a platform", "Okoye wrote on {medium|Telegram} {content|that it held}."],
  ["a platform that ends its sentence", "“{content|It held,}” Okoye wrote on {medium|X}."],
  ["a platform of a post", "Okoye said in a post on {medium|X} {content|that it held}."],
  [
    "a platform of a video",
    "“{content|It held,}” Okoye said in a video posted on her {medium|Telegram} channel.",
  ],
  ["a platform before its noun", "“{content|It held,}” Okoye wrote in a {medium|Facebook} post."],
  ["one's own platform", "“{content|It held,}” Okoye wrote on her {medium|Truth Social} account."],
  ["a letter", "“{content|It held,}” Okoye said in a {medium|letter} to the court."],
  ["a speech", "“{content|It held,}” Okoye said in a televised {medium|address}."],
  ["a call", "“{content|It held,}” Okoye said in a phone {medium|call} with Halonen."],
  ["a telephone", "“{content|It held,}” Okoye told Halonen by {medium|phone} on Monday."],
  ["an email", "“{content|It held,}” Okoye said via {medium|email}."],
  ["a broadcaster", "“{content|It held,}” Okoye said on {medium|NBC}’s “Larne at Noon” on Sunday."],
  ["a broadcaster by its name", "“{content|It held,}” Okoye said on {medium|Larne News} Sunday."],
  ["a paper", "“{content|It held,}” Okoye wrote in the {medium|Varn Post}."],
  [
    "a paper of an article",
    "“{content|It held,}” Okoye wrote in an op-ed in the {medium|Varn Post}.",
  ],
  ["a broadcast", "Okoye said in an interview with {medium|CNN} {content|that it held}."],
  ["social media", "Okoye wrote on {medium|social media} {content|that it held}."],
  ["a statement", "Okoye said in a {medium|statement} {content|that it held}."],
  [
    "a statement before a day",
    "“{content|It held,}” Okoye said in a {medium|statement} on Monday.",
  ],
  ["a statement at the head", "In a {medium|statement}, Okoye said {content|that it held}."],
  ["a news conference", "Okoye said at a news {medium|conference} {content|that it held}."],
  [
    "an outlet",
    "Okoye said in an interview with local outlet {medium|RBC-Varn} {content|that it held}.",
  ],
  [
    "a platform behind an apposition",
    "“{content|It held,}” said Ada Okoye, head of the ministry, on {medium|Telegram}.",
  ],
  [
    "a letter that was sent",
    "In a {medium|letter} sent to Larne, Okoye said {content|that it held}.",
  ],
  ["a magazine", "“{content|It held,}” Okoye said in an interview with {medium|Varn} magazine."],
])("readAttribution() finds as medium %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["a medium in what was said", "Okoye said that the report on Telegram was wrong."],
  ["a medium of another deed", "“It held,” Okoye said, holding a report on Telegram."],
  ["the letters of a place", "“It held,” Okoye said in the UK."],
  ["no medium", "Okoye said that it held."],
])("readAttribution() finds %s and no medium", (_name, text) => {
  expect(readAttributions(text).map(({ medium }) => medium)).toEqual([[]]);
});

test("readAttribution() keeps the times of two quotations of one sentence apart", () => {
  expectMarks(
    "Okoye said {1.time|on Friday} {1.content|that it held}, and Halonen said {2.time|on Monday} {2.content|that it fell}.",
    readAttributions,
  );
});

test.each([
  ["a city", "“{content|It held,}” Okoye said in {place|Larne}."],
  ["a city behind an addressee", "Okoye told reporters in {place|Larne} {content|that it held}."],
  ["the city of a rally", "“{content|It held,}” Okoye said at a rally in {place|Larne} on Monday."],
  ["a room", "“{content|It held,}” Okoye said from the {place|Oval Office}."],
  ["a house", "“{content|It held,}” Okoye told reporters at the {place|White House}."],
  ["a part of a city", "“{content|It held,}” Okoye said in central {place|Larne}."],
  ["a hill", "Okoye told lawmakers on {place|Capitol Hill} {content|that it held}."],
  ["a plane", "“{content|It held,}” Okoye told reporters aboard {place|Air Force One}."],
  ["a city of a visit", "“{content|It held,}” Okoye said on a visit to {place|Larne}."],
  ["the far end of a line", "“{content|It held,}” Okoye said by phone from {place|Larne}."],
  ["a city behind a date", "“{content|It held,}” Okoye said on August 6, 2025, in {place|Larne}."],
  ["a city behind the source", "“{content|It held,}” said Okoye, speaking from {place|Larne}."],
  [
    "a city at the head behind a day",
    "On Monday in {place|Larne}, Okoye said {content|that it held}.",
  ],
  [
    "a city of a speech at the head",
    "Speaking at a rally in {place|Larne} on Monday, Okoye said {content|that it held}.",
  ],
])("readAttribution() finds as place %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["the place of what happened", "Okoye said that it held in Larne."],
  ["the place of a thing", "Okoye said the bridge in Larne held."],
  ["a place that may only be spoken of", "In Larne, officials said that it held."],
  ["where the source comes from", "“It held,” said Okoye, the mayor of Larne in Norland."],
  ["who asked", "“It held,” Okoye said in response to a question from Halonen."],
  ["a language", "“It held,” Okoye said in Ukrainian."],
  ["a time", "“It held,” Okoye said in March."],
  ["an outlet", "“It held,” Okoye wrote in the Varn Post."],
  ["the place of another act", "After it rained in Larne, Okoye said that it held."],
  ["a place that owns something", "“It held,” Okoye said in Larne’s name."],
])("readAttribution() takes no place of saying from %s", (_name, text) => {
  expect(readAttributions(text).map(({ place }) => place)).toEqual([[]]);
});

test.each([
  ["a network behind its verb", "Okoye wrote on {medium|Facebook} {content|that it held}."],
  ["a post on a network", "Okoye said in a post on {medium|X} {content|that it held}."],
  ["no network in particular", "Okoye said on {medium|social media} {content|that it held}."],
  ["a network behind via", "Okoye said via {medium|Telegram} {content|that it held}."],
  ["a network behind to", "“{content|It held,}” Okoye posted to {medium|Instagram}."],
  [
    "an interview with an outlet",
    "Okoye said in an interview with {medium|Norwire} {content|that it held}.",
  ],
  [
    "an interview of an outlet that was told",
    "Okoye told Norwire in an {medium|interview} {content|that it held}.",
  ],
  ["what somebody owns", "“{content|It held,}” Okoye said on her own {medium|website}."],
  ["a letter", "“{content|It held,}” Okoye said in a {medium|letter} to the Larne Herald."],
  [
    "a statement on a network on a day",
    "“{content|It held,}” Okoye said in a statement on {medium|Telegram} {time|on Friday}.",
  ],
  ["an outlet of capitals", "“{content|It held,}” Okoye said on {medium|CNN}."],
  ["a telephone", "“{content|It held,}” Okoye said on the {medium|phone}."],
  ["an email", "“{content|It held,}” Okoye said by {medium|email}."],
  [
    "an outlet, a place and a day",
    "Okoye said on {medium|Norwire TV} in {place|Larne} {time|on Friday} {content|that it held}.",
  ],
  [
    "a place with a relative clause",
    "“{content|It held,}” Okoye said in {place|Larne}, where it rained.",
  ],
  ["a place behind an inverted source", "“{content|It held,}” said Okoye in {place|Larne}."],
  [
    "a place behind an addressee, and a day",
    "“{content|It held,}” Okoye told a crowd in {place|Larne} {time|on Aug. 6}.",
  ],
  [
    "a place behind another noun",
    "“{content|It held,}” Okoye told reporters outside the palace in {place|Larne}.",
  ],
  [
    "a place where somebody speaks",
    "Speaking in {place|Larne}, Okoye said {content|that it held}.",
  ],
  [
    "a meeting in a place",
    "“{content|It held,}” Okoye said at a {medium|meeting} in {place|Larne}.",
  ],
  ["a visit to a place", "“{content|It held,}” Okoye said during a visit to {place|Larne}."],
  ["a clock time with its day", "“{content|It held,}” the mayor said {time|at 5 p.m. on Friday}."],
  ["a month", "“{content|It held,}” Okoye said {time|in March 2024}."],
  ["a year", "“{content|It held,}” Okoye said {time|in 2024}."],
  [
    "a part of a day without a preposition",
    "“{content|It held,}” Okoye said {time|early Friday morning}.",
  ],
  ["years ago", "“{content|It held,}” Okoye said {time|three years ago}."],
  [
    "a speech to somebody",
    "Okoye said in a {medium|speech} to the council {content|that it held}.",
  ],
  [
    "a video on a network",
    "Okoye said in a video posted on {medium|Telegram} {content|that it held}.",
  ],
  ["a post", "Okoye said in a {medium|post} {content|that it held}."],
  ["television of the state", "Okoye said on state {medium|television} {content|that it held}."],
  [
    "an outlet in which somebody writes",
    "Okoye wrote in the {medium|Larne Herald} {content|that it held}.",
  ],
  [
    "a conference on a day",
    "Okoye said at a news {medium|conference} {time|on Friday} {content|that it held}.",
  ],
  ["comments to an outlet", "Okoye said in {medium|comments} to Norwire {content|that it held}."],
  [
    "remarks that an outlet carries",
    "Okoye said in {medium|remarks} carried by Norwire {content|that it held}.",
  ],
  ["an interview by telephone", "Okoye said in a phone {medium|interview} {content|that it held}."],
  [
    "a telephone and a place",
    "Okoye said by {medium|phone} from {place|Larne} {content|that it held}.",
  ],
  ["an email to an outlet", "Okoye told the Herald by {medium|email} {content|that it held}."],
  ["a letter at the end", "“{content|It held,}” Okoye wrote in a {medium|letter}."],
  ["a website at the end", "“{content|It held,}” Okoye wrote on her {medium|website}."],
  ["a house of speaking", "“{content|It held,}” Okoye said in {place|Parliament}."],
  ["a month without a year", "“{content|It held,}” Okoye said {time|in March}."],
  [
    "a month that is a verb, and a place",
    "“{content|It held,}” Okoye said {time|in May} in {place|Larne}.",
  ],
  ["what is near", "“{content|It held,}” Okoye said near {place|Larne}."],
  ["from where it is said", "“{content|It held,}” Okoye said from {place|Larne}."],
  ["a house in a place", "“{content|It held,}” Okoye said at the palace in {place|Larne}."],
  ["what is outside", "“{content|It held,}” Okoye said outside {place|Rosewood Palace}."],
  ["a place behind while", "“{content|It held,}” Okoye said while in {place|Larne}."],
  [
    "a place that a visit opens with",
    "On a visit to {place|Larne}, Okoye said {content|that it held}.",
  ],
])("readAttribution() finds beside a cue %s", (_name, marked) => {
  expectMarks(marked, readAttributions);
});

test.each([
  ["whom somebody speaks for", "“It held,” Okoye said for the Herald."],
  ["a season", "“It held,” Okoye said in the spring."],
  ["a language", "“It held,” Okoye said in English."],
  ["of what somebody speaks", "“It held,” Okoye said of Larne."],
  ["where an office is", "Okoye, mayor in Larne, said that it held."],
  ["where somebody arrived", "Okoye arrived in Larne on Friday and said that it held."],
  ["a line", "Okoye said on the line that it held."],
  ["a day that an event counts from", "“It held,” Okoye said a day after the flood."],
])("readAttribution() finds nothing in %s", (_name, text) => {
  expect(readAttributions(text)).toMatchObject([{ time: [], medium: [], place: [] }]);
});
