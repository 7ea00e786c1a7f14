import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { buildApiSchema } from "../../src/api/build-api-schema.ts";
import { candidateRules } from "../../src/domain/rules/candidate-rules.ts";
import { claimRules } from "../../src/domain/rules/claim-rules.ts";
import { contentRules, formRules, sourceRules } from "../../src/domain/rules/quotation-rules.ts";
import {
  aboutRules,
  actorRules,
  nameRules,
  placeRules,
} from "../../src/domain/rules/resolution-rules.ts";
import { isObjectType } from "graphql";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tables = {
  contentRules,
  sourceRules,
  formRules,
  nameRules,
  placeRules,
  actorRules,
  aboutRules,
  candidateRules,
  claimRules,
};
const rules = Object.entries(tables).flatMap(([table, entries]) =>
  Object.keys(entries).map((id) => [id, table] as const),
);

test("docs/rules.md says what the tables say", () => {
  for (const words of [
    ["build.mjs", "--if-stale"],
    ["write-rules-page.mjs", "--check"],
  ]) {
    const [tool = "", ...rest] = words;
    execFileSync(process.execPath, [join(root, "tools", tool), ...rest], { stdio: "pipe" });
  }
});

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.includes(join("domain", "rules")))
  .map((file) => readFileSync(join(root, "src", file), "utf8"));

test.each(rules)("%s of %s finds something", (id) => {
  expect(sources.some((source) => source.includes(`"${id}"`))).toBe(true);
});

test("the API names each rule that relates statements", async () => {
  const type = (await buildApiSchema()).getType("Relation");
  const description = isObjectType(type) ? type.getFields()["rule"]?.description : undefined;
  const named = [...(description ?? "").matchAll(/`([^`]+)`/gu)].map(([, id]) => id);
  expect(named.sort()).toEqual(Object.keys(claimRules).sort());
});
