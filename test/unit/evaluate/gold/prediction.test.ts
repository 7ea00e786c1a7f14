import { expect, test } from "@jest/globals";
import type { Quotation } from "../../../../src/domain/statements/quotation.ts";
import { sliceSpan } from "../../../../src/domain/text/span.ts";
import { buildPrediction } from "../../../../src/evaluate/gold/prediction.ts";
import { buildPerson, buildReading } from "../../../support/builders.ts";

const text = "“It held,” she said, “and it will stand.” Ada Okoye is mayor.";
const speaker = buildPerson("Ada Okoye");
const [quotation] = buildReading({
  id: "a",
  text,
  quotations: [{ content: "It held,", speaker, source: "she" }],
}).quotations;
const she = { start: 11, end: 14 };
const okoye = sliceSpan(text, { start: 42, end: 51 });

test("buildPrediction() takes each content span alone, with the source as written", () => {
  const spans = [sliceSpan(text, { start: 1, end: 9 }), sliceSpan(text, { start: 22, end: 40 })];
  const found = { speakerName: "Ada Okoye", rule: "marks/subject" };
  expect(predict({ content: spans })).toMatchObject([
    { start: 1, end: 9, source: she, ...found },
    { start: 22, end: 40, source: she, ...found },
  ]);
});

test("buildPrediction() takes the words that name the speaker where there is no source", () => {
  const named = { ...quotation!.speaker!, mention: okoye };
  expect(predict({ source: null, speaker: named })[0]!.source).toEqual(okoye);
});

test("buildPrediction() leaves open who speaks where nobody was found", () => {
  expect(predict({ source: null, speaker: null })[0]).toMatchObject({
    source: null,
    speakerName: null,
  });
});

function predict(more: Partial<Quotation>) {
  return buildPrediction("a", [{ ...quotation!, ...more }]).contents;
}
