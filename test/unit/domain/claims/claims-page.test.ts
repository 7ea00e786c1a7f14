import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { RELATIONS } from "../../../../src/domain/statements/relation.ts";
import { relateTexts } from "../../../support/claims/relate-texts.ts";

const page = readFileSync(new URL("../../../../docs/claims.md", import.meta.url), "utf8");
const rows = Array.from(
  page.matchAll(/^\| (.*\*.*\*.*) \| (.*\*.*\*.*) \| (.*) \|$/gm),
  ([, one = "", another = "", relation = ""]) => [one, another, relation] as const,
);

test("docs/claims.md has examples", () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)("%s / %s: %s", (one, another, relation) => {
  const found = relateTexts(buildArticle(one), buildArticle(another))?.type ?? null;
  expect(found).toBe(relation in RELATIONS ? relation : null);
});

/** What somebody says, in an article of its own; its claim stands in stars. */
function buildArticle(said: string) {
  const later = " (three days later)";
  const sentence = said.replace(later, "").replace(/\*(.*)\*/, "{$1}");
  return {
    text: `People in Larne talk of little else this week. ${sentence}. Nobody else was heard.`,
    publishedOn: said.endsWith(later) ? "2024-05-17" : "2024-05-14",
  };
}
