import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runWhosaid } from "../../support/run-whosaid.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-explain-"));
  writeFileSync(
    join(folder, "bridge.txt"),
    "Bridge holds\n\nBy Jane Roe, VARN HERALD\n\n“It held,” said Mayor Ada Okoye.\n",
  );
  writeFileSync(join(folder, "broken.json"), "{");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Nothing listens there: whoever asks for a database fails. */
const NO_DATABASE = { NEO4J_URI: "bolt://localhost:1" };

test("load --explain tells of each article of a folder without a database", async () => {
  const { exitCode, stdout, stderr } = await runWhosaid(["load", "--explain", folder], NO_DATABASE)
    .ended;
  expect(exitCode).toBe(2);
  expect(stdout).toContain("bridge.txt\n  format     text\n");
  expect(stdout).toContain(
    "  publisher  Varn Herald — from the text, line 3: “By Jane Roe, VARN HERALD”\n",
  );
  expect(stdout).toContain("  author     Jane Roe — from the text, line 3");
  expect(stdout.split("\n").every((line) => line.length <= 80 || line.endsWith(".txt"))).toBe(true);
  expect(stderr).toContain("broken.json: ARTICLE_JSON_INVALID");
}, 60_000);

test("load --explain --json tells the same to programs", async () => {
  const { stdout } = await runWhosaid(["load", "--explain", "--json", folder], NO_DATABASE).ended;
  const { articles } = JSON.parse(stdout) as { readonly articles: readonly object[] };
  expect(articles).toMatchObject([
    {
      path: join(folder, "bridge.txt"),
      format: "text",
      author: [{ value: "Jane Roe", evidence: { line: 3, start: 17, end: 25 } }],
      quotations: 1,
    },
    { path: join(folder, "broken.json"), code: "ARTICLE_JSON_INVALID" },
  ]);
}, 60_000);
