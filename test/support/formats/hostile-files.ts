import { gzipSync } from "node:zlib";
import { TEXT, docx, odt, page, pdf, tar, warc, zip, zstd } from "./build-files.ts";

/** A file that was made to do harm, or came to it, and what is right for it: a text, or these codes. */
export interface HostileFile {
  readonly title: string;
  readonly name: string;
  readonly build: () => Buffer | string;
  readonly expected: string | readonly string[];
}

const DEEP = 10_000;
const HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";
const URL = "https://herald.example/mill";
const ONE = "One fell.";
const nest = (opening: string, closing: string, inner = `<p>${ONE}</p>`, times = DEEP) =>
  opening.repeat(times) + inner + closing.repeat(times);
const rss = (item: string, before = "") =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Herald</title><item><description>${item}</description></item></channel></rss>`;

const entities = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY b${String(index + 1)} "${`&b${String(index)};`.repeat(10)}">`,
).join("");
const BOMB = `<!DOCTYPE x [<!ENTITY b0 "fell">${entities}]>`;

/** A list of JSON that goes on with spaces. */
const GROWN = Buffer.alloc(100_000_000, " ");
GROWN[0] = 0x5b;

/** Files of pages, feeds, documents and archives. */
export const hostileFiles: readonly HostileFile[] = [
  ...["div", "b", "blockquote", "article", "table", "ul", "span", "font"].map((tag) => ({
    title: `ten thousand <${tag}> inside each other`,
    name: "a.html",
    build: () => `<html><body>${nest(`<${tag}>`, `</${tag}>`)}`,
    expected: ONE,
  })),
  {
    title: "a million <div> that never end",
    name: "a.html",
    build: () => `<html><body>${"<div>".repeat(1_000_000)}`,
    expected: ["ARTICLE_BODY_EMPTY"],
  },
  {
    title: "a million marks that begin a tag",
    name: "a.html",
    build: () => `<html><body><p>${ONE}</p>${"<".repeat(1_000_000)}`,
    expected: `${ONE}\n\n${"<".repeat(1_000_000)}`,
  },
  {
    title: "a million entities",
    name: "a.html",
    build: () => `<html><body><p>${"&amp;".repeat(1_000_000)}</p>`,
    expected: "&".repeat(1_000_000),
  },
  {
    title: "an attribute of five million characters",
    name: "a.html",
    build: () => `<html><body><p title="${"x".repeat(5_000_000)}">${ONE}</p>`,
    expected: ONE,
  },
  {
    title: "a hundred thousand attributes",
    name: "a.html",
    build: () =>
      `<html><body><p ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}=""`).join(" ")}>${ONE}</p>`,
    expected: ONE,
  },
  {
    title: "scripts, frames, and addresses of other places",
    name: "a.html",
    build: () =>
      page([ONE]).replace(
        "</article>",
        '<script src="http://127.0.0.1:1/x.js"></script><script>for (;;);</script><img src="http://127.0.0.1:1/x.png" onerror="for (;;);"><iframe src="file:///etc/passwd"></iframe><object data="x"></object><svg onload="for (;;);"></svg></article>',
      ),
    expected: ONE,
  },
  {
    title: "a script that never ends",
    name: "a.html",
    build: () => `<html><body><article><p>${ONE}</p></article><script>var said = "<p>no</p>`,
    expected: ONE,
  },
  {
    title: "a comment that never ends",
    name: "a.html",
    build: () => `<html><body><article><p>${ONE}</p></article><!-- ${"<!--".repeat(500_000)}`,
    expected: ONE,
  },
  {
    title: "JSON-LD that is a million brackets",
    name: "a.html",
    build: () =>
      page([ONE], `<script type="application/ld+json">${"[".repeat(1_000_000)}</script>`),
    expected: ONE,
  },
  {
    title: "JSON-LD with fields that are no fields",
    name: "a.html",
    build: () =>
      page(
        [ONE],
        '<script type="application/ld+json">{"__proto__": {"x": 1}, "@type": ["NewsArticle", 7, null], "author": [[], {}, null, 7], "publisher": 9, "headline": {"a": 1}, "datePublished": [], "articleBody": {"b": []}}</script>',
      ),
    expected: ONE,
  },
  {
    title: "a page that was cut in the midst of a tag",
    name: "a.html",
    build: () => `<html><body><article><p>${ONE}</p><p cla`,
    expected: ONE,
  },
  {
    title: "a page with entities of its own",
    name: "a.xhtml",
    build: () =>
      `${BOMB}<html><body><article><p>${ONE} &b9;</p></article></body></html>`.replace(
        "<!DOCTYPE x",
        "<!DOCTYPE html",
      ),
    expected: `${ONE} &b9;`,
  },
  {
    title: "a feed whose entities grow",
    name: "a.rss",
    build: () => rss("&b9;", BOMB),
    expected: "&b9;",
  },
  {
    title: "a feed that asks for a file",
    name: "a.rss",
    build: () => rss("&x;", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a feed that was cut",
    name: "a.rss",
    build: () => rss(ONE).slice(0, -30),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a feed of ten thousand elements inside each other",
    name: "a.rss",
    build: () => rss(`${ONE}${nest("<a>", "</a>", "")}`),
    expected: ONE,
  },
  {
    title: "a feed with ten thousand tags in its text",
    name: "a.rss",
    build: () => rss(`<![CDATA[${nest("<div>", "</div>")}]]>`),
    expected: ONE,
  },
  {
    title: "TEI whose entities grow",
    name: "a.xml",
    build: () =>
      `${BOMB.replace(/^/u, '<?xml version="1.0"?>')}<TEI><text><body><p>${ONE}</p></body></text></TEI>`,
    expected: ["ARTICLE_FORMAT_REFUSED"],
  },
  {
    title: "a message of five thousand parts inside each other",
    name: "a.eml",
    build: () =>
      `From: a@herald.example\r\nMIME-Version: 1.0\r\n${Array.from({ length: 5_000 }, (_, index) => `Content-Type: multipart/mixed; boundary=b${String(index)}\r\n\r\n--b${String(index)}\r\n`).join("")}\r\n${ONE}`,
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a message whose headers never end",
    name: "a.eml",
    build: () => `From: a@herald.example\r\nMIME-Version: 1.0\r\nX: ${"a\r\n ".repeat(1_000_000)}`,
    expected: ["ARTICLE_BODY_EMPTY"],
  },
  {
    title: "a message that was cut, in broken base64",
    name: "a.eml",
    build: () =>
      `From: a@herald.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(TEXT).toString("base64").slice(0, 44)}%%%`,
    expected: TEXT.slice(0, 33),
  },
  {
    title: "Markdown with ten thousand quotations inside each other",
    name: "a.md",
    build: () => `${">".repeat(DEEP)} ${ONE}`,
    expected: `${">".repeat(DEEP)} ${ONE}`,
  },
  {
    title: "front matter that refers to itself without end",
    name: "a.md",
    build: () =>
      `---\ntitle: x\na0: &a0 [x, x]\n${Array.from({ length: 20 }, (_, index) => `a${String(index + 1)}: &a${String(index + 1)} [*a${String(index)}, *a${String(index)}, *a${String(index)}, *a${String(index)}]\n`).join("")}---\n${ONE}`,
    expected: ONE,
  },
  {
    title: "RTF with ten thousand groups inside each other",
    name: "a.rtf",
    build: () => `{\\rtf1 ${"{".repeat(DEEP - 10)}${ONE}${"}".repeat(DEEP - 10)}}`,
    expected: ONE,
  },
  {
    title: "RTF that was cut",
    name: "a.rtf",
    build: () => `{\\rtf1 ${ONE} {\\b and`,
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "RTF with lengths and numbers that lie",
    name: "a.rtf",
    build: () => `{\\rtf1\\uc-5\\ansicpg99999999\\f-7 ${ONE}{\\pict\\bin-9 x}\\u99999999 }`,
    expected: `${ONE}\uE0FF`,
  },
  {
    title: "a document of Word with ten thousand elements inside each other",
    name: "a.docx",
    build: () =>
      docx([ONE], nest("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "", DEEP / 2)),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a document of Word whose entities grow",
    name: "a.docx",
    build: () =>
      zip({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": `<?xml version="1.0"?>${BOMB}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b9;</w:t></w:r></w:p></w:body></w:document>`,
      }),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a document of Word that unpacks without end",
    name: "a.docx",
    build: () =>
      zip({
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": Buffer.alloc(100_000_000, 32),
      }),
    expected: ["ARTICLE_ARCHIVE_ENDLESS"],
  },
  {
    title: "a document of Word that was cut",
    name: "a.docx",
    build: () => docx([ONE]).subarray(0, 700),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a document of OpenDocument without a text",
    name: "a.odt",
    build: () => odt([ONE]).subarray(0, 100),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a PDF that refers to itself",
    name: "a.pdf",
    build: () =>
      pdf([[[72, 700, ONE]]])
        .toString("latin1")
        .replace("/Kids [4 0 R]", "/Kids [2 0 R]"),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a PDF with a script in it",
    name: "a.pdf",
    build: () => pdf([[[72, 700, ONE]]], "/OpenAction << /S /JavaScript /JS (for (;;);) >>"),
    expected: ONE,
  },
  {
    title: "nothing but the beginning of a PDF",
    name: "a.txt",
    build: () => `%PDF-1.7\n${"0 0 obj << ".repeat(100_000)}`,
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "gzip that was cut",
    name: "a.txt.gz",
    build: () => gzipSync(TEXT.repeat(100)).subarray(0, 60),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "gzip that unpacks without end",
    name: "a.json.gz",
    build: () => gzipSync(GROWN),
    expected: ["ARTICLE_ARCHIVE_ENDLESS"],
  },
  {
    title: "gzip in gzip in gzip",
    name: "a.gz",
    build: () =>
      Array.from({ length: 8 }).reduce<Buffer>((bytes) => gzipSync(bytes), Buffer.from(TEXT)),
    expected: ["ARTICLE_ARCHIVE_TOO_DEEP"],
  },
  {
    title: "Zstandard that was cut",
    name: "a.txt.zst",
    build: () => zstd(TEXT).subarray(0, 60),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "Zstandard that repeats itself from two gigabytes back",
    name: "a.txt.zst",
    build: () =>
      Buffer.concat([Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8), zstd(TEXT).subarray(6)]),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "Zstandard that unpacks without end",
    name: "a.json.zst",
    build: () => {
      // Blocks of four bytes that stand for a hundred thousand spaces.
      const block = Buffer.of(0, 0, 0, 32);
      block.writeUIntLE(100_000 * 8 + 2, 0, 3);
      return Buffer.concat([
        zstd("").subarray(0, 6),
        Buffer.of(8, 0, 0, 0x5b),
        ...Array.from({ length: 4_000 }, () => block),
      ]);
    },
    expected: ["ARTICLE_ARCHIVE_ENDLESS"],
  },
  {
    title: "a zip archive that unpacks without end",
    name: "a.zip",
    build: () => zip({ "a.json": GROWN }),
    expected: ["ARTICLE_ARCHIVE_ENDLESS"],
  },
  {
    title: "a zip archive that is locked",
    name: "a.zip",
    build: () => {
      const bytes = zip({ "a.txt": ONE });
      bytes[6] = 1;
      return bytes;
    },
    expected: ["ARTICLE_FILE_LOCKED"],
  },
  {
    title: "a zip archive that was cut",
    name: "a.zip",
    build: () => zip({ "a.txt": TEXT }).subarray(0, 90),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a tar archive whose file is shorter than it says",
    name: "a.tar",
    build: () => tar([["a.txt", ONE, 8_000_000_000]]),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a WARC file whose record is shorter than it says",
    name: "a.warc",
    build: () => warc([{ url: URL, http: HTTP, body: page([ONE]), length: 9_000_000_000 }]),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a WARC file with a length that is none",
    name: "a.warc",
    build: () => "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a WARC file whose answer unpacks without end",
    name: "a.warc",
    build: () =>
      warc([
        {
          url: URL,
          http: `${HTTP}\r\nContent-Encoding: gzip`,
          body: gzipSync(Buffer.alloc(100_000_000)),
        },
      ]),
    expected: ["ARTICLE_FILE_DAMAGED"],
  },
  {
    title: "a WARC file with chunks that lie",
    name: "a.warc",
    build: () =>
      warc([
        {
          url: URL,
          http: `${HTTP}\r\nTransfer-Encoding: chunked`,
          body: `ffffffff\r\n${page([ONE])}`,
        },
      ]),
    expected: ONE,
  },
];
