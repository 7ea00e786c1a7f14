import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** Of code, side by side in one room; more of them ask for rooms of their own. */
const MOST_FILES = 16;

const folders = listFolders("src");

test("no room holds more files side by side than one can look over", () => {
  const counts = [
    ...folders,
    ...listFolders("test").filter((name) => !name.includes("golden")),
  ].map((folder) => `${folder}: ${String(countFiles(folder))}`);
  const crowded = counts.filter((line) => Number(line.split(": ")[1]) > MOST_FILES);
  expect(crowded).toEqual([]);
});

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string | readonly string[] };
}

test("the arrows of every room are listed", () => {
  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
    forbidden: readonly Rule[];
  };
  const ruled = forbidden.map(({ from }) => from.path);
  const rooms = folders.filter((folder) => /^src\/[^/]+(?:\/[^/]+)?$/u.test(folder));
  // Pages are bundled by themselves, and the commands at the end may import everything.
  const listed = rooms.filter((room) => !/^src\/(?:web|cli$)/u.test(room));
  expect(listed.length).toBeGreaterThan(30);
  expect(listed.filter((room) => !ruled.includes(`^${room}/`))).toEqual([]);
});

function listFolders(top: string): string[] {
  const inside = readdirSync(top, { recursive: true, encoding: "utf8" }).map((name) =>
    join(top, name),
  );
  return inside.filter((path) => statSync(path).isDirectory());
}

function countFiles(folder: string): number {
  return readdirSync(folder).filter((name) => /\.(?:ts|js|mjs)$/u.test(name)).length;
}
