import { expect, test } from "@jest/globals";
import { type LinkedName, scoreLinking } from "../../../../src/evaluate/judge/linking.ts";

const text = "Okoye met Halonen.";
const okoye = { start: 0, end: 5 };
const halonen = { start: 10, end: 17 };
const annotated = [
  { ...okoye, id: "okoye" },
  { ...halonen, id: null },
];

function score(links: readonly LinkedName[]) {
  return scoreLinking([{ input: { id: "a", text }, names: annotated }], [links]);
}

test.each<[string, LinkedName[], Record<string, number>]>([
  ["nothing linked", [], { precision: 1, recall: 0, abstention: 1, abstentionPrecision: 0.5 }],
  [
    "all right",
    [
      { ...okoye, id: "okoye" },
      { ...halonen, id: null },
    ],
    { precision: 1, recall: 1, abstention: 0.5, abstentionPrecision: 1 },
  ],
  ["another entity", [{ ...okoye, id: "bo" }], { precision: 0, recall: 0, abstention: 0.5 }],
  [
    "a stranger taken for somebody",
    [
      { ...okoye, id: "okoye" },
      { ...halonen, id: "okoye" },
    ],
    { precision: 0.5, recall: 1, abstention: 0 },
  ],
  [
    "words that are no name",
    [
      { ...okoye, id: "okoye" },
      { start: 6, end: 9, id: "met" },
    ],
    { precision: 0.5, recall: 1 },
  ],
])("scoreLinking() of %s", (_name, links, expected) => {
  expect(score(links).scores).toMatchObject(expected);
});

test("scoreLinking() tells what went wrong", () => {
  expect(score([{ ...okoye, id: "bo" }]).errors).toEqual([
    { article: "a", words: "Okoye", expected: "okoye", found: "bo" },
  ]);
});
