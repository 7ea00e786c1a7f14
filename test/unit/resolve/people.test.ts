import { expect, test } from "@jest/globals";
import type { Actor } from "../../../src/domain/entity.ts";
import { buildAuthorities, buildLocalActor, buildNamedActor } from "../../../src/resolve/people.ts";
import { buildTestContext } from "../../support/read-text.ts";

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
])("buildNamedActor() takes a name for an organization’s where %s", (_name, text) => {
  expect(readNamed(text).type).toBe("ORGANIZATION");
});

test.each([
  ["no more is known", "Okoye said it fell."],
  ["a title stands elsewhere", "Mayor Okoye left. Okoye reported that it fell."],
  ["she is meant", "Okoye said she was tired. Then Okoye reported that it fell."],
  ["an age follows", "Okoye, 54, left. Okoye reported that it fell."],
  ["the given name is known", "Ada Okoye left. Okoye reported that it fell."],
])("buildNamedActor() takes a name for a person’s where %s", (_name, text) => {
  expect(readNamed(text).type).toBe("PERSON");
});

test("buildNamedActor() gives one id to two spellings of a name", () => {
  expect(readNamed("Then Viktor Halonen left.").id).toBe(readNamed("Then Victor Halonen left.").id);
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
