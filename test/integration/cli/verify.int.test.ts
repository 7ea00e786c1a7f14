import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadSeeds } from "../../../src/cli/loading/load-seeds.ts";
import { type TestApi, openTestApi } from "../../support/api/api-server.ts";
import { runWhosaid, suiteNeo4j } from "../../support/run-whosaid.ts";

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await openTestApi([]);
  await loadSeeds(api.graph);
  folder = await mkdtemp(join(tmpdir(), "whosaid-verify-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.close();
});

const DRAFT = [
  "“The enemy still has the initiative,” said Yuri Podolyaka.",
  "“The situation hardly remains difficult,” Podolyaka added.",
  "“The situation still remains difficult,” said Volodymyr Zelenskyy.",
  "“Every bridge of the region is ours for a hundred years,” said Yuri Ushakov.",
];

async function verify(text: string, ...words: string[]) {
  const path = join(folder, "draft.txt");
  await writeFile(path, text);
  return runWhosaid(["verify", path, ...words], suiteNeo4j()).ended;
}

test("each quotation of a manuscript is told with its line, and why", async () => {
  const { exitCode, stdout, stderr } = await verify(DRAFT.join("\n\n"));
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  for (const part of [
    "draft.txt:1  verbatim",
    "draft.txt:3  altered",
    "quoted “hardly”, said “still”",
    "draft.txt:5  said by another",
    "said by Yuri Podolyaka",
    "draft.txt:7  not found",
    "verbatim 1, altered 1, said by another 1, not found 1",
  ]) {
    expect(stdout).toContain(part);
  }
});

test("where all is verbatim the program ends well, and --json is for programs", async () => {
  const { exitCode, stdout } = await verify(DRAFT[0]!, "--json");
  expect(exitCode).toBe(0);
  const { article, start, end, ...told } = JSON.parse(stdout);
  expect(told).toMatchObject({ line: 1, verdict: "VERBATIM", speaker: "Yuri Podolyaka" });
  expect(article.title).toContain("Drones hit Russian regions");
  expect(end - start).toBe("The enemy still has the initiative".length);
});

test("a page is read as one, and an answer of a model with its marks", async () => {
  const page = join(folder, "page.html");
  const words = "According to Yuri Podolyaka, “The enemy still has the initiative” in Kursk.";
  await writeFile(
    page,
    `<html><head><title>Kursk</title></head><body><article><p>${words}</p></article></body></html>`,
  );
  const { stdout } = await runWhosaid(["verify", page], suiteNeo4j()).ended;
  expect(stdout).toContain("verbatim 1");
  const answer = await verify(`- **Podolyaka**: "The enemy still has the initiative."`);
  expect(answer.stdout).toContain("verbatim 1");
});

test("a text that quotes nothing is told so, and what cannot be read is rejected", async () => {
  expect(await verify("Nothing is quoted here.")).toMatchObject({
    exitCode: 0,
    stdout: "No words in quotation marks were found\n",
  });
  const { exitCode, stderr } = await runWhosaid(["verify", join(folder, "none.txt")], suiteNeo4j())
    .ended;
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain("none.txt");
});
