import { expect, test } from "@jest/globals";
import { relateInText, relateTexts } from "../../../support/claims/relate-texts.ts";

const publishedOn = "2024-05-14";
const SAID = "Mayor Ada Okoye said that {the old dam above Larne needs a new wall}.";

/** Whether the second of two statements of an article answers the first. */
function isAnswered(text: string): boolean {
  const relation = relateInText({ text, publishedOn });
  return relation?.type === "RESPONDS" && relation.startsFrom === "right";
}

test.each([
  `${SAID} In response to Okoye, Bo Lund said that {the council would listen}.`,
  `${SAID} It rained. Responding to the mayor, Bo Lund said: “{We have other cares}.”`,
  `${SAID} It rained. Asked about Okoye's warning, Bo Lund said: “{We have other cares}.”`,
  `${SAID} Bo Lund mocked Okoye's remarks, saying that {the town had other cares}.`,
  `${SAID} It rained. Bo Lund said {he would not comment on Okoye's remarks}.`,
  `${SAID} It rained. “{What Okoye said is a disgrace to the town},” Bo Lund said.`,
  `${SAID} “{We have other cares},” Bo Lund replied.`,
])("it is answered: %s", (text) => {
  expect(isAnswered(text)).toBe(true);
});

test("who is told first answers what stands right behind", () => {
  const text =
    "Bo Lund said {he would not comment on Okoye's remarks}. Ada Okoye said {the old dam above Larne needs a new wall}.";
  expect(relateInText({ text, publishedOn })).toMatchObject({
    type: "RESPONDS",
    startsFrom: "left",
  });
});

test.each([
  ["on another matter", `${SAID} Asked about the harbor, Bo Lund said: “{We have other cares}.”`],
  ["to somebody else", `${SAID} In response to Nils Dahl, Bo Lund said: “{We have other cares}.”`],
  ["beside it", `${SAID} “{We have other cares},” Bo Lund said.`],
  [
    "to another question",
    `${SAID} Asked about the harbor, Bo Lund replied: “{We have other cares}.”`,
  ],
  [
    "of her whom another answers",
    `${SAID} After Nils Dahl responded to Okoye, Bo Lund said: “{We have other cares}.”`,
  ],
  [
    "on words of hers about something else",
    `${SAID} It rained. Asked about Okoye's warning of a flu, Bo Lund said: “{We have other cares}.”`,
  ],
  ["of a person, not of her words", `${SAID} Asked about Okoye, Bo Lund said: “{She is ill}.”`],
  ["of her own", `${SAID} Asked about her warning, Okoye said: “{We have other cares}.”`],
])("what is said %s answers nothing", (_name, text) => {
  expect(isAnswered(text)).toBe(false);
});

test("who answers with a denial denies", () => {
  const text =
    "Mayor Ada Okoye said that {the old dam leaks}. In response to Okoye, Bo Lund said that {the old dam does not leak}.";
  expect(relateInText({ text, publishedOn })).toMatchObject({
    type: "DENIES",
    startsFrom: "right",
  });
});

test("who has the word after a question answers it in a transcript", () => {
  const text =
    "A talk about the dam\n\nOKOYE: {Will the dam above Larne have a new wall this year?}\n\nLUND: {We have no money this year, and other cares}.\n\nOKOYE: Thank you for the talk.";
  expect(isAnswered(text)).toBe(true);
});

test("words are answered in another article where it tells what they are about", () => {
  const answer = (about: string): string =>
    `Larne talks of the dam. Asked about Ada Okoye's warning that ${about}, Bo Lund said: “{We have other cares}.”`;
  const relate = (about: string) =>
    relateTexts({ text: `Larne. ${SAID}`, publishedOn }, { text: answer(about), publishedOn });
  expect(relate("the dam needs a wall")).toMatchObject({
    type: "RESPONDS",
    startsFrom: "right",
    reason: "“We have other cares.” answers “the old dam above Larne needs a new wall”.",
  });
  expect(relate("the flu returns")).toBe(null);
});
