import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildArticleId } from "../../../../src/domain/ids.ts";
import {
  type ArticleFile,
  listArticleFiles,
} from "../../../../src/load/articles/list-article-files.ts";
import {
  type ReadArticle,
  readArticles,
  readMany,
} from "../../../../src/load/articles/read-articles.ts";
import { jsonLines } from "../../../../src/load/formats/json-lines.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "whosaid-read-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads one file with these bytes; an article that was rejected shows as its path's end and code. */
async function read(name: string, bytes: string | Buffer): Promise<unknown[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return collect(path);
}

async function collect(path: string): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const article of await readAll(path)) {
    results.push(
      "error" in article ? [article.path.slice(path.length), article.error.code] : article.input,
    );
  }
  return results;
}

async function readAll(path: string): Promise<ReadArticle[]> {
  const { files } = await listArticleFiles([path]);
  const articles: ReadArticle[] = [];
  for await (const article of readArticles(files[0]!, LONGEST)) articles.push(article);
  return articles;
}

/** UTF-16 units that are read of an article here. */
const LONGEST = 1_000;

const idOf = (text: string) => buildArticleId({ text });

describe("readArticles()", () => {
  test("takes a text file as it is", async () => {
    const text = " Ada Okoye said:\r\n“It held.” \n";
    expect(await read("plain.txt", text)).toEqual([{ id: idOf(text), text }]);
  });

  test("leaves out a byte order mark, which nobody wrote", async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("It held.")]);
    expect(await read("mark.txt", bytes)).toEqual([{ id: idOf("It held."), text: "It held." }]);
  });

  test("takes an article's own id before its address, and that before what it holds", async () => {
    const article = { text: "It held.", url: "https://example.org/a", publishedOn: "2026-03-10" };
    expect(await read("own.json", JSON.stringify({ ...article, id: "a" }))).toEqual([
      { ...article, id: "a" },
    ]);
    expect(await read("own.json", JSON.stringify(article))).toEqual([
      { ...article, id: "https://example.org/a" },
    ]);
    expect(await read("own.json", JSON.stringify({ text: "It held.", title: null }))).toEqual([
      { id: idOf("It held."), text: "It held." },
    ]);
  });

  test.each([
    [
      "characters that are not UTF-8",
      "latin.txt",
      Buffer.from([0x63, 0xe9]),
      "ARTICLE_ENCODING_INVALID",
    ],
    ["JSON that is cut off", "cut.json", '{"text": "It', "ARTICLE_JSON_INVALID"],
    ["JSON that is no article", "other.json", '{"body": "It held."}', "ARTICLE_INVALID"],
    ["a list of articles", "list.json", '[{"text": "It held."}]', "ARTICLE_INVALID"],
  ])("rejects %s", async (_name, file, bytes, code) => {
    expect(await read(file, bytes)).toEqual([["", code]]);
  });

  test("cuts an article that is too long, whatever it comes in", async () => {
    const sentence = "Ada Okoye said that it held. ";
    const text = sentence.repeat(100);
    const beginning = text.slice(0, 34 * sentence.length - 1);
    expect(beginning.length).toBeLessThan(LONGEST);
    const article = { id: idOf(beginning), text: beginning, isCut: true };
    expect(await read("long.txt", text)).toEqual([article]);
    expect(await read("long.json", JSON.stringify({ text }))).toEqual([article]);
    expect(await read("long.jsonl", JSON.stringify({ text }))).toEqual([article]);
    expect(await read("short.txt", beginning)).toEqual([{ id: article.id, text: beginning }]);
  });

  test("reads no more of a text than it keeps", async () => {
    const path = join(folder, "endless.txt");
    writeFileSync(path, `${"It held. ".repeat(200)}\n`);
    truncateSync(path, 100_000_000_000);
    expect(await collect(path)).toMatchObject([{ isCut: true }]);
  });

  test("rejects JSON that is larger than any article could be, and goes on", async () => {
    const large = JSON.stringify({ text: "It held.", page: "x".repeat(10_100_000) });
    expect(await read("large.json", large)).toEqual([["", "ARTICLE_FILE_TOO_LARGE"]]);
    expect(await read("large.jsonl", `${large}\n{"text": "One."}`)).toEqual([
      [":1", "ARTICLE_FILE_TOO_LARGE"],
      { id: idOf("One."), text: "One." },
    ]);
  });

  test("rejects a folder that is called like a file", async () => {
    const path = join(folder, "was-there.txt");
    writeFileSync(path, "It held.");
    const { files } = await listArticleFiles([path]);
    rmSync(path);
    mkdirSync(path);
    const results: ReadArticle[] = [];
    for await (const article of readArticles(files[0]!, LONGEST)) results.push(article);
    expect(results).toMatchObject([{ error: { code: "ARTICLE_PATH_UNREADABLE" } }]);
  });

  test("rejects a line of JSON Lines with its number and goes on with the next", async () => {
    const lines = Buffer.concat([
      Buffer.from('{"text": "One."}\n\nnonsense\n{"text": "'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"id": "five", "text": "Five."}\r\n{"text": "Six."}'),
    ]);
    expect(await read("many.jsonl", lines)).toEqual([
      { id: idOf("One."), text: "One." },
      [":3", "ARTICLE_JSON_INVALID"],
      [":4", "ARTICLE_ENCODING_INVALID"],
      { id: "five", text: "Five." },
      { id: idOf("Six."), text: "Six." },
    ]);
  });
});

test("tells at which line of which file an article was found, and where none could be read", async () => {
  const path = join(folder, "seats.jsonl");
  writeFileSync(path, '{"text": "One."}\n\nnonsense\n');
  const { files } = await listArticleFiles([path]);
  const { file } = files[0] as ArticleFile;
  expect((await readAll(path)).map(({ seat }) => seat)).toEqual([
    { file, line: 1 },
    { file, line: 3 },
  ]);
});

describe("readMany()", () => {
  test("names articles of standard input as those of files, without a seat", async () => {
    const stream = async function* () {
      yield await Promise.resolve(Buffer.from('{"text": "One."}\n{"id": "b", "text": "Two."}\n'));
    };
    const results: unknown[] = [];
    for await (const article of readMany(stream(), jsonLines, "-", {
      file: null,
      longest: LONGEST,
    }))
      results.push(article);
    expect(results).toEqual([
      { path: "-:1", input: { id: idOf("One."), text: "One." } },
      { path: "-:2", input: { id: "b", text: "Two." } },
    ]);
  });
});
