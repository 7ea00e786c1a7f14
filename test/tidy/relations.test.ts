import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { isObjectType } from "graphql";
import { buildApiSchema } from "../../src/api/build-api-schema.ts";
import { RELATION_SIDES } from "../../src/domain/statements/relation.ts";

test("docs/graph.md says what the table of relations says", () => {
  for (const words of [
    ["build.mjs", "--if-stale"],
    ["write-graph-page.mjs", "--check"],
  ]) {
    const [tool = "", ...rest] = words;
    const path = fileURLToPath(new URL(`../../tools/${tool}`, import.meta.url));
    execFileSync(process.execPath, [path, ...rest], { stdio: "pipe" });
  }
});

test("a statement lists those to which it stands in each way", async () => {
  const type = (await buildApiSchema()).getType("Statement");
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const { field } of RELATION_SIDES) {
    expect(String(fields[field]?.type)).toBe("[Relation!]!");
  }
});
