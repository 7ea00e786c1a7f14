import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const drills = fileURLToPath(new URL("../../tools/drills/", import.meta.url));
const names = readdirSync(`${drills}changes`).map((file) => file.replace(/\.mjs$/, ""));

/* Each of its files is left out once, and the compiler and some tests run every time. */
test.each(names)(
  "%s takes the files that docs/adding.md lists, and a forgotten one is named",
  (name) => {
    const { status, stderr } = spawnSync(process.execPath, [`${drills}run.mjs`, name], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  },
  3_600_000,
);
