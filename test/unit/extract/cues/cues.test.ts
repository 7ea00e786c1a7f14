import { readUnits } from "../../../../src/prose/read-units.ts";
import { expect, test } from "@jest/globals";
import { findCues, type Cue } from "../../../../src/extract/cues/cues.ts";
import { expectMarks } from "../../../support/annotate.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readCues(text: string): Cue[] {
  const document = buildTestDocument(text);
  const units = readUnits(document, english).units;
  return units.flatMap((unit) => findCues(unit, english.extract.cues));
}

function findCueSpans(text: string) {
  return readCues(text).map(({ start, end }) => ({ cue: [{ start, end }] }));
}

test.each([
  ["a past form", "Okoye {cue|said} it held."],
  ["a present form", "Okoye {cue|says} it held."],
  ["a perfect form", "Okoye {cue|has said} it held."],
  ["a form with an adverb", "Okoye {cue|has repeatedly said} it held."],
  ["a particle", "Okoye {cue|pointed out} that it held."],
  ["a preposition that belongs to it", "Okoye {cue|called for} calm."],
  ["an according phrase", "{cue|According to} Okoye, it held."],
  ["the words of someone", "{cue|In the words of} Okoye, it held."],
  ["per before a name", "It held, {cue|per} Okoye."],
  ["two cues", "Okoye {1.cue|said} it held and {2.cue|added} that it rained."],
  ["a cue between two passages", "“It held,” she {cue|said}, “for us.”"],
  ["a verb of writing", "Okoye {cue|wrote} that it held."],
  ["a verb the tagger takes for a noun", "Moscow {cue|claims} to have left."],
  [
    "a verb of a headline",
    "Okoye {cue|warns} residents\n\nIt rained through the whole long night.",
  ],
  ["a verb before a determiner", "It rained, and Norland {cue|disputes} any part of it."],
  ["a particle behind a day", "Okoye {cue|called on Friday for} calm."],
  ["a verb the tagger takes for an adjective", "She left, {cue|promising} to rebuild it."],
])("findCues() finds %s", (_name, marked) => {
  expectMarks(marked, findCueSpans);
});

test.each([
  ["words in marks", "“He said no,” it went."],
  ["a rate", "It costs five crowns per day."],
  ["a noun", "The report and the statement were long."],
  ["a noun without its clause", "The claim was wrong."],
  ["a verb of doing", "Okoye built the bridge."],
  ["what somebody is made to do", "The loans help Okoye maintain the bridge."],
])("findCues() finds none in %s", (_name, text) => {
  expect(readCues(text)).toEqual([]);
});

test.each<[Cue["form"], string]>([
  ["FINITE", "Okoye said it held."],
  ["PASSIVE", "The plan was described by Okoye as a mistake."],
  ["PARTICIPLE", "She left, saying that it held."],
  ["INFINITIVE", "She went on air to say that it held."],
  ["ACCORDING", "According to Okoye, it held."],
  ["NOUN", "Her claim that it held was wrong."],
])("findCues() sees a %s cue", (form, text) => {
  expect(readCues(text).map((cue) => cue.form)).toContain(form);
});

test.each([
  ["per a name", "Per Norland, it held.", "[Per] ACCORDING"],
  ["per a noun with its article", "Per the ministry, it held.", "[Per] ACCORDING"],
  ["a pronoun and a verb in s", "She claims to have left.", "[claims] FINITE"],
  ["a name and a verb before this", "Norland claims this.", "[claims] FINITE"],
  ["a name and a verb before any", "Norland disputes any of it.", "[disputes] FINITE"],
  [
    "auxiliaries with not and even",
    "Okoye may not even have said it.",
    "[may not even have said] FINITE, open",
  ],
  ["a passive", "Okoye was said to be safe.", "[was said] PASSIVE"],
  ["a passive that goes on", "It is being said that it held.", "[is being said] PASSIVE"],
  ["a form that goes on", "They are saying it held.", "[are saying] FINITE"],
  ["who declined with yet", "Okoye declined yet to say it.", "[to say] INFINITIVE, withheld"],
  [
    "who refused, with a word between",
    "Okoye refused to quickly say it.",
    "[to quickly say] INFINITIVE, refused",
  ],
  [
    "a day between verb and particle",
    "Okoye called on Friday for calm.",
    "[called on Friday for] FINITE",
  ],
  ["a particle before a pronoun", "Okoye called on them for calm.", "[called on] FINITE"],
  ["a particle before a day", "Okoye pointed out on Friday that it held.", "[pointed out] FINITE"],
  ["an adverb before its verb", "Okoye rightly said it held.", "[rightly said] FINITE"],
  ["an adverb behind a comma", "Okoye finally, at last, said it held.", "[said] FINITE"],
  ["without saying", "Without saying so, she left.", "[saying] PARTICIPLE, withheld"],
  ["a noun of saying with its clause", "Her claim that it fell was wrong.", "[claim] NOUN"],
  ["a shortened auxiliary", "They’ll say it held.", "[’ll say] FINITE, expected"],
  ["words in marks", "“He said it held,” Okoye added.", "[added] FINITE"],
])("findCues() reads %s", (_name, text, expected) => {
  const shown = readCues(text).map((cue) => {
    const words = text.slice(cue.start, cue.end);
    const standing = "standing" in cue && cue.standing !== "said" ? `, ${cue.standing}` : "";
    return `[${words}] ${cue.form}${standing}`;
  });
  expect(shown).toEqual([expected]);
});

test.each([
  ["a rate", "It costs two crowns per day."],
  ["a noun that something follows", "The following comment held."],
  ["a noun of saying without its clause", "Her claim was wrong."],
  ["a noun of saying with a relative clause", "Her claim that fell was wrong."],
  ["what somebody was made to say", "They made Okoye say it."],
  ["what somebody was seen to say", "They saw Okoye say it."],
  ["what somebody was let say", "They let Okoye claim it held."],
  ["a verb without its particle", "Okoye pointed it out."],
])("findCues() sees none in %s", (_name, text) => {
  expect(readCues(text)).toEqual([]);
});
