import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { apiFixture } from "../../support/api/api-fixture.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { runProgram } from "../../support/run-whosaid.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(apiFixture);
});
afterAll(() => api.close());

interface Notebook {
  readonly cells: readonly { readonly cell_type: string; readonly source: readonly string[] }[];
}

const venv = process.env["RESEARCH_VENV"] ?? "";
const notebooks = [
  {
    file: "docs/notebooks/python.ipynb",
    command: venv === "" ? "python3" : join(venv, "bin", "python"),
    option: "-c",
    trial: "import pandas",
    read: (text: string) =>
      (JSON.parse(text) as Notebook).cells
        .filter((cell) => cell.cell_type === "code")
        .map(({ source }) => source.join(""))
        .join("\n"),
  },
  {
    file: "docs/notebooks/r.qmd",
    command: "Rscript",
    option: "-e",
    trial: "1",
    read: (text: string) =>
      [...text.matchAll(/^```\{r\}\n(.*?)^```/gmsu)].map(([, code]) => code).join("\n"),
  },
];

for (const { file, command, option, trial, read } of notebooks) {
  const canRun = spawnSync(command, [option, trial]).status === 0;
  if (!canRun) process.stderr.write(`${file} is not run: no ${command} that can \`${trial}\`\n`);
  (canRun ? test : test.skip)(`${file} runs (skipped without its language)`, async () => {
    const program = read(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"));
    const local = program.replace("http://127.0.0.1:4000", api.url.replace(/\/$/u, ""));
    const { stdout, stderr, exitCode } = await runProgram(command, [option, local], {}).ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("Volodymyr Zelenskyy");
    expect(stdout).toContain("2024-08");
  });
}
