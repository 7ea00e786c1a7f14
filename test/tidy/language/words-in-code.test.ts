import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { findWordsInCode, listNamedValues } from "../../support/words-in-code.ts";

/** The rooms that read articles, or look for words in what was read. */
const ROOMS =
  /^(?:text|domain|language|grammar|extract|resolve|pipeline|load|knowledge|evaluate|graph\/arguments)\//u;

/** Files that hold words for another reason than reading a language. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "domain/names/name-suffixes.ts": "suffixes of names are kept in ids and keys of the graph",
  "domain/names/read-spellings.ts": "letters of transliterations",
  "evaluate/judge/compare-speakers.ts":
    "the measure agrees with the scorer of the annotations, whatever a reader knows",
  "evaluate/judge/title-words.ts":
    "the measure agrees with the scorer of the annotations, whatever a reader knows",
  "extract/forms/quoted-reports.ts": "names of rules",
  "knowledge/actors/formats/follow-the-money.ts": "names of the format's properties",
  "knowledge/actors/formats/para-names.ts": "names of the table's columns",
  "knowledge/actors/formats/registry-list.ts": "names of an entry's fields",
  "knowledge/actors/formats/wikidata.ts": "names of an entity's fields",
  "knowledge/lexicons/lexicon-files.ts": "names of sections of lexicons",
  "knowledge/registry/check-registry.ts": "what an error of JSON.parse says",
  "knowledge/registry/home-countries.ts":
    "endings of sites, and the article that mastheads go with and without",
  "load/formats/bytes/charset.ts": "where a page says its charset",
  "load/formats/exports/export-text.ts": "what a field of names begins with",
  "load/formats/exports/factiva.ts": "names of the export's fields",
  "load/formats/exports/nexis.ts": "names of the export's fields",
  "load/formats/exports/proquest.ts": "names of the export's fields",
  "load/formats/archives/member-name.ts": "what systems put into archives",
  "load/formats/archives/read-response.ts": "names of charsets",
  "load/formats/archives/warc.ts": "headers of HTTP",
  "load/formats/documents/docx.ts": "names of files in the format",
  "load/formats/documents/markdown.ts": "names of fields",
  "load/formats/documents/mbox.ts": "with what the format begins a message",
  "load/formats/documents/office-properties.ts": "what programs write for a title",
  "load/formats/documents/read-pdf.ts": "what programs write for a title",
  "load/formats/documents/read-rtf.ts": "control words of the format",
  "load/formats/feeds/feed.ts": "names of the formats' elements",
  "load/formats/feeds/read-feed.ts": "how addresses begin",
  "load/formats/pages/clutter.ts": "names of HTML's elements and classes",
  "load/formats/pages/find-main.ts": "names of HTML's elements",
  "load/formats/pages/html.ts": "names of HTML's elements",
  "load/formats/pages/linked-data.ts": "names of schema.org's types",
  "load/formats/pages/measure-text.ts": "names of HTML's elements",
  "load/formats/pages/mhtml.ts": "headers of the format",
  "load/formats/pages/page-metadata.ts": "names of fields, and what a field of names begins with",
  "load/formats/pages/read-html.ts": "what the links of pages say that a text goes on",
  "load/formats/pages/tei.ts": "names of the format's elements",
  "load/formats/pages/write-plain-text.ts": "names of HTML's elements",
  "load/formats/fields/article-fields.ts": "names of fields",
  "load/formats/fields/read-fields.ts": "what a field of names begins with",
  "load/formats/json/read-object.ts": "names of schema.org's types",
  "load/formats/refused-formats.ts": "endings of names",
  "load/formats/xml/trafilatura-xml.ts": "names of the format's elements",
  "text/markup.ts": "names of HTML's elements",
};

const isWord = readLexiconWords();
const files = listFiles();
const names = new Set(Object.values(files).flatMap(listNamedValues));
const found = Object.entries(files).flatMap(([path, code]) =>
  findWordsInCode(code, names, isWord).map((place) => ({ path, ...place })),
);

describe("words of a language stand in its lexicons and its room", () => {
  test("and in no other code", () => {
    const known = new Set(Object.keys(EXCEPTIONS));
    const others = found.filter(({ path }) => !known.has(path));
    expect(
      others.map(({ path, line, words }) => `${path}:${String(line)} ${words.join(", ")}`),
    ).toEqual([]);
  });

  test.each(Object.keys(EXCEPTIONS))("%s still has some, or need not be listed", (listed) => {
    expect(found.some(({ path }) => path === listed)).toBe(true);
  });
});

describe("findWordsInCode() sees", () => {
  test.each([
    ["a list", `const small = ["of", "the"];`, ["of", "the"]],
    ["a set", `const modals = new Set(["would", "could"]);`, ["would", "could"]],
    ["the keys of a map", `new Map([["monday", 1], ["friday", 5]]);`, ["monday", "friday"]],
    ["a text that is split", `const common = "an and are".split(" ");`, ["an", "and", "are"]],
    ["a regular expression", String.raw`/\b(?:he|she) said\b/u;`, ["he", "she", "said"]],
    ["one with capitals", String.raw`/^(?:The|It)\b/u;`, ["the", "it"]],
    ["what a pattern is made of", "new RegExp(String.raw`\\b(?:may|will)\\b`);", ["may", "will"]],
    ["what a word is compared with", `if (words[1]!.normal === "that") go();`, ["that"]],
  ])("%s", (_name, code, words) => {
    expect(findWordsInCode(code, new Set(), isWord)).toEqual([{ line: 1, words }]);
  });

  test.each([
    ["values of a type", `const kinds = ["clause", "quote"];`],
    ["a kind that is asked for", `if (clause.kind === "main") go();`],
    ["tags", `["NOUN", "VERB"].includes(tag);`],
    ["classes of characters", String.raw`/^\p{Lu}[a-z]+(?<name>\d)\s/u;`],
  ])("nothing in %s", (_name, code) => {
    expect(findWordsInCode(code, new Set(["clause", "quote"]), isWord)).toEqual([]);
  });
});

/** Whether letters are a word of a lexicon; those of two letters, of the closed classes. */
function readLexiconWords(): (letters: string) => boolean {
  const folder = new URL("../../../seeds/lexicons/", import.meta.url);
  const read = (file: string): string[] =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .filter((line) => !/^[#[]/u.test(line))
      .flatMap((line) => line.match(/(?<![\p{L}\p{N}\\])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? []);
  const closed = new Set(read("grammar.en.txt"));
  const all = new Set(readdirSync(folder).flatMap(read));
  return (letters) => (letters.length > 2 ? all : closed).has(letters) && letters.length > 1;
}

function listFiles(): Record<string, string> {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && ROOMS.test(path) && !/^language\/\p{L}+\//u.test(path),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`src/${path}`, "utf8")]));
}
