import { after, before } from "../edits.mjs";

export default {
  title: "A scalar field of `Statement` with its filter",
  most: 7,
  word: "closingMark",
  tests: [
    "test/unit/graph/compile/every-field.test.ts",
    "test/unit/graph/write/statement-properties.test.ts",
  ],
  files: {
    "src/graph/write/rows/quotation-rows.ts": [
      after("cueClass: quotation.cueClass,", '    closingMark: /[!?]$/.exec(text)?.[0] ?? ".",\n'),
    ],
    "src/graph/write/rows/statement-rows.ts": [
      before("      ...said,", "      closingMark: fullest.properties.closingMark,\n"),
    ],
    "cypher/fragments/values/statement-values.cypher": [
      after("@returns kind ", "// @returns closingMark         String?\n"),
      after("statement.kind AS kind,", "  statement.closingMark AS closingMark,\n"),
    ],
    "src/api/schema/statements/statement.type.ts": [
      before(
        "  @Field(() => StatementKind, {",
        `  @Field(() => String, {
    nullable: true,
    description: "The mark with which it ends: \`!\`, \`?\`, or \`.\` where it is none of these.",
  })
  closingMark!: string | null;

`,
      ),
    ],
    "src/graph/compile/conditions/statement-conditions.ts": [
      after("readonly medium?: string", "  readonly closingMark?: readonly string[] | null;\n"),
      after("medium: readMedium,", '  closingMark: valueAmong("closingMark"),\n'),
    ],
    "src/api/schema/arguments/statement-where.input.ts": [
      before(
        "  @Field(() => [StatementKind], {",
        `  @Field(() => [String], { nullable: true, description: "The mark with which it ends." })
  closingMark?: string[] | null;

`,
      ),
    ],
    "docs/graph.md": [
      after(
        "| `kind` | `DIRECT`",
        "| `closingMark` | the mark with which it ends: `!`, `?` or `.` |\n",
      ),
      after("| `kind` | as of a statement |", "| `closingMark` | likewise |\n"),
    ],
  },
};
