import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  appendDecisions,
  readDecisionFile,
  readKeptDecisions,
  writeDecisionFile,
} from "../../../../src/load/decisions/decision-file.ts";
import { decideThat } from "../../../support/decisions.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-decisions-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const same = decideThat("SAME", ["a", "b"]);
const split = decideThat("SPLIT", ["a"], ["article"]);
const claim = decideThat("SAME_CLAIM", ["q-1", "q-2"]);

describe("a file of decisions", () => {
  test("is made with its folder, grows, and reads as it was written", async () => {
    const path = join(folder, "home", "decisions.jsonl");
    await appendDecisions(path, [same]);
    await appendDecisions(path, [split, same, claim]);
    expect(await readDecisionFile(path)).toEqual({
      path,
      decisions: [same, split, claim],
      lines: new Map([
        [same.id, 1],
        [split.id, 2],
        [claim.id, 4],
      ]),
    });
    await writeDecisionFile(path, [same]);
    expect(readFileSync(path, "utf8").split("\n")).toHaveLength(2);
  });

  test("that is not there yet holds nothing; one that is named has to be there", async () => {
    const path = join(folder, "none.jsonl");
    expect(await readKeptDecisions(path)).toMatchObject({ decisions: [] });
    await expect(readDecisionFile(path)).rejects.toMatchObject({
      code: "DECISION_FILE_UNREADABLE",
    });
    await expect(readKeptDecisions(folder)).rejects.toMatchObject({
      code: "DECISION_FILE_UNREADABLE",
    });
  });

  test("says when it cannot be written", async () => {
    await expect(writeDecisionFile(folder, [same])).rejects.toMatchObject({
      code: "DECISION_FILE_UNWRITABLE",
      details: { path: folder, reason: "EISDIR" },
    });
  });

  test.each<[string, object]>([
    ["a word too many", { note: "x" }],
    ["no such kind", { kind: "MAYBE" }],
    ["one id", { ids: ["a"] }],
    ["one statement", { kind: "OTHER_CLAIM", ids: ["a"] }],
    ["places outside a split", { within: ["x"] }],
    ["no day", { decidedAt: "yesterday" }],
    ["no reason", { reason: "" }],
    ["the id of another", { id: split.id }],
  ])("with %s in line 2 is refused", async (_name, change) => {
    const path = join(folder, "bad.jsonl");
    const lines = [split, { ...same, ...change }].map((line) => JSON.stringify(line));
    writeFileSync(path, lines.join("\n"));
    await expect(readDecisionFile(path)).rejects.toMatchObject({
      code: "DECISION_FILE_INVALID",
      details: { path, line: 2 },
    });
  });
});
