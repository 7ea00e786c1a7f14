import { readUnits } from "../../../../src/prose/read-units.ts";
import { expect, test } from "@jest/globals";
import { findInterview } from "../../../../src/extract/forms/interviews.ts";
import { buildTestDocument, english } from "../../../support/read-text.ts";

function readInterview(text: string): (string | null)[] {
  const document = buildTestDocument(text);
  const units = readUnits(document, english).units;
  const { asking, answering } = findInterview(units, units.length, english.extract.cues);
  return [asking, answering].map((span) => span && text.slice(span.start, span.end));
}

test.each([
  ["interviewed", "Bo Lund interviewed Ada Okoye on Monday.", "Bo Lund", "Ada Okoye"],
  ["asked", "The Varn Post asked Ada Okoye about it.", "The Varn Post", "Ada Okoye"],
  ["spoke to an outlet", "Ada Okoye spoke to the Varn Post.", "the Varn Post", "Ada Okoye"],
  ["spoke to a journalist", "Ada Okoye spoke to Bo Lund.", "Bo Lund", "Ada Okoye"],
  ["an outlet talked to", "The Varn Post talked to Ada Okoye.", "The Varn Post", "Ada Okoye"],
  ["we talked to", "We talked to Ada Okoye at noon.", "We", "Ada Okoye"],
  ["sat down with", "Bo Lund sat down with Ada Okoye.", "Bo Lund", "Ada Okoye"],
  ["an interview with", "This is an interview with Ada Okoye.", null, "Ada Okoye"],
  ["the nearest", "Bo Lund interviewed Ed Roe. We asked Ada Okoye.", "We", "Ada Okoye"],
  ["nobody", "The bridge held through the night.", null, null],
])("findInterview() reads who asks and who answers: %s", (_name, text, asking, answering) => {
  expect(readInterview(text)).toEqual([asking, answering]);
});
