import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readKnowledge } from "../../../../src/knowledge/read-knowledge.ts";
import { buildLoadableRecord } from "../../../../src/load/records/loadable-record.ts";
import { listReadings } from "../../../../src/load/records/list-readings.ts";
import {
  type ReadRecord,
  readRecordStream,
  readRecords,
} from "../../../../src/load/records/read-records.ts";
import { runPipeline } from "../../../../src/pipeline/run-pipeline.ts";
import { zstd } from "../../../support/formats/build-files.ts";

const knowledge = readKnowledge();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-records-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function print(id: string, text = `“It held,” said Ada Okoye of ${id}.`): string {
  const found = { path: `wire.jsonl:${id}`, isNamed: true };
  return JSON.stringify(buildLoadableRecord(found, runPipeline({ id, text }, knowledge), "hash"));
}

const [first, second] = [print("1"), print("2")];

/** Of each record the place where its article was found, or its own and why it is refused. */
async function list(records: AsyncIterable<ReadRecord>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const record of records) {
    all.push("error" in record ? [record.path, record.error.code] : record.found);
  }
  return all;
}

async function read(name: string, bytes: string | Buffer): Promise<unknown[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const all = await list(readRecords({ path, file: "f", isNamed: true }));
  return JSON.parse(JSON.stringify(all).replaceAll(path, "FILE")) as unknown[];
}

const found = [
  { path: "wire.jsonl:1", isNamed: true, source: "FILE" },
  { path: "wire.jsonl:2", isNamed: true, source: "FILE" },
];

describe("readRecords()", () => {
  test.each<[string, string | Buffer]>([
    ["lines", `${first}\n${second}\n`],
    ["lines without an end, and blank ones", `\n${first}\r\n \n${second}`],
    ["gzip in two pieces", Buffer.concat([gzipSync(`${first}\n`), gzipSync(second)])],
    ["Zstandard", zstd(`${first}\n${second}\n`)],
  ])("reads %s", async (name, bytes) => {
    expect(await read(name, bytes)).toEqual(found);
  });

  test("refuses what is cut, altered, foreign or none, each with its line, and reads the rest", async () => {
    const lines = [
      first.slice(0, 300),
      first.replace("held", "fell"),
      first.replace('"layout":1', '"layout":99'),
      '{"id": "a", "text": "“It held,” said Ada Okoye."}',
      "\u0000\u0001",
      second,
    ];
    expect(await read("mixed", `${lines.join("\n")}\n`)).toEqual([
      ["FILE:1", "RECORD_BROKEN"],
      ["FILE:2", "RECORD_ALTERED"],
      ["FILE:3", "RECORD_LAYOUT_FOREIGN"],
      ["FILE:4", "RECORD_NOT_LOADABLE"],
      ["FILE:5", "RECORD_BROKEN"],
      found[1],
    ]);
    expect(await read("latin", Buffer.from([0xe9, 0x0a]))).toEqual([["FILE:1", "RECORD_BROKEN"]]);
  });

  test("tells of a packed file that is cut what it could read before", async () => {
    const packed = gzipSync(`${first}\n`.repeat(50));
    const read = await list(readRecordStream(cut(packed), "-", true));
    expect(read.at(-1)).toEqual(["-", "ARTICLE_FILE_DAMAGED"]);
  });

  test("holds nothing where there is nothing", async () => {
    expect(await read("empty", "")).toEqual([]);
  });
});

async function* cut(bytes: Buffer) {
  yield bytes.subarray(0, bytes.length / 2);
}

describe("listReadings()", () => {
  test("takes a record that comes twice for one, and refuses another of the same name", async () => {
    const lines = [first, second, first, print("2", "“It fell,” said Bo Lund."), print("3", " ")];
    const items: unknown[] = [];
    for await (const item of listReadings(readRecordStream(hand(lines), "-", true))) {
      if ("error" in item) items.push(item.error.code);
      else items.push("reading" in item ? item.reading.article.id : { again: item.articleId });
    }
    expect(items).toEqual(["1", "2", { again: "1" }, "ARTICLE_ID_DUPLICATE", "ARTICLE_BODY_EMPTY"]);
  });
});

async function* hand(lines: readonly string[]) {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}
