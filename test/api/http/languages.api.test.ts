import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { runProgram } from "../../support/run-whosaid.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

const programs = [
  { page: "docs/python.md", command: "python3", trial: "import csv, json", option: "-c" },
  { page: "docs/r.md", command: "Rscript", trial: "library(httr2)", option: "-e" },
];

for (const { page, command, trial, option } of programs) {
  const canRun = spawnSync(command, [option, trial]).status === 0;
  if (!canRun) process.stderr.write(`${page} is not run: no ${command} that can \`${trial}\`\n`);
  (canRun ? test : test.skip)(`the program of ${page} writes a table of all pages`, async () => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), "utf8");
    const program = /^```(?:python|r)\n(.*?)^```/msu
      .exec(text)![1]!
      .replace("http://127.0.0.1:4000/", api.url)
      .replace("first: 100", "first: 1");
    const { stdout, stderr, exitCode } = await runProgram(command, [option, program], {}).ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    // R puts words in quotation marks where Python need not.
    const rows = stdout.trim().replaceAll('"', "").split(/\r?\n/u);
    expect(rows.map((row) => row.replace(/^q-[0-9a-f]+/u, "q"))).toEqual([
      "id,speaker,text,kind,from,to,articles",
      "q,Putin,we are advancing rather successfully,DIRECT,2026-03-09,2026-03-09,1",
      "q,Volodymyr Zelenskyy,Our forces keep advancing in Kursk and hold the road to the border,DIRECT,2024-08-14,2024-08-14,2",
      "q,A senior official,The enemy still has the initiative,DIRECT,,,1",
    ]);
  });
}
