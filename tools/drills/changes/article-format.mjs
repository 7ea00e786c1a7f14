import { after, create, replace } from "../edits.mjs";

export default {
  title: "A format of articles",
  most: 3,
  word: "markdown",
  tests: ["test/unit/load/formats/markdown.test.ts"],
  files: {
    "src/load/formats/markdown.ts": [
      create(`import type { OneArticle } from "./article-format.ts";
import { buildArticle } from "./build-article.ts";
import { decodeBeginning } from "./decode.ts";

/** Markdown: a first line with one # is the title. */
export const markdown: OneArticle = {
  holds: "one",
  read: async (stream, path, longest) => {
    const text = await decodeBeginning(stream, path, longest);
    const [, title, body] = /^# (.+)\\n+([^]*)$/u.exec(text) ?? [];
    return buildArticle({ text: body ?? text, title }, longest);
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

async function* stream(text: string) {
  yield Buffer.from(text);
}

test("a file of Markdown has its title in its first line", async () => {
  const markdown = articleFormats[".md"];
  if (markdown?.holds !== "one") throw new Error("nothing reads markdown");
  const article = await markdown.read(stream("# The bridge\\n\\nIt held."), "a.md", 1_000);
  expect(article).toMatchObject({ title: "The bridge", text: "It held." });
});
`,
  },
};
