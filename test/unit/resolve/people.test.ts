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
