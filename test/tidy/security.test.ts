import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const root = new URL("../../", import.meta.url);

test("every promise of docs/security.md names what holds us to it, and that is there", () => {
  const text = readFileSync(new URL("docs/security.md", root), "utf8");
  const [, promised = ""] = text.split("## What is promised");
  const lines = promised.split("\n##")[0]!.split("\n");
  const [, , ...rows] = lines.filter((line) => line.startsWith("| "));
  expect(rows.length).toBeGreaterThan(10);
  const named = rows.map((row) => [...row.matchAll(/`((?:test|bench)\/[^`]+)`/gu)]);
  expect(rows.filter((_row, index) => named[index]!.length === 0)).toEqual([]);
  const paths = named.flat().map(([, path = ""]) => path);
  expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
