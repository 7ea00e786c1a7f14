import { before, replace } from "../edits.mjs";

export default {
  title: "A relation between statements",
  most: 4,
  word: "ELABORATES",
  tests: [
    "test/unit/domain/claims/new-relation.test.ts",
    "test/unit/graph/compile/every-field.test.ts",
  ],
  files: {
    "src/domain/statements/relation.ts": [
      before(
        "} as const satisfies Record<string, RelationEntry>;",
        `  ELABORATES: {
    means: "It tells more of what the other tells.",
    field: "corroborates",
    joins: "From a statement to one of which it tells more",
    back: {
      side: "ELABORATED_BY",
      means: "The other tells more of what it tells.",
      field: "corroborates",
    },
  },
`,
      ),
    ],
    "src/domain/rules/claim-rules.ts": [
      before(
        "} as const satisfies Record<string, ClaimRuleEntry>;",
        `  "elaborates-words": { means: "one has words of the other, and more", confidence: 0.6 },
`,
      ),
    ],
    "src/domain/claims/relate-statements.ts": [
      replace(
        'import type { ClaimRelation } from "./claim-relation.ts";',
        'import { buildRelation, type ClaimRelation } from "./claim-relation.ts";',
      ),
      replace(
        "return [...dropTwofold(compared), ...answers];",
        "return [...dropTwofold(compared), ...answers, ...elaborate(a, b)];",
      ),
      before(
        "interface ComparedPair {",
        `function elaborate(a: ComparedClaims, b: ComparedClaims): ClaimRelation[] {
  const [one, other] = [a.claimed.words, b.claimed.words];
  if (one.length === other.length || !one.some((word) => other.includes(word))) return [];
  const startsFrom = one.length > other.length ? "left" : "right";
  const rule = "elaborates-words";
  return [buildRelation({ type: "ELABORATES", rule, reason: "More.", parts: [], startsFrom })];
}

`,
      ),
    ],
    "test/support/relation-examples.ts": [
      before(
        "};",
        `  ELABORATES: [
    "Ada Okoye said that rents in Varn rose. Viktor Halonen said that rents in Varn stand where nobody can pay them.",
  ],
`,
      ),
    ],
  },
  proof: {
    "test/unit/domain/claims/new-relation.test.ts": `import { expect, test } from "@jest/globals";
import { relateInText } from "../../../support/claims/relate-texts.ts";

test("a new relation is found", () => {
  const text =
    "Ada Okoye said that {rents in Varn rose}. Bo Lund said that {rents in Varn stand where nobody can pay them}.";
  expect(relateInText({ text })?.type).toBe("ELABORATES");
});
`,
  },
};
