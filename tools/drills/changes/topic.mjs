import { before } from "../edits.mjs";

export default {
  title: "A topic",
  most: 1,
  word: "gate",
  tests: ["test/unit/resolve/assertions/new-topic.test.ts"],
  files: {
    "seeds/lexicons/topics.en.txt": [
      before(
        "# What things and work cost.",
        `# Whether gates are open.
[gates]
excludes: one party on both sides
place: needless
negated: the other side
<gate>: gate door
first: ANY > open > <gate>
second: ANY > lock > <gate>
`,
      ),
    ],
  },
  proof: {
    "test/unit/resolve/assertions/new-topic.test.ts": `import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

test("a new topic has two sides", () => {
  const { quotations } = readTestArticle(
    "Ada Okoye said guards had opened the gate. Viktor Halonen said that the gate was locked.",
  );
  expect(
    quotations.flatMap(({ assertion }) => assertion.stances.map(({ topic, side }) => [topic, side])),
  ).toEqual([
    ["gates", "FIRST"],
    ["gates", "SECOND"],
  ]);
});
`,
  },
};
