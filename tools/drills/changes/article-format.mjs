import { after, create, replace } from "../edits.mjs";

export default {
  title: "A format of articles",
  most: 3,
  word: "markdown",
  tests: ["test/unit/load/formats/markdown.test.ts"],
  files: {
    "src/load/formats/markdown.ts": [
      create(`import type { ArticleFormat } from "./article-format.ts";
import { nameArticle } from "./name-article.ts";

/** Markdown: a first line with one # is the title. */
export const markdown: ArticleFormat = {
  holds: "one",
  parse: (text) => {
    const [, title, body] = /^# (.+)\\n+([^]*)$/u.exec(text) ?? [];
    return nameArticle({ text: body ?? text, title });
  },
};
`),
    ],
    "src/load/formats/article-formats.ts": [
      after('from "./json-lines.ts"', 'import { markdown } from "./markdown.ts";\n'),
      replace('".jsonl": jsonLines,', '".jsonl": jsonLines,\n  ".md": markdown,'),
    ],
  },
  proof: {
    "test/unit/load/formats/markdown.test.ts": `import { expect, test } from "@jest/globals";
import { articleFormats } from "../../../../src/load/formats/article-formats.ts";

test("a file of Markdown has its title in its first line", () => {
  const markdown = articleFormats[".md"];
  if (markdown?.holds !== "one") throw new Error("nothing reads markdown");
  expect(markdown.parse("# The bridge\\n\\nIt held.", "a.md")).toMatchObject({
    title: "The bridge",
    text: "It held.",
  });
});
`,
  },
};
