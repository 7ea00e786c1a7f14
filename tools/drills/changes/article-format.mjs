import { after, create, replace } from "../edits.mjs";

export default {
  title: "A format of articles",
  most: 3,
  word: "textile",
  tests: ["test/unit/load/formats/textile.test.ts"],
  files: {
    "src/load/formats/textile.ts": [
      create(`import type { ArticleFormat } from "./article-format.ts";
import { splitText } from "./whole-file.ts";

/** Textile: a first line that begins with "h1." is the title. */
export const textile: ArticleFormat = {
  name: "textile",
  recognizes: ({ text }) => text?.startsWith("h1. ") === true,
  split: splitText((text) => {
    const [, title, body] = /^h1\\. (.+)\\n+([^]*)$/u.exec(text) ?? [];
    return { text: body ?? text, title };
  }),
};
`),
    ],
    "src/load/formats/article-formats.ts": [
      after('from "./refused-formats.ts"', 'import { textile } from "./textile.ts";\n'),
      replace("  plainText,\n]", "  textile,\n  plainText,\n]"),
    ],
  },
  proof: {
    "test/unit/load/formats/textile.test.ts": `import { expect, test } from "@jest/globals";
import { openArticles } from "../../../../src/load/formats/open-articles.ts";

async function* stream(text: string) {
  yield Buffer.from(text);
}

test("a file of Textile has its title in its first line", async () => {
  const file = stream("h1. The bridge\\n\\nIt held.");
  const settings = { longest: 1_000, fields: {}, ending: ".txt", isSlow: false };
  const articles = [];
  for await (const { parse } of openArticles("a.txt", file, settings)) articles.push(await parse());
  expect(articles).toEqual([{ title: "The bridge", text: "It held." }]);
});
`,
  },
};
