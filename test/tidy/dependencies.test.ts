import { execFileSync } from "node:child_process";
import { test } from "@jest/globals";

test("docs/dependencies.md names the packages, versions and licenses of package-lock.json", () => {
  execFileSync(process.execPath, ["tools/write-dependencies-page.mjs", "--check"], {
    stdio: "pipe",
  });
});
