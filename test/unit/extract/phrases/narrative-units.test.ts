import { readUnits } from "../../../../src/extract/phrases/read-units.ts";
import { expect, test } from "@jest/globals";
import { type NarrativeUnit } from "../../../../src/extract/phrases/narrative-units.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

function readTokens(text: string): readonly NarrativeUnit[] {
  const document = buildTestDocument(text);
  return readUnits(document, lexicons).units;
}

test.each([
  ["plain sentences", "It held. She left.", ["it held .", "she left ."]],
  ["a passage as one word", "“It held,” she said.", ["“” she said ."]],
  ["two passages", "“It held,” she said, “for us.”", ["“” she said , “”"]],
  ["sentences that one passage spans", "“It held. We won. Good,” she said.", ["“” she said ."]],
  ["a passage that its paragraph ends", "She said, “It held. We won.”", ["she said , “”"]],
  [
    "sentences behind a passage",
    "“It held. We won,” she said. It rained.",
    ["“” she said .", "it rained ."],
  ],
  ["passages over paragraphs", "“It held.\n\n“We won,” she said.", ["“”", "“” she said ."]],
])("buildNarrativeUnits() of %s", (_name, text, expected) => {
  const units = readTokens(text).map(({ tokens }) => tokens.map(({ normal }) => normal).join(" "));
  expect(units).toEqual(expected);
});

test("buildNarrativeUnits() keeps each passage with its token", () => {
  const text = "“It held,” she said.";
  const [quoted, word] = readTokens(text)[0]!.tokens;
  expect(text.slice(quoted!.passage!.inner.start, quoted!.passage!.inner.end)).toBe("It held,");
  expect(word!.passage).toBeUndefined();
});

test("buildNarrativeUnits() leaves out captions", () => {
  const units = readTokens("The bridge held through the night.\n\nFILE - It held, she said.");
  expect(units.map(({ paragraph }) => paragraph)).toEqual([0]);
});
