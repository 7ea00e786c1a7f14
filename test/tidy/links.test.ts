import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const pages = execFileSync("git", ["ls-files", "*.md", ":!test/golden"], { encoding: "utf8" })
  .split("\n")
  .filter((path) => path !== "");

test.each(pages)("every link of %s leads to a file", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)\s#]+)/gu)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/u.test(target));
  expect(links.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test("ARCHITECTURE.md names files and folders that are there", () => {
  const named = [
    ...readFileSync("ARCHITECTURE.md", "utf8").matchAll(
      /`([a-z][\w./-]*\/[\w./-]*|[\w-]+\.\w+)`/gu,
    ),
  ]
    .map(([, path]) => path!)
    .filter((path) => !path.endsWith("()") && path !== "document.text");
  const isThere = (path: string): boolean =>
    [path, join("src", path)].some((place) => existsSync(place));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
