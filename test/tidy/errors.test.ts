import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { catalog, type ErrorCode } from "../../src/errors/catalog.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const codes = Object.keys(catalog) as ErrorCode[];

test("docs/errors.md says what the catalog says", () => {
  for (const words of [
    ["build.mjs", "--if-stale"],
    ["write-errors-page.mjs", "--check"],
  ]) {
    const [tool = "", ...rest] = words;
    execFileSync(process.execPath, [join(root, "tools", tool), ...rest], { stdio: "pipe" });
  }
});

test.each(codes)("%s can happen", (code) => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const throwers = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith("catalog.ts"))
    .filter((file) => readFileSync(join(root, "src", file), "utf8").includes(`"${code}"`));
  expect(throwers).not.toEqual([]);
});

test("no two failures share an exit code of their own", () => {
  const own = codes.flatMap((code) => {
    const entry: { kind: string; exitCode?: number } = catalog[code];
    return entry.exitCode ?? [];
  });
  expect(new Set(own).size).toBe(own.length);
  expect(own.filter((exitCode) => exitCode < 10)).toEqual([]);
});
