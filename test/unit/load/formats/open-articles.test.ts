import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { openText } from "../../../support/load/open-text.ts";

const TEXT = "The lock gates will be replaced, Mayor Ines Halla said. “It is time,” she said.";
const TITLE = "Lock gates to be replaced";
const URL = "https://herald.example/gates";
const WHOLE = {
  text: TEXT,
  title: TITLE,
  publisher: "Herald",
  author: "Jane Roe",
  publishedOn: "2024-09-10",
  url: URL,
};

describe("openArticles() knows JSON by what is in it", () => {
  test.each<[string, string, unknown, object | object[]]>([
    ["ours", "a.json", { ...WHOLE, id: 7 }, { ...WHOLE, id: "7" }],
    [
      "the longest number for a name",
      "a.json",
      { text: TEXT, id: 2 ** 53 - 1 },
      { text: TEXT, id: "9007199254740991" },
    ],
    [
      "a longer one, which is several numbers, for no name",
      "a.json",
      { text: TEXT, id: 2 ** 53 },
      { text: TEXT },
    ],
    [
      "what is empty for unknown",
      "a.json",
      { text: TEXT, id: "", title: " ", url: null, publishedOn: "" },
      { text: TEXT },
    ],
    [
      "a day with its time",
      "a.json",
      { text: TEXT, publishedOn: "2024-09-10T23:05:00-05:00" },
      { text: TEXT, publishedOn: "2024-09-10" },
    ],
    ["no day for no loss", "a.json", { text: TEXT, publishedOn: "10/09/2024" }, { text: TEXT }],
    [
      "news-please",
      "a.json",
      {
        authors: ["Jane Roe"],
        date_publish: "2024-09-10 08:00:00",
        date_download: "2024-09-12 08:00:00",
        description: "x",
        maintext: TEXT,
        source_domain: "herald.example",
        title: TITLE,
        url: URL,
      },
      { text: TEXT, title: TITLE, author: "Jane Roe", publishedOn: "2024-09-10", url: URL },
    ],
    [
      "newspaper",
      "a.json",
      {
        authors: ["Jane Roe", "Sue Poe"],
        publish_date: "2024-09-10T00:00:00",
        text: TEXT,
        title: TITLE,
        url: URL,
        summary: "x",
        source_url: "https://herald.example",
      },
      {
        text: TEXT,
        title: TITLE,
        author: "Jane Roe, Sue Poe",
        publishedOn: "2024-09-10",
        url: URL,
      },
    ],
    [
      "trafilatura",
      "a.json",
      {
        title: TITLE,
        author: "Jane Roe",
        hostname: "herald.example",
        date: "2024-09-10",
        id: null,
        raw_text: "x",
        text: TEXT,
        source: URL,
        "source-hostname": "Herald",
        excerpt: "x",
      },
      WHOLE,
    ],
    [
      "NewsAPI, and that a text was cut",
      "a.json",
      {
        status: "ok",
        totalResults: 1,
        articles: [
          {
            source: { id: null, name: "Herald" },
            author: "Jane Roe",
            title: TITLE,
            description: "x",
            url: URL,
            publishedAt: "2024-09-10T08:00:00Z",
            content: `${TEXT}… [+1234 chars]`,
          },
        ],
      },
      [{ ...WHOLE, place: "item 1", text: `${TEXT}…`, isCut: true }],
    ],
    [
      "mediastack, and that there is no more than a description",
      "a.json",
      {
        pagination: {},
        data: [
          {
            author: "Jane Roe",
            title: TITLE,
            description: TEXT,
            url: URL,
            source: "Herald",
            published_at: "2024-09-10T08:00:00+00:00",
          },
        ],
      },
      [{ ...WHOLE, place: "item 1", isCut: true }],
    ],
    [
      "Event Registry",
      "a.json",
      {
        articles: {
          results: [
            {
              uri: "8",
              url: URL,
              title: TITLE,
              body: TEXT,
              date: "2024-09-10",
              dateTimePub: "2024-09-10T07:00:00Z",
              source: { uri: "herald.example", title: "Herald" },
              authors: [{ uri: "jane@herald.example", name: "Jane Roe" }],
            },
          ],
        },
      },
      [{ ...WHOLE, place: "item 1" }],
    ],
    [
      "ninjs",
      "a.json",
      {
        uri: URL,
        type: "text",
        versioncreated: "2024-09-10T08:00:00Z",
        headline: TITLE,
        byline: "By Jane Roe",
        body_text: TEXT,
        provider: { name: "Herald" },
      },
      WHOLE,
    ],
    [
      "schema.org",
      "a.json",
      {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: TITLE,
        articleBody: TEXT,
        datePublished: "2024-09-10T08:00:00Z",
        author: [{ "@type": "Person", name: "Jane Roe" }],
        publisher: { "@type": "Organization", name: "Herald" },
        mainEntityOfPage: { "@id": URL },
      },
      WHOLE,
    ],
    [
      "a graph of schema.org",
      "a.json",
      {
        "@graph": [
          { "@type": "WebSite", name: "Herald" },
          { "@type": "NewsArticle", headline: TITLE, articleBody: TEXT },
        ],
      },
      [{ place: "item 1", text: TEXT, title: TITLE }],
    ],
    [
      "a list",
      "a.json",
      [{ text: "One." }, { text: "Two." }],
      [
        { place: "item 1", text: "One." },
        { place: "item 2", text: "Two." },
      ],
    ],
    [
      "what Elasticsearch gives",
      "a.json",
      { hits: { hits: [{ _id: "x", _source: { text: "One." } }] } },
      [{ place: "item 1", text: "One." }],
    ],
    ["half a character", "a.json", '{"text": "It held \\ud83d"}', { code: "ARTICLE_INVALID" }],
    ["no text in it", "a.json", { desk: "world" }, { code: "ARTICLE_INVALID" }],
    ["an empty text", "a.json", { id: "a", body: "" }, { id: "a", text: "" }],
    ["a text that is null", "a.json", { maintext: null, title: TITLE }, { text: "", title: TITLE }],
    ["a cut one", "a.json", '{"text": "It', { code: "ARTICLE_JSON_INVALID" }],
    [
      "a deep one",
      "a.json",
      "[".repeat(100_000),
      { code: "ARTICLE_JSON_INVALID", format: undefined },
    ],
    [
      "a deep field",
      "a.json",
      `{"text": "One.", "a": ${"[".repeat(100_000)}`,
      { code: "ARTICLE_JSON_INVALID" },
    ],
    [
      "a name that is no field",
      "a.json",
      '{"__proto__": {"text": "One."}, "text": "Two."}',
      { text: "Two." },
    ],
    [
      "a field that comes twice, the last",
      "a.json",
      '{"text": "One.", "text": "Two."}',
      { text: "Two." },
    ],
    [
      "a list that is cut, up to there",
      "a.json",
      '[{"text": "One."}, {"text": "Tw',
      [
        { place: "item 1", text: "One." },
        { code: "ARTICLE_JSON_INVALID", format: undefined },
      ],
    ],
    [
      "a list that lacks a value",
      "a.json",
      '[{"text": "One."},,{"text": "Two."}]',
      { code: "ARTICLE_JSON_INVALID", format: undefined },
    ],
    [
      "objects below each other",
      "a.json",
      '{\n"text": "One."\n}\n{\n"text": "Two."\n}',
      [
        { place: "item 1", text: "One." },
        { place: "item 2", text: "Two." },
      ],
    ],
    [
      "JSON Lines under any name",
      "a.txt",
      '{"text": "One."}\n{"text": "Two."}',
      [
        { place: "1", text: "One." },
        { place: "2", text: "Two." },
      ],
    ],
    [
      "JSON Lines by their name",
      "a.jl",
      '{"text": \n{"text": "Two."}',
      [
        { place: "1", code: "ARTICLE_JSON_INVALID" },
        { place: "2", text: "Two." },
      ],
    ],
    [
      "JSON Lines of other names",
      "a.ndjson",
      '{"headline": "One", "body": "Two."}',
      { place: "1", title: "One", text: "Two." },
    ],
  ])("%s", async (_name, file, content, expected) => {
    const json = typeof content === "string" ? content : JSON.stringify(content);
    const articles = [expected].flat().map((article) => ({ format: "json", ...article }));
    expect(await openText(file, json)).toEqual(articles);
  });

  test("by names that are given, too", async () => {
    const json = JSON.stringify({ meta: { lead: TEXT, day: "2024-09-10" }, content: "x" });
    const map = { text: "meta.lead", publishedOn: "meta.day" };
    expect(await openText("a.json", json, map)).toEqual([
      { format: "json", text: TEXT, publishedOn: "2024-09-10" },
    ]);
    expect(await openText("a.json", json, { text: "none" })).toMatchObject([
      { code: "ARTICLE_INVALID" },
    ]);
  });

  test("and a list of any length one by one", async () => {
    const json = `[${Array(3_000)
      .fill(JSON.stringify({ text: TEXT }))
      .join(",\n")}]`;
    const articles = await openText("a.json", json);
    expect(articles).toHaveLength(3_000);
    expect(articles.at(-1)).toEqual({ format: "json", place: "item 3000", text: TEXT });
  });
});

describe("openArticles() knows tables", () => {
  const csv = (text: string) => `text,headline,"publish date"\n${text}\n`;
  test.each<[string, string, string, object[]]>([
    [
      "CSV",
      "a.csv",
      csv(`"One, she said.\n""Two.""",Gates,2024-09-10`),
      [
        {
          place: "row 1",
          text: 'One, she said.\n"Two."',
          title: "Gates",
          publishedOn: "2024-09-10",
        },
      ],
    ],
    [
      "TSV",
      "a.tsv",
      "title\tbody\nGates\tOne.\n",
      [{ place: "row 1", text: "One.", title: "Gates" }],
    ],
    [
      "CSV with semicolons, and line ends of old",
      "a.csv",
      "title;text\rGates;One.\r",
      [{ place: "row 1", text: "One.", title: "Gates" }],
    ],
    [
      "CSV under another name",
      "a.txt",
      csv("One.,Gates,"),
      [{ place: "row 1", text: "One.", title: "Gates" }],
    ],
    [
      "a row that is broken, alone",
      "a.csv",
      csv("One.,Gates\nTwo.,Mill,"),
      [
        { place: "row 1", code: "ARTICLE_INVALID" },
        { place: "row 2", text: "Two.", title: "Mill" },
      ],
    ],
    [
      "no text in any column, once",
      "a.csv",
      "a,b\n1,2\n3,4\n",
      [{ code: "ARTICLE_INVALID", format: undefined }],
    ],
    [
      "names of columns with dots",
      "a.csv",
      "source.name,text\nHerald,One.\n",
      [{ place: "row 1", text: "One.", publisher: "Herald" }],
    ],
    [
      "that there are more columns than anybody has",
      "a.csv",
      `text${",a".repeat(2_000)}\nOne.\n`,
      [{ code: "ARTICLE_TABLE_INVALID", format: undefined }],
    ],
    [
      "that a quotation mark is missing",
      "a.csv",
      csv('"One.,Gates,'),
      [{ code: "ARTICLE_TABLE_INVALID", format: undefined }],
    ],
    [
      "a name that is no field",
      "a.csv",
      "__proto__,text\nx,One.\n",
      [{ place: "row 1", text: "One." }],
    ],
  ])("%s", async (_name, file, text, expected) => {
    expect(await openText(file, text)).toEqual(expected.map((row) => ({ format: "csv", ...row })));
  });

  test("but takes no prose for one", async () => {
    expect(await openText("a.txt", `One, two; three.\n\n${TEXT}`)).toMatchObject([
      { format: "text" },
    ]);
  });
});

describe("openArticles() knows XML of trafilatura", () => {
  test("and no other XML", async () => {
    const xml = `<doc sitename="Herald" title="${TITLE}" author="Jane Roe" date="2024-09-10" url="${URL}"><main><head rend="h2">Gates &amp; locks</head><p>One, <hi rend="#b">she</hi> said.</p><list><item>Two.</item></list><p/></main><comments><p>Three.</p></comments></doc>`;
    const given = {
      format: "trafilatura",
      ...WHOLE,
      text: "Gates & locks\n\nOne, she said.\n\nTwo.",
    };
    expect(await openText("a.xml", xml)).toEqual([given]);
    expect(await openText("a.xml", `<?xml version="1.0"?>\n${xml}`)).toEqual([given]);
    expect(await openText("a.xml", xml.slice(0, -20))).toEqual([{ code: "ARTICLE_XML_INVALID" }]);
    expect(await openText("a.xml", '<?xml version="1.0"?><nitf/>')).toEqual([
      { code: "ARTICLE_FORMAT_REFUSED" },
    ]);
  });
});

const ENGLISH =
  "The lock gates at Tornio – all of them – will be replaced, Mayor Inés Halla said on Monday. “We have waited long enough,” she said at the café.";
const CYRILLIC =
  "Ворота шлюза будут заменены, сказала мэр Инес Халла в понедельник. Мы ждали достаточно долго.";
const JAPANESE = "水門は取り替えられると、イネス・ハラ市長は月曜日に述べた。私たちは十分に待った。";
const CHINESE = "水闸将被更换，市长伊内斯·哈拉周一表示。我们已经等了很久。";

describe("openArticles() tells the charset of a text", () => {
  test.each([
    ["UTF-8", ENGLISH, "utf-8"],
    ["Windows-1252", ENGLISH, "windows-1252"],
    ["Windows-1251", CYRILLIC, "windows-1251"],
    ["KOI8-R", CYRILLIC, "koi8-r"],
    ["Shift-JIS", JAPANESE, "shift_jis"],
    ["EUC-JP", JAPANESE, "euc-jp"],
    ["GB18030", CHINESE, "gb18030"],
    ["UTF-16 LE without a mark", ENGLISH, "utf-16le"],
    ["UTF-16 BE without a mark", ENGLISH, "utf-16be"],
    [
      "ISO 8859-2",
      "Vrata plavební komory budou vyměněna, řekla v pondělí starostka. Už dlouho čekáme.",
      "iso-8859-2",
    ],
  ])("%s", async (_name, text, charset) => {
    expect(await openText("a.txt", iconv.encode(text, charset))).toEqual([
      { format: "text", text },
    ]);
  });

  test.each(["utf-8", "utf-16le", "utf-16be", "utf-32le"])("%s with a mark", async (charset) => {
    const bytes = iconv.encode(`${ENGLISH} 😀`, charset, { addBOM: true });
    expect(await openText("a.txt", bytes)).toEqual([{ format: "text", text: `${ENGLISH} 😀` }]);
  });

  test("where it shows only far below", async () => {
    const text = `${"It held. ".repeat(10_000)}\n${ENGLISH.repeat(20)}`;
    for (const bytes of [iconv.encode(text, "windows-1252"), Buffer.from(text)]) {
      const [{ text: read } = {}] = await openText("a.txt", bytes);
      expect(read === text).toBe(true);
    }
  });

  test("of JSON and of tables, too", async () => {
    const json = JSON.stringify({ text: ENGLISH });
    expect(
      await openText("a.jsonl", iconv.encode(`${json}\n${json}`, "utf-16le", { addBOM: true })),
    ).toEqual([
      { format: "json", place: "1", text: ENGLISH },
      { format: "json", place: "2", text: ENGLISH },
    ]);
    expect(
      await openText(
        "a.csv",
        iconv.encode(`text\ttitle\n${ENGLISH}\tGates`, "utf-16le", { addBOM: true }),
      ),
    ).toEqual([{ format: "csv", place: "row 1", text: ENGLISH, title: "Gates" }]);
  });

  test.each<[string, Buffer]>([
    ["two bytes", Buffer.from([0x63, 0xe9])],
    [
      "names of other letters in English",
      iconv.encode("The gates will be replaced, said Инес Халла on Monday.", "windows-1251"),
    ],
    ["an old Macintosh", iconv.encode(ENGLISH, "macroman")],
    [
      "UTF-8 that is cut and broken",
      Buffer.concat([Buffer.from(ENGLISH), Buffer.of(0xe2, 0x80), Buffer.from(ENGLISH)]),
    ],
    ["half a pair of UTF-16", iconv.encode("\uFEFFIt held. \uD83D It held.", "utf-16le")],
  ])("and refuses what cannot be told: %s", async (_name, bytes) => {
    expect(await openText("a.txt", bytes)).toEqual([{ code: "ARTICLE_ENCODING_INVALID" }]);
  });

  test("and leaves a text as it came", async () => {
    const text = "Cafe\u0301 \u200Bopen,\rshe said.\0\r\n";
    expect(await openText("a.txt", text.replace("\0", ""))).toEqual([
      { format: "text", text: text.replace("\0", "") },
    ]);
  });
});

describe("openArticles() refuses", () => {
  test.each<[string, string | Buffer, string]>([
    ["Parquet", Buffer.from("PAR1\x15\0\0\0", "latin1"), "ARTICLE_FORMAT_REFUSED"],
    ["PDF", "%PDF-1.4\n%\xE2\xE3", "ARTICLE_FILE_DAMAGED"],
    [
      "an old Word document",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]),
      "ARTICLE_FORMAT_REFUSED",
    ],
    [
      "GDELT's knowledge graph",
      "20240910080000-1\t20240910080000\t1\te.example\thttps://e.example/10\t\t\n",
      "ARTICLE_FORMAT_REFUSED",
    ],
    [
      "an image",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "ARTICLE_FORMAT_UNKNOWN",
    ],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"/>', "ARTICLE_FORMAT_UNKNOWN"],
    ["a program", Buffer.from("\x7FELF\0\0\0\x01", "latin1"), "ARTICLE_FORMAT_UNKNOWN"],
    [
      "bytes that nobody knows",
      Buffer.from([0, 1, 2, 3, 250, 251, 7, 6]),
      "ARTICLE_FORMAT_UNKNOWN",
    ],
  ])("%s", async (_name, content, code) => {
    expect(await openText("a.txt", content)).toEqual([{ code }]);
  });
});
