import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";

interface Change {
  readonly title: string;
  readonly files: Readonly<Record<string, readonly unknown[]>>;
}

const root = new URL("../../", import.meta.url);
const folder = new URL("tools/drills/changes/", root);
const sections = readFileSync(new URL("docs/adding.md", root), "utf8").split("\n## ").slice(1);

const changes = await Promise.all(
  readdirSync(folder).map(async (file): Promise<[string, Change]> => {
    const { default: change } = (await import(new URL(file, folder).href)) as { default: Change };
    return [change.title, change];
  }),
);

test("docs/adding.md has each change that is drilled, and no other", () => {
  const titles = sections.map((section) => section.split("\n")[0]!);
  expect(titles.sort()).toEqual(changes.map(([title]) => title).sort());
});

test.each(changes)("%s: the page lists the files that it takes", (title, { files }) => {
  const section = sections.find((text) => text.startsWith(`${title}\n`)) ?? "";
  const listed = Array.from(section.matchAll(/^\| `([^`]+)` \|/gm), ([, path]) => path!);
  expect(listed.sort()).toEqual(Object.keys(files).sort());
});
