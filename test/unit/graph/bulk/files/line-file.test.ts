import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { LineFile, readLines } from "../../../../../src/graph/bulk/files/line-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-lines-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("every line is in one piece, wherever the file is cut", () => {
  const lines = ["a", "", "bcd", "ä😀", "e".repeat(9), "f"];
  const path = join(folder, "lines");
  const content = `${lines.join("\n")}\n`;
  writeFileSync(path, content);
  const size = Buffer.byteLength(content);
  for (let width = 1; width <= size; width++) {
    const pieces = Array.from({ length: Math.ceil(size / width) }, (_, index) => {
      return { path, start: index * width, end: (index + 1) * width };
    });
    expect(pieces.flatMap((piece) => [...readLines(piece)])).toEqual(lines);
  }
});

test("lines longer than what is read at once are read whole", () => {
  const file = new LineFile(join(folder, "lines"));
  const lines = ["a".repeat(1_000_000), "b", "ß".repeat(700_000)];
  for (const line of lines) file.append(line);
  expect([...file.read()]).toEqual(lines);
});

test("to which nothing was written holds no line", () => {
  expect([...new LineFile(join(folder, "none")).read()]).toEqual([]);
});
