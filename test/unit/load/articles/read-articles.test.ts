import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildArticleId, hashBytes } from "../../../../src/domain/ids.ts";
import {
  type ArticleFile,
  type SkippedFile,
  listArticleFiles,
} from "../../../../src/load/articles/list-article-files.ts";
import {
  type ReadArticle,
  readArticles,
  readStandardInput,
} from "../../../../src/load/articles/read-articles.ts";
import { warc, zip } from "../../../support/formats/build-files.ts";

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
    if ("kind" in article) results.push(article.kind);
    else if ("error" in article) {
      results.push([article.path.slice(path.length), article.error.code]);
    } else results.push(getGiven(article));
  }
  return results;
}

/** What was given of an article, apart from how it came. */
function getGiven(article: Extract<ReadArticle, { input: unknown }>): object {
  const { format: _, sourceSha256: _s, ...input } = article.input;
  return JSON.parse(JSON.stringify(input)) as object;
}

async function readAll(path: string): Promise<(ReadArticle | SkippedFile)[]> {
  const articles: (ReadArticle | SkippedFile)[] = [];
  for (const file of await listArticleFiles([path])) {
    if ("kind" in file) articles.push(file);
    else for await (const article of readArticles(file, SETTINGS)) articles.push(article);
  }
  return articles;
}

/** UTF-16 units that are read of an article here. */
const LONGEST = 1_000;
const SETTINGS = { longest: LONGEST, fields: {} };

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
    ["JSON that is no article", "other.json", '{"desk": "It held."}', "ARTICLE_INVALID"],
    ["a list without an end", "list.json", '[{"title": "It held."}', "ARTICLE_JSON_INVALID"],
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
    writeFileSync(path, `${"It held. ".repeat(10_000)}\n`);
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
    const [file] = await listArticleFiles([path]);
    rmSync(path);
    mkdirSync(path);
    const results: unknown[] = [];
    for await (const article of readArticles(file as ArticleFile, SETTINGS)) results.push(article);
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
  const [listed] = await listArticleFiles([path]);
  const { file } = listed as ArticleFile;
  expect((await readAll(path)).map((article) => "seat" in article && article.seat)).toEqual([
    { file, place: "1" },
    { file, place: "3" },
  ]);
});

test("tells the format in which an article came, and the hash of the bytes it was read from", async () => {
  const path = join(folder, "hash.jsonl");
  const line = '{"text": "One."}';
  writeFileSync(path, `${line}\n`);
  expect(await readAll(path)).toMatchObject([
    { input: { format: "json", sourceSha256: hashBytes(line) } },
  ]);
  const text = join(folder, "hash.txt");
  const latin = Buffer.from("The caf\u00E9 will reopen, she said on Monday.", "latin1");
  writeFileSync(text, latin);
  expect(await readAll(text)).toMatchObject([
    { input: { format: "text", sourceSha256: hashBytes(latin) } },
  ]);
});

test("skips what holds no article where it was found, and rejects it where it was named", async () => {
  mkdirSync(join(folder, "page"));
  const path = join(folder, "page", "a.css");
  writeFileSync(path, "p { color: red }");
  writeFileSync(join(folder, "page", "b.parquet"), "PAR1\x15\0\0\0");
  expect(await collect(join(folder, "page"))).toEqual([
    "program",
    ["/b.parquet", "ARTICLE_FORMAT_REFUSED"],
  ]);
  expect(await collect(path)).toEqual([["", "ARTICLE_FORMAT_UNKNOWN"]]);
});

test("skips what holds no article inside of a file, also of one that was named", async () => {
  const files = { "a.txt": "It held.", "b.css": "p { color: red }", "c.parquet": "PAR1\x15\0\0" };
  expect(await read("corpus.zip", zip(files))).toEqual([
    { id: idOf("It held."), text: "It held." },
    "program",
    [":c.parquet", "ARTICLE_FORMAT_REFUSED"],
  ]);
  const records = [
    { type: "warcinfo", url: "", http: "software: crawler", body: "" },
    { url: "https://a.example/a.css", http: "HTTP/1.1 200 OK\r\nContent-Type: text/css", body: "" },
  ];
  expect(await read("crawl.warc", warc(records))).toEqual(["warcinfo", "answer without a page"]);
});

test.each([
  ["null", { text: null }],
  ["blank", { text: " \n" }],
  ["paragraphs that are blank", { text: ["", " "] }],
  ["no paragraphs", { text: [] }],
])("a text is not unknown that is %s", async (_name, article) => {
  expect(await read("blank.json", JSON.stringify({ id: "a", ...article }))).toEqual([
    { id: "a", text: expect.stringMatching(/^\s*$/u) as unknown },
  ]);
});

describe("readStandardInput()", () => {
  const readInput = async (...chunks: (string | Buffer)[]) => {
    const stream = async function* () {
      for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
    };
    const results: unknown[] = [];
    for await (const article of readStandardInput(stream(), "-", SETTINGS)) {
      if ("kind" in article) {
        results.push([article.path, article.kind]);
        continue;
      }
      if ("error" in article) results.push([article.path, article.error.code]);
      else results.push([article.path, getGiven(article)]);
      expect(article.seat).toBeUndefined();
    }
    return results;
  };

  test("names articles as those of files, without a seat", async () => {
    expect(await readInput('{"text": "One."}\n{"id": "b", "text": "Two."}\n')).toEqual([
      ["-:1", { id: idOf("One."), text: "One." }],
      ["-:2", { id: "b", text: "Two." }],
    ]);
  });

  test("takes lines for articles, also where the first is broken", async () => {
    expect(await readInput('{"text": "On\n', '{"id": "b", "text": "Two."}\n')).toEqual([
      ["-:1", "ARTICLE_JSON_INVALID"],
      ["-:2", { id: "b", text: "Two." }],
    ]);
  });

  test("gives a line's article before the next is written", async () => {
    let wasRead: () => void = () => undefined;
    const isRead = new Promise<void>((resolve) => (wasRead = resolve));
    const stream = async function* () {
      yield Buffer.from('{"text": "One."}\n');
      await isRead;
      yield Buffer.from('{"text": "Two."}\n');
    };
    const paths: string[] = [];
    for await (const { path } of readStandardInput(stream(), "-", SETTINGS)) {
      paths.push(path);
      wasRead();
    }
    expect(paths).toEqual(["-:1", "-:2"]);
  });

  test("skips what is none in an archive", async () => {
    expect(await readInput(zip({ "b.css": "p { color: red }" }))).toEqual([["-:b.css", "program"]]);
  });

  test("reads other formats, too", async () => {
    expect(await readInput("Ada Okoye said that it held.")).toEqual([
      ["-", expect.objectContaining({ text: "Ada Okoye said that it held." })],
    ]);
    expect(await readInput('[{"id": "a", "text": "One."}]')).toEqual([
      ["-:item 1", { id: "a", text: "One." }],
    ]);
  });
});
