import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listArticleFiles } from "../../../../src/load/articles/list-article-files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-list-"));
  mkdirSync(join(folder, "wire", "march"), { recursive: true });
  mkdirSync(join(folder, "wire", ".hidden"));
  mkdirSync(join(folder, "wire", "node_modules"));
  mkdirSync(join(folder, "linked"));
  for (const name of [
    "b.TXT",
    "a.txt",
    "notes.md",
    ".hidden.txt",
    ".hidden/e.md",
    "node_modules/f.json",
    "package.json",
    "package-lock.json",
    "march/c.json",
    "march/d.jsonl",
    "march/README",
  ]) {
    writeFileSync(join(folder, "wire", name), "x");
  }
  symlinkSync(join(folder, "wire"), join(folder, "linked", "wire"));
  symlinkSync(join(folder, "linked"), join(folder, "linked", "again"));
  symlinkSync(join(folder, "nothing.txt"), join(folder, "linked", "broken.txt"));
  symlinkSync(join(folder, "nothing.md"), join(folder, "linked", "broken.md"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function list(...names: string[]) {
  const { files, skipped } = await listArticleFiles(names.map((name) => join(folder, name)));
  return {
    files: files.map((file) => ("error" in file ? file.error.code : relative(folder, file.path))),
    skipped: skipped.map((path) => relative(folder, path)),
  };
}

async function identify(path: string): Promise<string> {
  const { files } = await listArticleFiles([path]);
  return files.map((file) => ("file" in file ? file.file : file.error.code)).join();
}

describe("listArticleFiles()", () => {
  test("lists a folder with all inside it in the order of names, and what it skipped", async () => {
    expect(await list("wire")).toEqual({
      files: ["wire/a.txt", "wire/b.TXT", "wire/march/c.json", "wire/march/d.jsonl"],
      skipped: ["wire/march/README", "wire/notes.md"],
    });
  });

  test("follows links to folders, each folder once, and rejects an article's link to nothing", async () => {
    expect(await list("linked")).toEqual({
      files: [
        "ARTICLE_PATH_MISSING",
        "linked/wire/a.txt",
        "linked/wire/b.TXT",
        "linked/wire/march/c.json",
        "linked/wire/march/d.jsonl",
      ],
      skipped: ["linked/broken.md", "linked/wire/march/README", "linked/wire/notes.md"],
    });
  });

  test("gives a file one name, whatever path leads to it, and another one another", async () => {
    const name = await identify(join(folder, "wire/a.txt"));
    expect(name).toMatch(/^[0-9a-f]{20}$/u);
    for (const path of [
      join(folder, "wire/../wire/a.txt"),
      join(folder, "linked/wire/a.txt"),
      relative(process.cwd(), join(folder, "wire/a.txt")),
    ]) {
      expect(await identify(path)).toBe(name);
    }
    expect(await identify(join(folder, "wire/b.TXT"))).not.toBe(name);
  });

  test("rejects what is named and is no article", async () => {
    expect(await list("wire/notes.md", "wire/none.txt", "wire/a.txt/b.txt", "wire/a.txt")).toEqual({
      files: [
        "ARTICLE_FORMAT_UNKNOWN",
        "ARTICLE_PATH_MISSING",
        "ARTICLE_PATH_UNREADABLE",
        "wire/a.txt",
      ],
      skipped: [],
    });
  });

  test("rejects a pipe, for which it would wait without end", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect(await list("pipe.txt")).toMatchObject({ files: ["ARTICLE_PATH_UNREADABLE"] });
  });
});
