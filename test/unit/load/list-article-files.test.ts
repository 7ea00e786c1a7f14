import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listArticleFiles } from "../../../src/load/list-article-files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-list-"));
  mkdirSync(join(folder, "wire", "march"), { recursive: true });
  for (const name of [
    "b.TXT",
    "a.txt",
    "notes.md",
    ".hidden.txt",
    "march/c.json",
    "march/d.jsonl",
  ]) {
    writeFileSync(join(folder, "wire", name), "x");
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function listIds(...paths: string[]): Promise<(string | undefined)[]> {
  const files = await listArticleFiles(paths.map((path) => join(folder, path)));
  return files.map((file) => ("error" in file ? file.error.code : file.id));
}

describe("listArticleFiles()", () => {
  test("lists a folder with all inside it in the order of names, but for what is no article", async () => {
    expect(await listIds("wire")).toEqual(["wire/a", "wire/b", "wire/march/c", "wire/march/d"]);
  });

  test.each(["wire/a.txt", "wire/../wire/a.txt"])(
    "gives a file the id that it has in its folder: %s",
    async (path) => {
      expect(await listIds(path)).toEqual(["wire/a"]);
    },
  );

  test("gives the same ids wherever the command runs", async () => {
    const [file] = await listArticleFiles([relative(process.cwd(), join(folder, "wire/"))]);
    expect(file).toMatchObject({ id: "wire/a", format: "text" });
  });

  test("rejects what is named and is no article", async () => {
    expect(
      await listIds("wire/notes.md", "wire/none.txt", "wire/a.txt/b.txt", "wire/a.txt"),
    ).toEqual([
      "ARTICLE_FORMAT_UNKNOWN",
      "ARTICLE_PATH_MISSING",
      "ARTICLE_PATH_UNREADABLE",
      "wire/a",
    ]);
  });
});
