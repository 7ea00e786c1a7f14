import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listArticleFiles } from "../../../../src/load/articles/list-article-files.ts";

let folder: string;

/** What is listed of the folder "wire". */
const WIRE = ["a.txt", "b.TXT", "march/README", "march/c.json", "march/d.jsonl", "notes.md"];

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
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function list(...names: string[]) {
  const files = await listArticleFiles(names.map((name) => join(folder, name)));
  return files.map((file) => {
    const path = relative(folder, file.path);
    if ("kind" in file) return `${path}: ${file.kind}`;
    return "file" in file ? path : file.error.code;
  });
}

async function identify(path: string): Promise<string> {
  const files = await listArticleFiles([path]);
  return files.map((file) => ("file" in file ? file.file : "")).join();
}

describe("listArticleFiles()", () => {
  test("lists a folder with all inside it in the order of names, whatever they are called", async () => {
    expect(await list("wire")).toEqual(WIRE.map((name) => `wire/${name}`));
  });

  test("follows links to folders, each folder once, and rejects a link to nothing", async () => {
    expect(await list("linked")).toEqual([
      "ARTICLE_PATH_MISSING",
      ...WIRE.map((name) => `linked/wire/${name}`),
    ]);
  });

  test("lists what a pattern matches, each file once, and rejects one that matches nothing", async () => {
    expect(await list("wire/*.{txt,TXT}")).toEqual(["wire/a.txt", "wire/b.TXT"]);
    expect(await list("wire/**")).toEqual(WIRE.map((name) => `wire/${name}`));
    expect(await list("wire/m*")).toEqual([
      "wire/march/README",
      "wire/march/c.json",
      "wire/march/d.jsonl",
    ]);
    expect(await list("linked/*/march/c.json")).toEqual(["linked/wire/march/c.json"]);
    expect(await list("linked/**/c.json")).toEqual(["linked/again/wire/march/c.json"]);
    expect(await list("wire/*.html")).toEqual(["ARTICLE_PATH_MISSING"]);
  });

  test("takes a name for a name where a file has it, though it looks like a pattern", async () => {
    writeFileSync(join(folder, "a[1].txt"), "x");
    expect(await list("a[1].txt")).toEqual(["a[1].txt"]);
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

  test("tells what was named from what was found", async () => {
    const files = await listArticleFiles(
      ["wire", "wire/a.txt", "wire/a*"].map((name) => join(folder, name)),
    );
    const isNamed = files.map((file) => ("isNamed" in file ? file.isNamed : null));
    expect(isNamed).toEqual([false, false, false, false, false, false, true, false]);
  });

  test("rejects what is named and is not there", async () => {
    expect(await list("wire/none.txt", "wire/a.txt/b.txt", "wire/a.txt")).toEqual([
      "ARTICLE_PATH_MISSING",
      "ARTICLE_PATH_UNREADABLE",
      "wire/a.txt",
    ]);
  });

  test("rejects a pipe, for which it would wait without end, and skips one that it finds", async () => {
    mkdirSync(join(folder, "pipes"));
    execFileSync("mkfifo", [join(folder, "pipes", "pipe.txt")]);
    expect(await list("pipes/pipe.txt")).toEqual(["ARTICLE_PATH_UNREADABLE"]);
    expect(await list("pipes")).toEqual(["pipes/pipe.txt: pipe or device"]);
  });
});
