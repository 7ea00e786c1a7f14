import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import * as prettier from "prettier";
import type { ArticleInput } from "../../src/domain/articles/article.ts";
import { readKnowledge } from "../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../src/pipeline/run-pipeline.ts";
import { expectExactSpans } from "../support/expect-exact-spans.ts";
import { projectReading } from "../support/project-reading.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const knowledge = readKnowledge();
const rewrite = process.env["UPDATE_GOLDEN"] === "1";

test("golden files are never rewritten in CI", () => {
  expect(rewrite && process.env["CI"] === "true").toBe(false);
});

describe.each(cases)("%s", (name) => {
  const article = JSON.parse(readFileSync(join(folder, name, "article.json"), "utf8")) as ArticleInput;

  test("is read as its files say", async () => {
    const reading = runPipeline(article, knowledge);
    expectExactSpans(reading);
    for (const [part, value] of Object.entries(projectReading(reading))) {
      await expectGolden(join(folder, name, `${part}.json`), value);
    }
    expect(readFileSync(join(folder, name, "why.md"), "utf8").trim()).not.toBe("");
  });
});

async function expectGolden(file: string, value: unknown): Promise<void> {
  if (rewrite && process.env["CI"] !== "true") {
    const json = await prettier.format(JSON.stringify(value), { parser: "json", printWidth: 100 });
    writeFileSync(file, json);
  }
  expect(existsSync(file)).toBe(true);
  expect(value).toEqual(JSON.parse(readFileSync(file, "utf8")));
}
