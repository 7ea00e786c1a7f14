import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { BackupManifest } from "../../../../src/cli/backup/backup-manifest.ts";
import { readManifest, unpackBackup } from "../../../../src/cli/backup/read-backup.ts";
import { hashBytes } from "../../../../src/domain/ids.ts";
import { tar } from "../../../support/formats/build-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-backup-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

// Longer than what is read of a file at once.
const DUMP = "graph ".repeat(50_000);
const DECISIONS = "{}\n";

const manifest: BackupManifest = {
  kind: "whosaid-backup",
  version: "0.1.0",
  createdAt: "2026-11-30T10:00:00.000Z",
  layout: 10,
  neo4jVersion: "5.26.30",
  graph: { articles: 1, quotations: 2, statements: 2, actors: 1, places: 0 },
  files: [
    { name: "neo4j.dump", bytes: DUMP.length, sha256: hashBytes(DUMP) },
    { name: "decisions.jsonl", bytes: DECISIONS.length, sha256: hashBytes(DECISIONS) },
  ],
};
const told = ["manifest.json", JSON.stringify(manifest)] as const;
const dump = ["neo4j.dump", DUMP] as const;
const decisions = ["decisions.jsonl", DECISIONS] as const;

function write(bytes: Buffer | string): string {
  const file = join(folder, "backup.tar");
  writeFileSync(file, bytes);
  return file;
}

async function unpack(file: string): Promise<string[]> {
  const target = mkdtempSync(join(folder, "unpacked-"));
  await unpackBackup(file, await readManifest(file), target, new AbortController().signal);
  return readdirSync(target).sort();
}

describe("a backup", () => {
  test("is read with all its files", async () => {
    const file = write(tar([told, dump, decisions]));
    expect(await readManifest(file)).toEqual(manifest);
    expect(await unpack(file)).toEqual(["decisions.jsonl", "neo4j.dump"]);
    const [target] = readdirSync(folder).filter((name) => name.startsWith("unpacked-"));
    expect(readFileSync(join(folder, target!, "neo4j.dump"), "utf8")).toBe(DUMP);
  });

  test.each<[string, Buffer | string]>([
    ["empty", ""],
    ["no archive", "Ada Okoye said that it held."],
    ["an archive of articles", tar([["a.txt", "It held."]])],
    ["an archive with another manifest", tar([["manifest.json", '{"files": []}'], dump])],
    ["an archive whose manifest is no JSON", tar([["manifest.json", "{"], dump])],
  ])("is foreign that is %s", async (_name, bytes) => {
    await expect(readManifest(write(bytes))).rejects.toMatchObject({ code: "BACKUP_FILE_FOREIGN" });
  });

  test.each<[string, Buffer]>([
    ["was cut", tar([told, dump, decisions]).subarray(0, 100_000)],
    ["was cut between two files", tar([told, dump])],
    ["was changed", tar([told, ["neo4j.dump", DUMP.replace("graph", "g1aph")], decisions])],
    ["has a file of another length", tar([told, ["neo4j.dump", `${DUMP} `], decisions])],
    ["has a file besides", tar([told, dump, decisions, ["../../etc/passwd", "x"]])],
    ["has a file twice", tar([told, dump, decisions, decisions])],
  ])("is damaged that %s", async (_name, bytes) => {
    await expect(unpack(write(bytes))).rejects.toMatchObject({ code: "BACKUP_FILE_DAMAGED" });
  });

  test("cannot be read where it is not", async () => {
    const code = "BACKUP_FILE_UNREADABLE";
    await expect(readManifest(join(folder, "none.tar"))).rejects.toMatchObject({ code });
    await expect(readManifest(folder)).rejects.toMatchObject({ code });
  });
});
