import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "@jest/globals";

const root = fileURLToPath(new URL("../../..", import.meta.url));

test("docs/tables.md says what the tables of columns, parameters and formats say", () => {
  for (const words of [
    ["build.mjs", "--if-stale"],
    ["write-tables-page.mjs", "--check"],
  ]) {
    const [tool = "", ...rest] = words;
    execFileSync(process.execPath, [join(root, "tools", tool), ...rest], { stdio: "pipe" });
  }
});
