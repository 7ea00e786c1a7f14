import { expect, test } from "@jest/globals";
import { prepareArticle } from "../../../../../src/graph/bulk/gather/prepare-article.ts";
import { readNameKnowledge } from "../../../../../src/knowledge/read-name-knowledge.ts";
import { readTestArticle } from "../../../../support/read-text.ts";

const { lexicon } = readNameKnowledge();

function prepare(text: string) {
  return prepareArticle(readTestArticle(text), lexicon);
}

test.each([
  ["which another program may have used", "“The ferry \uFDD0 stays,” said Bo Lindmark."],
  [
    "of the import's own, where nothing is quoted",
    "“The ferry stays,” said Bo Lindmark.\n\nNothing \uFDE3 else came.",
  ],
])("prepareArticle() takes a character that is none, %s", (_name, text) => {
  const { rows } = prepare(text);
  expect(rows.articles[0]!.properties).toMatchObject({ text });
  expect(rows.quotations).toHaveLength(1);
});

test("prepareArticle() refuses a quotation that no list could hold", () => {
  expect(() => prepare("“The ferry \uFDE3 stays,” said Bo Lindmark.")).toThrow("U+FDE3");
});
