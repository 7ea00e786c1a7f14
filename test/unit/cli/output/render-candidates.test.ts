import { stripVTControlCharacters } from "node:util";
import { expect, test } from "@jest/globals";
import {
  renderCandidates,
  type ListedCandidate,
} from "../../../../src/cli/output/render-candidates.ts";

const candidate: ListedCandidate = {
  rule: "name-in-article",
  similarity: 0.7,
  confidence: 0.61,
  evidence: ["name-garbled", "role", "role"],
  sides: [
    {
      id: "p-1",
      name: "Ada Okoje",
      alike: "Ada Okoje",
      mentions: [
        {
          span: { start: 6, end: 15, text: "Ada Okoje" },
          prefix: "Mayor ",
          suffix: " left.",
          quotationId: "q-1",
          articleId: "a",
        },
      ],
    },
    { id: "ada-okoye", name: "Ada Okoye", alike: "Ada Okoye", mentions: [] },
  ],
};

test("renderCandidates() shows what speaks for it, the words that name each, and how to decide", () => {
  expect(stripVTControlCharacters(renderCandidates([candidate], 3)).split("\n")).toEqual([
    "Ada Okoje = Ada Okoye?  name-in-article, similarity 0.70, confidence 0.61",
    "  name-garbled, role",
    "  p-1  Ada Okoje",
    "    … Mayor [Ada Okoje] left. …  a",
    "  ada-okoye  Ada Okoye",
    "",
    "1 of 3; decide with `whosaid review same NAME NAME --because REASON`, or `different`",
  ]);
});

test("renderCandidates() needs no line for what the names alone suggest", () => {
  const lines = renderCandidates([{ ...candidate, evidence: [] }], 1).split("\n");
  expect(lines[1]).toBe("  p-1  Ada Okoje");
});
