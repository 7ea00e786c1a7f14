import { readUnits } from "../../../src/prose/read-units.ts";
import { expect, test } from "@jest/globals";
import { type NarrativeUnit } from "../../../src/prose/narrative-units.ts";
import { buildTestDocument, english } from "../../support/read-text.ts";

function readNarration(text: string): readonly NarrativeUnit[] {
  const document = buildTestDocument(text);
  return readUnits(document, english).units;
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
  const units = readNarration(text).map(({ reading }) =>
    reading.words.map(({ normal }) => normal).join(" "),
  );
  expect(units).toEqual(expected);
});

test("buildNarrativeUnits() keeps each passage by where its word begins", () => {
  const text = "“It held,” she said.";
  const { reading, passages } = readNarration(text)[0]!;
  const [quoted, word] = reading.words.map(({ start }) => passages.get(start));
  expect(text.slice(quoted!.inner.start, quoted!.inner.end)).toBe("It held,");
  expect(word).toBeUndefined();
});

test("buildNarrativeUnits() leaves out captions", () => {
  const units = readNarration("The bridge held through the night.\n\nFILE - It held, she said.");
  expect(units.map(({ paragraph }) => paragraph)).toEqual([0]);
});
