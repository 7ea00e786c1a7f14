import { gzipSync } from "node:zlib";
import { TEXT, tar, zip } from "./build-files.ts";
import type { HostileFile } from "./hostile-files.ts";

const ONE = "One fell.";
const BYTES = Buffer.from(TEXT);
const JSON_TEXT = JSON.stringify({ text: ONE });
const utf16 = (text: string, mark = "\uFEFF") => Buffer.from(mark + text, "utf16le");
const CURLY = "“We stay,” said Zoë Núñez of Łódź.";

/** Texts that are kept as they are. */
const keptTexts: readonly (readonly [title: string, text: string])[] = [
  ["nothing but blanks", " \n\t\r\n \u00A0"],
  ["NUL between the words", `${TEXT.slice(0, 20)}\0${TEXT.slice(20)}`],
  ["lines that end in CR alone", "One fell.\r\rTwo fell.\r"],
  ["letters and marks apart (NFD)", CURLY.normalize("NFD")],
  ["characters of no width", "One\u200B fell\u2060.\uFEFF Two\u00AD fell."],
  ["signs that turn the line", "One \u202Efell\u202C. \u2066Two\u2069 fell."],
  ["a letter with a thousand marks", `One fell${"\u0301".repeat(1_000)}.`],
  ["an emoji of a family, and flags", "👨‍👩‍👧‍👦 One fell. 🇺🇦"],
  ["a million marks of quotation", "“".repeat(1_000_000)],
  ["a million opening brackets", "(".repeat(1_000_000)],
  ["a word of a million letters", `${ONE} ${"x".repeat(999_000)}`],
];

type Case = readonly [title: string, name: string, HostileFile["build"], HostileFile["expected"]];

const cases: readonly Case[] = [
  ...keptTexts.map(([title, text]): Case => [title, "a.txt", () => text, text]),
  ["nothing at all", "a.txt", () => "", ["ARTICLE_BODY_EMPTY"]],
  [
    "nothing but a mark of order",
    "a.txt",
    () => Buffer.of(0xef, 0xbb, 0xbf),
    ["ARTICLE_BODY_EMPTY"],
  ],
  [
    "UTF-8 with a byte that begins nothing",
    "a.txt",
    () => Buffer.concat([Buffer.from(CURLY), Buffer.of(0xff), Buffer.from(CURLY)]),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  [
    "UTF-8 that was cut in a letter",
    "a.txt",
    () => Buffer.from(CURLY).subarray(0, 2),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  [
    "UTF-8 whose last letter was cut",
    "a.txt",
    () => Buffer.from(`${TEXT} “`).subarray(0, -1),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  [
    "UTF-8 of letters that are too long",
    "a.txt",
    () => Buffer.concat([BYTES, Buffer.of(0xc0, 0xaf), Buffer.from(CURLY)]),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  [
    "UTF-8 of surrogates",
    "a.txt",
    () => Buffer.concat([BYTES, Buffer.of(0xed, 0xa0, 0x80), Buffer.from(CURLY)]),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  ["UTF-16 with a mark", "a.txt", () => utf16(CURLY), CURLY],
  [
    "UTF-16 that was cut in a letter",
    "a.txt",
    () => utf16(CURLY).subarray(0, -1),
    ["ARTICLE_ENCODING_INVALID"],
  ],
  ["UTF-16 with half a pair", "a.txt", () => utf16(`${TEXT} \uD83D`), ["ARTICLE_ENCODING_INVALID"]],
  ["UTF-16 without a mark", "a.txt", () => utf16(TEXT, ""), TEXT],
  [
    "UTF-32",
    "a.txt",
    () =>
      Buffer.concat([
        Buffer.of(0xff, 0xfe, 0, 0),
        Buffer.from(
          Array.from(TEXT, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0]).flat(),
        ),
      ]),
    TEXT,
  ],
  ["nothing but NUL", "a.txt", () => Buffer.alloc(1_000_000), ["ARTICLE_FORMAT_UNKNOWN"]],
  [
    "bytes of a program",
    "a.txt",
    () => Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 167 + 13) % 256)),
    ["ARTICLE_FORMAT_UNKNOWN"],
  ],
  [
    "a program's beginning",
    "a.txt",
    () => Buffer.concat([Buffer.from("\x7fELF"), Buffer.alloc(500, 1)]),
    ["ARTICLE_FORMAT_UNKNOWN"],
  ],
  [
    "a picture",
    "a.txt",
    () =>
      Buffer.concat([
        Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
        Buffer.alloc(500, 3),
      ]),
    ["ARTICLE_FORMAT_UNKNOWN"],
  ],
  [
    "control characters",
    "a.txt",
    () => "One\u0007 fell.\u001B[31m Two\u0008 fell.",
    ["ARTICLE_FORMAT_UNKNOWN"],
  ],
  ["JSON of brackets without end", "a.json", () => "[".repeat(1_000_000), ["ARTICLE_JSON_INVALID"]],
  [
    "JSON of objects inside each other",
    "a.json",
    () => `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ["ARTICLE_JSON_INVALID"],
  ],
  [
    "JSON with brackets without end beside its text",
    "a.json",
    () => `{"text": "${ONE}", "x": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    ["ARTICLE_JSON_INVALID"],
  ],
  [
    "JSON that was cut in a string",
    "a.json",
    () => JSON_TEXT.slice(0, -4),
    ["ARTICLE_JSON_INVALID"],
  ],
  [
    "JSON that was cut in an escape",
    "a.json",
    () => '{"text": "One fell.\\u20',
    ["ARTICLE_JSON_INVALID"],
  ],
  [
    "JSON with __proto__",
    "a.json",
    () => `{"__proto__": {"title": "no"}, "constructor": {"prototype": 1}, "text": "${ONE}"}`,
    ONE,
  ],
  ["JSON with a key twice", "a.json", () => `{"text": "no", "text": "${ONE}"}`, ONE],
  [
    "JSON with half a pair in its text",
    "a.json",
    () => '{"text": "One fell.\\ud83d"}',
    ["ARTICLE_INVALID"],
  ],
  ["JSON with NUL in its text", "a.json", () => '{"text": "One\\u0000 fell."}', "One\0 fell."],
  ["JSON whose text is no text", "a.json", () => '{"text": {"text": ["a"]}}', ["ARTICLE_INVALID"]],
  [
    "JSON with numbers beyond all numbers",
    "a.json",
    () => `{"id": 1e999, "text": "${ONE}", "publishedOn": -1e308}`,
    ONE,
  ],
  [
    "JSON with days that are none",
    "a.json",
    () => `{"text": "${ONE}", "publishedOn": "2024-02-31"}`,
    ONE,
  ],
  [
    "JSON with comments and commas",
    "a.json",
    () => `// x\n{"text": "${ONE}",}`,
    ["ARTICLE_JSON_INVALID"],
  ],
  [
    "JSON Lines of which some are broken",
    "a.jsonl",
    () => `${JSON_TEXT}\n{"text": \n${JSON_TEXT}\n[[[\n"x"\nnull\n7`,
    [
      ONE,
      "ARTICLE_JSON_INVALID",
      ONE,
      "ARTICLE_JSON_INVALID",
      "ARTICLE_INVALID",
      "ARTICLE_INVALID",
      "ARTICLE_INVALID",
    ],
  ],
  [
    "a line of JSON that never ends",
    "a.jsonl",
    () => `${JSON_TEXT}\n{"text": "${"x".repeat(30_000_000)}`,
    [ONE, "ARTICLE_FILE_TOO_LARGE"],
  ],
  [
    "a hundred thousand empty lines of JSON",
    "a.jsonl",
    () => `${"\n".repeat(100_000)}${JSON_TEXT}`,
    ONE,
  ],
  [
    "a table whose marks never end",
    "a.csv",
    () => `title,text\n"x","${ONE}\n${"x,y\n".repeat(100_000)}`,
    ["ARTICLE_TABLE_INVALID"],
  ],
  [
    "a table with a row that is too long",
    "a.csv",
    () => `title,text\nx,${ONE}${",z".repeat(10_000)}\n`,
    ["ARTICLE_INVALID"],
  ],
  [
    "a table of ten thousand columns",
    "a.csv",
    () =>
      `${Array.from({ length: 10_000 }, (_, i) => `c${String(i)}`).join(",")},text\n${",".repeat(10_000)}${ONE}\n`,
    ["ARTICLE_TABLE_INVALID"],
  ],
  ["a table with a column twice", "a.csv", () => `text,text\nOne fell.,no\n`, ONE],
  ["a table with __proto__", "a.csv", () => `__proto__,text\nx,${ONE}\n`, ONE],
  [
    "an archive with names that lead out",
    "a.zip",
    () => zip({ "../../etc/a.txt": ONE, "/etc/b.txt": ONE }),
    [ONE, ONE],
  ],
  [
    "an archive with control characters in its names",
    "a.zip",
    () => zip({ "a\u001B[2J\n.txt": ONE }),
    ONE,
  ],
  ["a tar archive with names that lead out", "a.tar", () => tar([["../../a.txt", ONE]]), ONE],
  [
    "three thousand files in an archive",
    "a.zip",
    () =>
      zip(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`${String(i)}.bin`, ""]))),
    Array.from({ length: 3_000 }, () => "ARTICLE_BODY_EMPTY"),
  ],
  ["a text that says that it is packed", "a.txt.gz", () => ONE, ONE],
  [
    "gzip with rubbish behind it",
    "a.txt.gz",
    () => Buffer.concat([gzipSync(TEXT), Buffer.alloc(100, 7)]),
    ["ARTICLE_FILE_DAMAGED"],
  ],
  [
    "a page in a text's name",
    "a.txt",
    () => `<!doctype html><html><body><article><p>${ONE}</p></article></body></html>`,
    ONE,
  ],
  [
    "a page whose charset lies",
    "a.html",
    () =>
      Buffer.from(
        `<html><head><meta charset="x-no-such"></head><body><article><p>${CURLY}</p></article></body></html>`,
      ),
    CURLY,
  ],
];

/** Texts, JSON, tables and names that are broken, or lie. */
export const hostileTexts: readonly HostileFile[] = cases.map(([title, name, build, expected]) => ({
  title,
  name,
  build,
  expected,
}));
