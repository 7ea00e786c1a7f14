import { before } from "../edits.mjs";

export default {
  title: "Words that mean the same, or the contrary",
  most: 1,
  word: "fill",
  tests: ["test/unit/domain/claims/new-words.test.ts"],
  files: {
    "seeds/lexicons/claims.en.txt": [before("# Who holds and moves", "to fill <> to drain\n")],
  },
  proof: {
    "test/unit/domain/claims/new-words.test.ts": `import { expect, test } from "@jest/globals";
import { relateTexts } from "../../../support/claims/relate-texts.ts";

const publishedOn = "2024-05-14";

test("fill and drain are contraries", () => {
  const left = "Ada Okoye said that {the council of Larne filled the basin at the harbor}.";
  const right = "Bo Lund said that {the council of Larne drained the basin at the harbor}.";
  const relation = relateTexts({ text: left, publishedOn }, { text: right, publishedOn });
  expect(relation?.type).toBe("CONTRADICTS");
});
`,
  },
};
