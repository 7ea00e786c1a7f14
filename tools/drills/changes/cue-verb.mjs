import { after } from "../edits.mjs";

export default {
  title: "A cue verb",
  most: 1,
  word: "pontificated",
  tests: ["test/unit/extract/cues/new-verb.test.ts"],
  files: {
    "seeds/lexicons/cues.en.txt": [
      after("say clause parenthesis", "pontificate clause parenthesis\n"),
    ],
  },
  proof: {
    "test/unit/extract/cues/new-verb.test.ts": `import { expect, test } from "@jest/globals";
import { readTestArticle } from "../../../support/read-text.ts";

test("a new verb signals saying", () => {
  const { quotations } = readTestArticle("Ada Okoye pontificated that the bridge would hold.");
  expect(quotations.map(({ cue }) => cue?.text)).toEqual(["pontificated"]);
});
`,
  },
};
