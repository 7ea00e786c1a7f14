import { before, replace } from "../edits.mjs";

export default {
  title: "A relation between statements",
  most: 4,
  word: "ELABORATES",
  tests: [
    "test/unit/domain/statements/find-relation.test.ts",
    "test/unit/graph/compile/every-field.test.ts",
  ],
  files: {
    "src/domain/statements/relation.ts": [
      before(
        "} as const satisfies Record<string, RelationEntry>;",
        `  ELABORATES: {
    means: "It tells more of what the other tells.",
    field: "elaborates",
    lists: "Statements of others of which this one tells more.",
    joins: "From a statement to one of which it tells more",
    back: {
      side: "ELABORATED_BY",
      means: "The other tells more of what it tells.",
      field: "elaboratedBy",
      lists: "Statements of others that tell more of what this one tells.",
    },
  },
`,
      ),
    ],
    "src/domain/rules/relation-rules.ts": [
      before(
        "} as const satisfies Record<string, RelationRuleEntry>;",
        `  "elaborates-numbers": {
    means: "both tell, in the same article, of the same number",
    compares: "of other things",
  },
`,
      ),
    ],
    "src/domain/statements/find-relation.ts": [
      replace("?? compareWords(a, b);", "?? compareWords(a, b) ?? compareNumbers(a, b);"),
      before(
        "function isWithin(",
        `function compareNumbers(a: ComparedQuotation, b: ComparedQuotation): Relation | null {
  const [left, right] = [a.assertion, b.assertion];
  if (left.numbers.length === 0 || left.numbers.join() !== right.numbers.join()) return null;
  return {
    type: "ELABORATES",
    rule: "elaborates-numbers",
    reason: \`More on \${left.numbers.join()}\`,
    startsFrom: left.words.length > right.words.length ? "left" : "right",
  };
}

`,
      ),
    ],
    "test/support/relation-examples.ts": [
      before(
        "};",
        `  ELABORATES: [
    "Ada Okoye said that 47 grey ships had left the old harbour before the storm.",
    "Viktor Halonen said 47 sailors slept.",
  ],
`,
      ),
    ],
  },
};
