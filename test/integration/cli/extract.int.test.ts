import { expect, test } from "@jest/globals";
import type { ExtractionRecord } from "../../../src/domain/statements/extraction-record.ts";
import { runWhosaid } from "../../support/run-whosaid.ts";

const FIFTY_MEGABYTES = 50_000_000;

test("extract reads what it can of fifty megabytes in one line, and then the next article", async () => {
  const words = "the bridge held through rain and wind and ";
  const text = `Ada Okoye said that ${words.repeat(FIFTY_MEGABYTES / words.length)}`;
  const articles = [
    { id: "long", text },
    { id: "empty", text: " \n" },
    { id: "short", text: "“It held,” Ada Okoye said." },
  ];
  const input = articles.map((article) => `${JSON.stringify(article)}\n`).join("");
  const { exitCode, stdout, stderr } = await runWhosaid(["extract"], {}, input).ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const records = stdout.trim().split("\n");
  expect(records.map((line) => summarize(JSON.parse(line) as ExtractionRecord))).toEqual([
    { id: "long", speakers: ["Ada Okoye"], codes: ["TEXT_TOO_LONG"] },
    { id: "empty", speakers: [], codes: ["TEXT_EMPTY"] },
    { id: "short", speakers: ["Ada Okoye"], codes: [] },
  ]);
}, 300_000);

function summarize({ id, quotations, findings }: ExtractionRecord): unknown {
  return {
    id,
    speakers: quotations.map(({ speaker }) => speaker?.name),
    codes: findings.map(({ code }) => code),
  };
}
