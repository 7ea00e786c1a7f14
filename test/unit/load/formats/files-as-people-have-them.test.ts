import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type Opened, openText } from "../../../support/load/open-text.ts";

/** Small files that lie beside the checkout, in the forms that tools and archives give. */
const FOLDER = new URL("../../../../../shared/formats/", import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`The files as people have them are skipped: no folder ${FOLDER.href}`);

const FIRST =
  'The harbour wall in Ostrava will be rebuilt, Mayor Lena Horvat said on Monday. "We will not wait," she said.';
const TEXT = `${FIRST}\n\nTom Reyes, an engineer, said the cracks were old.`;
/** As HTML has it, where line ends part words alone. */
const IN_A_LINE = TEXT.replace("\n\n", " ");
const TITLE = "Harbour wall to be rebuilt";
const PUBLISHED = { title: TITLE, publishedOn: "2024-09-10" };
const KNOWN = { ...PUBLISHED, author: "Jane Roe" };
const PAGE = { ...PUBLISHED, publisher: "Ostrava Herald", author: "Jane Roe" };

/** Of each file all its articles, of each what has to be so. */
const files: Readonly<Record<string, readonly Opened[]>> = {
  "array.json": [
    { id: "a1", text: TEXT },
    { id: "a2", text: `${TEXT} Rain fell, Karl Ost said.` },
  ],
  "articles.ndjson": [{ id: "nd1", text: TEXT }],
  "datetime.jsonl": [
    { id: "dt1", title: "Harbour wall", publishedOn: "2024-09-10" },
    { id: "dt2", text: TEXT },
    { id: "dt3", text: TEXT },
    { id: "dt4", text: TEXT },
    { id: "123" },
    { id: "dt6" },
    { id: "dt7", publishedOn: "2024-09-10" },
  ],
  "doc.pdf": [{ code: "ARTICLE_FILE_DAMAGED" }],
  "extra.jsonl": [
    {
      id: "ex1",
      text: TEXT,
      title: "Wall",
      publishedOn: "2024-09-10",
      publisher: "Herald",
      author: "Jane Roe",
    },
  ],
  "feed.rss": [{ ...PUBLISHED, text: IN_A_LINE, publisher: "Herald", url: "https://e.example/11" }],
  "feed.xml": [{ ...PUBLISHED, text: IN_A_LINE, publisher: "Herald", url: "https://e.example/11" }],
  "gkg.csv": [{ code: "ARTICLE_FORMAT_REFUSED" }],
  "html-in.json": [{ id: "h1", ...PAGE }],
  "mediastack.json": [
    {
      text: "short",
      isCut: true,
      title: "Harbour wall",
      publisher: "Herald",
      author: "Jane Roe",
      url: "https://e.example/7",
      publishedOn: "2024-09-10",
    },
  ],
  "news-please.json": [{ ...KNOWN, text: TEXT, url: "https://e.example/2" }],
  "newsapi.json": [
    {
      ...KNOWN,
      publisher: "Herald",
      url: "https://e.example/1",
      isCut: true,
      text: FIRST.replace('ait," she said.', "…"),
    },
  ],
  "newspaper3k.json": [{ ...KNOWN, text: TEXT, url: "https://e.example/5" }],
  "nexis.txt": [
    {
      ...KNOWN,
      publisher: "The Herald (Ostrava)",
      text: TEXT.replace("wait,", "wait for the next storm to come in winter,"),
    },
    {
      title: "Mill burns",
      publisher: "The Courier",
      author: "Sue Poe",
      publishedOn: "2010-01-11",
      text: "The mill is lost, Karl Ost said on Sunday.",
    },
  ],
  "note.md": [{ title: "Harbour wall", text: TEXT }],
  "quotebank.jsonl": [
    {
      id: "2019-09-10-000001",
      publishedOn: "2019-09-10",
      isCut: true,
      quotations: [{ start: 0, end: 45, source: { start: 47, end: 58 }, confidence: 0.91 }],
    },
  ],
  "rtf-as.txt": [{ text: TEXT }],
  "saved-as.txt": [PAGE],
  "saved.htm": [PAGE],
  "saved.html": [PAGE],
  "trafilatura.json": [{ ...KNOWN, text: TEXT, publisher: "Herald", url: "https://e.example/3" }],
  "utf16.txt": [
    { text: expect.stringMatching(/^Wall\s+.We will not wait,. Lena Horvat said\.\s*$/u) },
  ],
  "utf8bom.txt": [{ text: TEXT }],
};

(isThere ? describe : describe.skip)("files as people have them", () => {
  test.each(Object.entries(files))("%s", async (name, expected) => {
    const opened = await openText(name, readFileSync(new URL(name, FOLDER)));
    expect(opened).toEqual(expected.map((article) => expect.objectContaining(article)));
    const texts = opened.map(({ text }) => String(text)).join("\n");
    for (const word of ["LOAD-DATE", "LENGTH", "Copyright", "Most read", "<p>", "chars]"]) {
      expect(texts).not.toContain(word);
    }
  });
});
