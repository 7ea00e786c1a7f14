import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

test.each([
  [["nowhere"], "there is no such folder in src, which holds api, "],
  [["extract/nowhere"], "there is no such folder in src/extract, which holds contents, "],
  [["../seeds"], "there is no such folder in src, which holds api, "],
  [["extract", "graph"], "one folder is checked at a time"],
])("npm run check -- %j is refused, with what could be checked", (words, message) => {
  const { status, stderr } = spawnSync(process.execPath, ["tools/check.mjs", ...words], {
    encoding: "utf8",
  });
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});
