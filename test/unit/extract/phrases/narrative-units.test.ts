import { expect, test } from "@jest/globals";
import {
  buildNarrativeUnits,
  type NarrativeUnit,
} from "../../../../src/extract/phrases/narrative-units.ts";
import { findPassages } from "../../../../src/extract/marks/quote-marks.ts";
import { buildTestDocument, lexicons } from "../../../support/read-text.ts";

function readUnits(text: string): NarrativeUnit[] {
  const document = buildTestDocument(text);
  return buildNarrativeUnits(document, findPassages(document, lexicons.extract));
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
  const units = readUnits(text).map(({ tokens }) => tokens.map(({ normal }) => normal).join(" "));
  expect(units).toEqual(expected);
});

test("buildNarrativeUnits() keeps each passage with its token", () => {
  const text = "“It held,” she said.";
  const [quoted, word] = readUnits(text)[0]!.tokens;
  expect(text.slice(quoted!.passage!.inner.start, quoted!.passage!.inner.end)).toBe("It held,");
  expect(word!.passage).toBeUndefined();
});

test("buildNarrativeUnits() leaves out captions", () => {
  const units = readUnits("The bridge held through the night.\n\nFILE - It held, she said.");
  expect(units.map(({ paragraph }) => paragraph)).toEqual([0]);
});
