import { expect, test } from "@jest/globals";
import type { Actor } from "../../../../src/domain/entity.ts";
import {
  buildAuthorities,
  buildLocalActor,
  buildNamedActor,
} from "../../../../src/resolve/speakers/people.ts";
import { buildTestContext } from "../../../support/read-text.ts";

/** The actor made of the last name in the text. */
function readNamed(text: string): Actor {
  const context = buildTestContext(text);
  return buildNamedActor(context, context.names.at(-1)!, false);
}

test.each([
  ["two words", "Then Ada Okoye left.", "PERSON", "Ada Okoye"],
  ["one word behind a title", "Then Mayor Okoye left.", "PERSON", "Okoye"],
  [
    "a surname whose whole name was given",
    "Ada Okoye left. Then Okoye slept.",
    "PERSON",
    "Ada Okoye",
  ],
  ["a surname whose whole name comes later", "Ada Okoye left. Okoye slept.", "PERSON", "Ada Okoye"],
  [
    "initials whose whole name was given",
    "Ada Okoye left. Then A. Okoye slept.",
    "PERSON",
    "Ada Okoye",
  ],
  ["initials of another", "Ada Okoye left. Then B. Okoye slept.", "PERSON", "B. Okoye"],
  [
    "a surname that two have, of whom one was just named",
    "Ada Okoye left. Bo Okoye came. Then Okoye slept.",
    "PERSON",
    "Bo Okoye",
  ],
  [
    "an acronym that the article explains",
    "The Institute for the Study of Rivers (ISR) opened. Then ISR closed.",
    "ORGANIZATION",
    "Institute for the Study of Rivers",
  ],
  [
    "an acronym of words that name nothing",
    "Then Larnfield Rivergate Norhome (LRN) opened. Then LRN closed.",
    "ORGANIZATION",
    "Larnfield Rivergate Norhome",
  ],
  [
    "capitals in brackets that shorten something else",
    "Ada Okoye (NBC) left. Then NBC said so.",
    "ORGANIZATION",
    "NBC",
  ],
  ["a word of organizations", "Then the Water Ministry left.", "ORGANIZATION", "Water Ministry"],
  ["capitals behind a title", "Then Mayor OKOYE left.", "PERSON", "OKOYE"],
])("buildNamedActor() of %s", (_name, text, type, name) => {
  expect(readNamed(text)).toMatchObject({ type, name });
});

test.each([
  ["it reported", "Larnetico reported that it fell."],
  ["its things are spoken of", "Larnprom said its output fell."],
  ["it has shares", "Shares fell. Norland Steel shares fell most."],
  ["shares are of it", "He sold shares of Larnprom."],
  ["a kind stands before it", "It was the research firm Larnpoint."],
  ["a kind with its article stands before it", "She works for the charity Larn Relief."],
  ["a kind follows it", "Larne Relief, an aid group, closed."],
])("buildNamedActor() takes a name for an organization’s where %s", (_name, text) => {
  expect(readNamed(text).type).toBe("ORGANIZATION");
});

test.each([
  ["its letters are a surname’s", "Halonen said so."],
  ["a title stands elsewhere", "Mayor Okoye left. Okoye reported that it fell."],
  ["she is meant", "Okoye said she was tired. Then Okoye reported that it fell."],
  ["a kind is told something", "She told the company Halonen had left."],
  ["a kind leads", "Ada Okoye, the firm’s head, left."],
  ["a title of two words stands before it", "Then Chief Executive Okoye left."],
  ["an age follows", "Okoye, 54, left. Okoye reported that it fell."],
  ["the given name is known", "Ada Okoye left. Okoye reported that it fell."],
])("buildNamedActor() takes a name for a person’s where %s", (_name, text) => {
  expect(readNamed(text).type).toBe("PERSON");
});

test("buildNamedActor() gives one id to two spellings of a name", () => {
  expect(readNamed("Then Viktor Halonen left.").id).toBe(readNamed("Then Victor Halonen left.").id);
});

test.each([
  ["a surname", "Then Mayor Okoye left."],
  ["initials and a surname", "Then B. Okoye left."],
])("buildNamedActor() gives %s an id of its article", (_name, text) => {
  const context = buildTestContext(text);
  const other = { ...context, article: { ...context.article, id: "other" } };
  const name = context.names.at(-1)!;
  const { id } = buildNamedActor(context, name, false);
  expect(buildNamedActor(other, name, false).id).not.toBe(id);
});

test("buildNamedActor() gives a whole name one id in every article", () => {
  const context = buildTestContext("Ada Okoye left. Then Okoye slept.");
  const other = { ...context, article: { ...context.article, id: "other" } };
  const name = context.names.at(-1)!;
  expect(buildNamedActor(other, name, false).id).toBe(buildNamedActor(context, name, false).id);
});

test("buildLocalActor() belongs to its article and leaves the article word out", () => {
  const context = buildTestContext("A senior official left.");
  const mention = { start: 0, end: 17 };
  const actor = buildLocalActor(context, "UNNAMED", mention);
  expect(actor).toMatchObject({ type: "UNNAMED", name: "senior official", memberOf: [] });
  const other = { ...context, article: { ...context.article, id: "other" } };
  expect(buildLocalActor(other, "UNNAMED", mention).id).not.toBe(actor.id);
});

test("buildAuthorities() are an organization named after their place", () => {
  expect(buildAuthorities("Tessaly")).toMatchObject({
    type: "ORGANIZATION",
    name: "Authorities of Tessaly",
  });
});
