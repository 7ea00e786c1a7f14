import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { replaceFile } from "../../../src/load/replace-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-replace-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("replaceFile() makes the folder, and puts the text in place of the one before", async () => {
  const path = join(folder, "of", "mine.json");
  await replaceFile(path, "one");
  await replaceFile(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(join(folder, "of"))).toEqual(["mine.json"]);
});

test("where it cannot, nothing is left, and the failure names the file", async () => {
  const path = join(folder, "mine.json");
  mkdirSync(join(path, "inside"), { recursive: true });
  await expect(replaceFile(path, "text")).rejects.toMatchObject({ path });
  expect(readdirSync(folder)).toEqual(["mine.json"]);
});
