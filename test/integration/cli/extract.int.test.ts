import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  type ExtractionRecord,
  buildExtractionRecord,
} from "../../../src/domain/statements/extraction-record.ts";
import { readKnowledge } from "../../../src/knowledge/read-knowledge.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

const FIFTY_MEGABYTES = 50_000_000;
const words = "the bridge held through rain and wind and ";
const text = `Ada Okoye said that ${words.repeat(FIFTY_MEGABYTES / words.length)}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-extract-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Has the program print on standard error how many kB of memory it had at most. */
const RECORDER = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => console.error(process.resourceUsage().maxRSS));',
)}`;

async function extract(content: string, ...options: readonly string[]) {
  const file = join(folder, "article.txt");
  writeFileSync(file, content);
  const environment = { NODE_OPTIONS: `--import=${RECORDER}` };
  const run = runWhosaid(["extract", file, ...options], environment);
  const { exitCode, stdout, stderr } = await run.ended;
  expect(exitCode).toBe(0);
  const record = JSON.parse(stdout) as ExtractionRecord;
  return { ...summarize(record), record, kilobytes: Number(stderr) };
}

test("of fifty megabytes in one line, extract reads a million characters and holds little more", async () => {
  const cut = await extract(text);
  expect(cut).toMatchObject({ speakers: ["Ada Okoye"], codes: ["TEXT_TOO_LONG"] });
  expect(cut.record.regions.at(-1)?.end).toBeGreaterThan(999_000);
  expect(cut.record.regions.at(-1)?.end).toBeLessThanOrEqual(1_000_000);

  const alone = await extract(text.slice(0, 1_000_000));
  expect(alone.codes).toEqual([]);
  expect(cut.kilobytes / alone.kilobytes).toBeLessThan(1.5);
}, 300_000);

test("extract reads many articles in threads as it reads each alone, in their order", async () => {
  const inputs = Array.from({ length: 130 }, (_, number) => ({
    id: `article ${String(number)}`,
    text: `Ada Okoye said that bridge ${String(number)} would reopen. “We wait,” said Bo Lund.`,
  }));
  const file = join(folder, "many.jsonl");
  writeFileSync(file, inputs.map((input) => JSON.stringify(input)).join("\n"));
  const { exitCode, stdout } = await runWhosaid(["extract", file], {}).ended;
  expect(exitCode).toBe(0);
  const knowledge = readKnowledge();
  const alone = inputs.map((input) => buildExtractionRecord(runPipeline(input, knowledge)));
  const records = stdout.trimEnd().split("\n");
  expect(records.map((line): unknown => JSON.parse(line))).toEqual(
    alone.map((record): unknown => JSON.parse(JSON.stringify(record))),
  );
});

test("extract cuts an article where --max-characters says", async () => {
  const { record, codes } = await extract(text.slice(0, 5_000), "--max-characters", "2000");
  expect(codes).toEqual(["TEXT_TOO_LONG"]);
  const end = text.slice(0, 2_000).lastIndexOf(" ");
  expect(record.findings).toMatchObject([{ start: end, end }]);
  const { exitCode, stderr } = await runWhosaid(["extract", "--max-characters", "10"], {}).ended;
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining("It is no number from 1000 to 10000000."),
  });
}, 60_000);

test("extract refuses a line of fifty megabytes with its number, and reads the others", async () => {
  const articles = [
    { id: "long", text },
    { id: "empty", text: " \n" },
    { id: "short", text: "“It held,” Ada Okoye said." },
  ];
  const input = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  const { exitCode, stdout, stderr } = await runWhosaid(["extract"], {}, input).ended;
  expect(exitCode).toBe(2);
  expect(stderr).toContain("-:1: ARTICLE_FILE_TOO_LARGE: ");
  const records = stdout.trim().split("\n");
  expect(records.map((line) => summarize(JSON.parse(line) as ExtractionRecord))).toEqual([
    { id: "empty", speakers: [], codes: ["TEXT_EMPTY"] },
    { id: "short", speakers: ["Ada Okoye"], codes: [] },
  ]);
}, 60_000);

function summarize({ id, quotations, findings }: ExtractionRecord) {
  return {
    id,
    speakers: quotations.map(({ speaker }) => speaker?.name),
    codes: findings.map(({ code }) => code),
  };
}

test("extract takes patterns, and other names of fields", async () => {
  writeFileSync(join(folder, "a.list"), JSON.stringify([{ lead: "Ada Okoye said that it held." }]));
  writeFileSync(
    join(folder, "b.list"),
    "title\ttext\tlead\nGates\t-\tBo Lindmark said that it fell.\n",
  );
  const named = await runWhosaid(
    ["extract", join(folder, "*.list"), "--map", "text=lead", "--map", "title=title"],
    {},
  ).ended;
  expect(named.stderr).toBe("");
  const records = named.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ExtractionRecord);
  expect(records.map(({ article }) => article.title)).toEqual([null, "Gates"]);
  const wrong = await runWhosaid(["extract", "--map", "body=lead"], {}).ended;
  expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("publishedOn") });
}, 60_000);
