import { deflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { PARAGRAPHS, TEXT, docx, odt, pdf, zip } from "../../../../support/formats/build-files.ts";
import { openBytes } from "../../../../support/formats/open-bytes.ts";

const known = { title: "Mill to reopen", author: "Jane Roe" };

describe("documents of office programs", () => {
  test("Word", async () => {
    expect(await openBytes(docx(PARAGRAPHS), "a.doc")).toEqual([
      { format: "docx", ...known, text: TEXT },
    ]);
  });

  test("Word with what was struck out, tables and lines", async () => {
    const body =
      "<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Brno</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    expect(await openBytes(docx([], body), "a.docx")).toEqual([
      { format: "docx", ...known, text: "One\nTwo\n\nBrno" },
    ]);
  });

  test("Word with an export of an archive in it", async () => {
    const lines = [
      "Mill to reopen",
      "The Brno Herald",
      "January 2, 2026 Friday",
      "Copyright 2026 The Brno Herald All Rights Reserved",
      "Length: 9 words",
      "Byline: Jane Roe",
      "Body",
      ...PARAGRAPHS,
      "Load-Date: January 2, 2026",
      "End of Document",
    ];
    expect(await openBytes(docx([...lines, ...lines]), "a.docx")).toEqual([
      expect.objectContaining({
        place: "document 1",
        title: "Mill to reopen",
        publishedOn: "2026-01-02",
        text: TEXT,
      }),
      expect.objectContaining({
        place: "document 2",
        title: "Mill to reopen",
        publishedOn: "2026-01-02",
        text: TEXT,
      }),
    ]);
  });

  test("OpenDocument", async () => {
    expect(await openBytes(odt(PARAGRAPHS), "a.odt")).toEqual([
      { format: "odt", ...known, text: `The wheel\n\n${TEXT}` },
    ]);
  });

  test("tables are no documents", async () => {
    expect(
      await openBytes(
        zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>" }),
        "a.xlsx",
      ),
    ).toEqual([{ code: "ARTICLE_FORMAT_REFUSED" }]);
  });
});

describe("RTF", () => {
  test.each([
    [
      "paragraphs and lines",
      String.raw`{\rtf1\ansi One\par Two\line three\par\par Four}`,
      "One\n\nTwo\nthree\n\nFour",
    ],
    [
      "marks that have words of their own",
      String.raw`{\rtf1 \ldblquote We waited,\rdblquote  she said\emdash and left \{so\}.}`,
      "“We waited,” she said—and left {so}.",
    ],
    [
      "characters by their numbers, with what stands for them",
      String.raw`{\rtf1\uc1 caf\u233?, \u8220"Brno\u8221", {\uc2\u233??}x \u-10179?\u-8704?}`,
      "café, “Brno”, éx 😀",
    ],
    ["bytes of its charset", String.raw`{\rtf1\ansi\ansicpg1250 Dvo\'f8\'e1k}`, "Dvořák"],
    [
      "bytes of a font's charset, two for a character",
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}}\f0 na\'efve \f1\'93\'fa\'96\'7b}`,
      "naïve 日本",
    ],
    [
      "nothing of what is no text",
      String.raw`{\rtf1{\fonttbl{\f0 Times;}}{\stylesheet{\s0 Normal;}}{\header Page}{\*\generator Word;}{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt One}} fell.}`,
      "One fell.",
    ],
    ["bytes that are skipped", "{\\rtf1 One{\\pict\\bin4 }}{\\} fell.}", "One fell."],
    [
      "what is wrapped in the file",
      "{\\rtf1 One \r\nfell \\b by\\b0  the\r\n mill.}",
      "One fell by the mill.",
    ],
  ])("%s", async (_name, rtf, text) => {
    expect(await openBytes(Buffer.from(rtf, "latin1"), "a.txt")).toEqual([{ format: "rtf", text }]);
  });

  test("says its title and author", async () => {
    const rtf = String.raw`{\rtf1{\info{\title Mill to reopen}{\author Jane Roe}{\company Herald}}One fell.}`;
    expect(await openBytes(rtf, "a.rtf")).toEqual([{ format: "rtf", ...known, text: "One fell." }]);
  });
});

describe("mail", () => {
  const headers =
    "From: Jane Roe <jane@herald.example>\r\nTo: all@herald.example\r\nSubject: Mill to =?utf-8?Q?reopen?=\r\nDate: Fri, 2 Jan 2026 23:30:00 -0500\r\nMessage-ID: <m1@herald.example>\r\nMIME-Version: 1.0\r\n";
  const expected = { id: "m1@herald.example", ...known, publishedOn: "2026-01-02" };
  const plain = `${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${TEXT.replaceAll("\n", "\r\n")}\r\n`;

  test("a message of plain text, whose lines were broken", async () => {
    const broken = plain.replace("said on", "said\r\non");
    expect(await openBytes(broken, "a.eml")).toEqual([{ format: "eml", ...expected, text: TEXT }]);
  });

  test("a message of HTML beside plain text, under another name", async () => {
    const html = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    const message = `${headers}Content-Type: multipart/alternative; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nSee the other part.\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString("base64")}\r\n--B--\r\n`;
    expect(await openBytes(message, "a.txt")).toEqual([{ format: "eml", ...expected, text: TEXT }]);
  });

  test("a mailbox", async () => {
    const second =
      "From: tom@herald.example\r\nSubject: Two\r\n\r\n>From here on it fell.\r\n\r\nFrom the mill came a cry.\r\n";
    const from = "From jane@herald.example Fri Jan  2 08:00:00 2026\r\n";
    expect(await openBytes(`${from}${plain}\r\n${from}${second}`, "a.mbox")).toEqual([
      { place: "message 1", format: "mbox", ...expected, text: TEXT },
      {
        place: "message 2",
        format: "mbox",
        title: "Two",
        text: "From here on it fell.\n\nFrom the mill came a cry.",
      },
    ]);
  });

  test("an article that begins with two fields is no message", async () => {
    const text = "Subject: the mill\nFrom: our reporter\n\nOne fell.";
    expect(await openBytes(text, "a.txt")).toEqual([{ format: "text", text }]);
  });
});

describe("Markdown", () => {
  test("its marks are no text, and its first heading is the title", async () => {
    const note =
      "# Mill to reopen\n\n**One** fell, she [said](https://x.example).\n\n> We *waited*.\n\n- It is old\n- It is sound\n\n![Wheel](wheel.png)\n\n## Later\n\nTwo &amp; three <b>fell</b>.\n";
    expect(await openBytes(note, "a.md")).toEqual([
      {
        format: "markdown",
        title: "Mill to reopen",
        text: "One fell, she said.\n\nWe waited.\n\nIt is old\nIt is sound\n\nLater\n\nTwo & three fell.",
      },
    ]);
  });

  test("what is strong over several paragraphs", async () => {
    expect(await openBytes("**One fell.\n\nTwo fell.**", "a.md")).toEqual([
      { format: "markdown", text: "One fell.\n\nTwo fell." },
    ]);
  });

  test("front matter tells of the article", async () => {
    const note = `---\ntitle: "Mill to reopen"\nauthor: [Jane Roe, Tom Low]\ndate: 2026-01-02\nurl: https://herald.example/mill\ntags: [a]\n---\n${TEXT}`;
    expect(await openBytes(note, "a.txt")).toEqual([
      {
        format: "markdown",
        title: "Mill to reopen",
        author: "Jane Roe, Tom Low",
        publishedOn: "2026-01-02",
        url: "https://herald.example/mill",
        text: TEXT,
      },
    ]);
  });
});

describe("PDF", () => {
  test("lines are joined, cut words are whole, paragraphs and columns stay", async () => {
    const left: [number, number, string][] = [
      [72, 700, "The mill in Brno will re-"],
      [72, 686, "open, Mayor Ida Fall said."],
      [84, 672, "Karl Ost, a baker, said that"],
      [72, 658, "the wheel was sound."],
    ];
    const right: [number, number, string][] = [
      [330, 700, "It will begin before the"],
      [330, 686, "frost, said the builders."],
    ];
    expect(await openBytes(pdf([[...left, ...right]]), "a.pdf")).toEqual([
      {
        format: "pdf",
        ...known,
        text: "The mill in Brno will reopen, Mayor Ida Fall said.\n\nKarl Ost, a baker, said that the wheel was sound.\n\nIt will begin before the frost, said the builders.",
      },
    ]);
  });

  test("what stands on each page is left out, and a sentence goes on over pages", async () => {
    const pages = ["One fell and", "two fell and", "three fell by the mill."].map(
      (text, index): [number, number, string][] => [
        [72, 760, "Brno Herald, 2 January"],
        [72, 700, text],
        [300, 30, `Page ${String(index + 1)} of 3`],
      ],
    );
    const [outcome] = await openBytes(pdf(pages), "a.pdf");
    expect(outcome).toMatchObject({
      text: expect.stringMatching(/^One fell and\s+two fell and\s+three fell by the mill\.$/u),
    });
  });

  test.each([
    ["pictures of text", pdf([[]]), "ARTICLE_PDF_SCANNED"],
    ["half of a file", pdf([[[72, 700, "One fell."]]]).subarray(0, 300), "ARTICLE_FILE_DAMAGED"],
  ])("%s are refused", async (_name, bytes, code) => {
    expect(await openBytes(bytes, "a.pdf")).toEqual([{ code }]);
  });

  /** Packs content so many times, with so many blanks behind it. */
  const packed = (times: number, blanks: number) => ({
    pack: (content: string) =>
      Array.from({ length: times })
        .reduce<Buffer>((bytes) => deflateSync(bytes), Buffer.from(content.padEnd(blanks)))
        .toString("latin1"),
    filter: `/Filter [${"/FlateDecode ".repeat(times)}]`,
  });
  const one: [number, number, string][][] = [[[72, 700, "One fell."]]];

  test.each([1, 2])("content that was packed %d times is read", async (times) => {
    expect(await openBytes(pdf(one, "", packed(times, 0)), "a.pdf")).toMatchObject([
      { text: "One fell." },
    ]);
  });

  test("content that begins as if it was packed again is measured to its end", async () => {
    const { pack, filter } = packed(1, 80_000_000);
    const bytes = pdf(one, "", { pack: (content) => pack(`x^ ${content}`), filter });
    expect(await openBytes(bytes, "a.pdf")).toEqual([{ code: "ARTICLE_ARCHIVE_ENDLESS" }]);
  });

  test.each([
    [1, 80_000_000],
    [2, 80_000_000],
    [3, 200_000_000],
  ])(
    "content that was packed %d times and unpacks without end is refused",
    async (times, blanks) => {
      expect(await openBytes(pdf(one, "", packed(times, blanks)), "a.pdf")).toEqual([
        { code: "ARTICLE_ARCHIVE_ENDLESS" },
      ]);
    },
  );
});
