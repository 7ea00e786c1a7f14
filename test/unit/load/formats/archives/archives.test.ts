import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import {
  PARAGRAPHS,
  TEXT,
  page,
  tar,
  warc,
  zip,
  zstd,
} from "../../../../support/formats/build-files.ts";
import { openBytes } from "../../../../support/formats/open-bytes.ts";

const LINES = '{"text": "One fell."}\n{"text": "Two fell."}\n';
const HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

describe("files that are packed", () => {
  test.each([
    ["gzip", gzipSync(LINES), "wire.jsonl.gz"],
    [
      "gzip in several pieces",
      Buffer.concat(LINES.match(/.+\n/gu)!.map((one) => gzipSync(one))),
      "wire.jsonl.gz",
    ],
    ["Zstandard", zstd(LINES), "wire.jsonl.zst"],
  ])("%s: articles are named by their lines", async (_name, bytes, name) => {
    expect(await openBytes(bytes, name)).toEqual([
      { place: "wire.jsonl:1", format: "json", text: "One fell." },
      { place: "wire.jsonl:2", format: "json", text: "Two fell." },
    ]);
  });

  test("a name that tells nothing is no obstacle", async () => {
    expect(await openBytes(gzipSync(TEXT), "x")).toEqual([
      { place: "x", format: "text", text: TEXT },
    ]);
  });
});

describe("archives", () => {
  const files = {
    "a/one.txt": "One fell.",
    "b.html": page(PARAGRAPHS),
    "pictures/wheel.png": Buffer.from("\u0089PNG\r\n\u001A\n\0\0", "latin1"),
    "__MACOSX/a/._one.txt": "x",
    "broken.json": '{"text": ',
    "many.jsonl": LINES,
  };
  const expected = [
    { place: "a/one.txt", format: "text", text: "One fell." },
    { place: "b.html", format: "html", title: "Mill to reopen", text: TEXT },
    { place: "pictures/wheel.png", code: "ARTICLE_FORMAT_UNKNOWN" },
    { place: "broken.json", code: "ARTICLE_JSON_INVALID" },
    { place: "many.jsonl:1", format: "json", text: "One fell." },
    { place: "many.jsonl:2", format: "json", text: "Two fell." },
  ];
  const entries = Object.entries(files).map(([name, content]) => [name, String(content)] as const);

  test.each([
    ["zip", zip(files), "corpus.zip"],
    ["tar", tar(entries), "corpus.tar"],
  ])("%s: each file is read by what it holds", async (_name, bytes, name) => {
    expect(await openBytes(bytes, name)).toEqual(expected);
  });

  test("tar in gzip", async () => {
    const [first] = await openBytes(gzipSync(tar(entries)), "corpus.tgz");
    expect(first).toEqual({ place: "corpus.tar:a/one.txt", format: "text", text: "One fell." });
  });

  test.each([
    ["what nobody put there", "._a.txt", "x"],
    ["a picture", "a.png", `\u0089PNG\r\n\u001A\n${"\0".repeat(200_000)}`],
  ])("tar: a long file behind %s is read", async (_name, name, content) => {
    const text = "One fell. ".repeat(100_000).trim();
    const bytes = tar([
      [name, content],
      ["b.txt", text],
    ]);
    const outcomes = await openBytes(bytes, "corpus.tar");
    expect(outcomes.at(-1)).toMatchObject({ place: "b.txt", text });
  });

  test("an archive in an archive", async () => {
    const inner = zip({ "one.txt": "One fell." });
    expect(await openBytes(zip({ "inner.zip": inner }), "outer.zip")).toEqual([
      { place: "inner.zip:one.txt", format: "text", text: "One fell." },
    ]);
  });

  test("names lead nowhere outside of the archive", async () => {
    const names = ["../../etc/one.txt", "/etc/two.txt", "C:\\three.txt", "fo\u001B[31mur.txt"];
    const bytes = zip(Object.fromEntries(names.map((name) => [name, "It fell."])));
    expect((await openBytes(bytes, "a.zip")).map(({ place }) => place)).toEqual([
      "etc/one.txt",
      "etc/two.txt",
      "C:/three.txt",
      "fo[31mur.txt",
    ]);
  });
});

describe("WARC", () => {
  const url = "https://herald.example/mill";
  const records = [
    { type: "warcinfo", url: "", http: "software: crawler", body: "" },
    { type: "request", url, http: "GET /mill HTTP/1.1", body: "" },
    { url, http: HTTP, body: page(PARAGRAPHS) },
    { url: `${url}.css`, http: "HTTP/1.1 200 OK\r\nContent-Type: text/css", body: "p {}" },
    {
      url: `${url}/gone`,
      http: "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
      body: page(PARAGRAPHS),
    },
  ];
  const others = [1, 2, 4, 5].map((number) => `record ${String(number)}`);
  const expected = { title: "Mill to reopen", url, text: TEXT };

  test("only pages that were answered with are articles; the day of fetching is not theirs", async () => {
    const outcomes = await openBytes(warc(records), "crawl.warc");
    expect(outcomes.filter((outcome) => !("code" in outcome))).toEqual([
      { place: "record 3", format: "warc", ...expected },
    ]);
    expect(outcomes.filter((outcome) => "code" in outcome)).toEqual(
      others.map((place) => ({ place, code: "ARTICLE_FORMAT_UNKNOWN" })),
    );
  });

  test("packed record by record", async () => {
    const outcomes = await openBytes(warc(records, true), "crawl.warc.gz");
    expect(outcomes).toHaveLength(records.length);
    expect(outcomes[2]).toEqual({ place: "crawl.warc:record 3", format: "warc", ...expected });
  });

  test("answers in chunks, packed, and in another charset", async () => {
    const html = page(["Der Müller sagte „nein“, und ging."]);
    const western = Buffer.from(
      html.replace('<meta charset="utf-8">', "").replace("„", "\u0084").replace("“", "\u0093"),
      "latin1",
    );
    const half = Math.floor(html.length / 2);
    const chunks = [html.slice(0, half), html.slice(half)].map(
      (piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`,
    );
    const bytes = warc([
      {
        url: `${url}/1`,
        http: `${HTTP}\r\nTransfer-Encoding: chunked`,
        body: `${chunks.join("")}0\r\n\r\n`,
      },
      { url: `${url}/2`, http: `${HTTP}\r\nTransfer-Encoding: chunked`, body: html },
      { url: `${url}/3`, http: `${HTTP}\r\nContent-Encoding: gzip`, body: gzipSync(html) },
      { url: `${url}/4`, http: HTTP.replace("utf-8", "iso-8859-1"), body: western },
    ]);
    const outcomes = await openBytes(bytes, "crawl.warc");
    expect(outcomes.map((outcome) => ("text" in outcome ? outcome["text"] : outcome))).toEqual(
      Array.from({ length: 4 }, () => "Der Müller sagte „nein“, und ging."),
    );
  });
});
