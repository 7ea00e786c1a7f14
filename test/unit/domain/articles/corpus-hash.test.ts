import { describe, expect, test } from "@jest/globals";
import { hashCorpus } from "../../../../src/domain/articles/corpus-hash.ts";
import { decideThat } from "../../../support/decisions.ts";

const articles = [
  { id: "a", sha256: "1" },
  { id: "b", sha256: "2" },
];
const decisions = [decideThat("SAME", ["p-1", "p-2"]), decideThat("SPLIT", ["p-3"], ["a", "b"])];
const hash = hashCorpus(articles, decisions);

describe("hashCorpus()", () => {
  test("does not depend on the order of articles and decisions, nor on who decided when", () => {
    const again = [decideThat("SPLIT", ["p-3"], ["b", "a"]), decideThat("SAME", ["p-2", "p-1"])];
    expect(hashCorpus(articles.toReversed(), again)).toBe(hash);
  });

  test("a decision that was undone leaves it as it was", () => {
    expect(hashCorpus(articles, [...decisions, decideThat("UNDO", ["d-0"])])).toBe(hash);
  });

  test.each([
    ["an article more", [...articles, { id: "c", sha256: "3" }], decisions],
    ["an article less", articles.slice(1), decisions],
    ["another text", [articles[0]!, { id: "b", sha256: "3" }], decisions],
    [
      "texts that change places",
      [
        { id: "a", sha256: "2" },
        { id: "b", sha256: "1" },
      ],
      decisions,
    ],
    ["a decision less", articles, decisions.slice(1)],
    ["another decision", articles, [decideThat("DIFFERENT", ["p-1", "p-2"]), decisions[1]!]],
  ])("%s gives another", (_name, otherArticles, otherDecisions) => {
    expect(hashCorpus(otherArticles, otherDecisions)).not.toBe(hash);
  });
});
