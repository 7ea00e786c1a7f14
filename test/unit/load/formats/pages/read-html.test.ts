import { describe, expect, test } from "@jest/globals";
import { readHtml, readHtmlText } from "../../../../../src/load/formats/pages/read-html.ts";
import { PARAGRAPHS, TEXT, page } from "../../../../support/formats/build-files.ts";

const LONG = [
  "The mill in Brno will reopen, Mayor Ida Fall said on Monday, after nine years in which nobody dared to touch the wheel, the roof, or the wall by the river.",
  "The town has found the money, she said, and the builders, and it will begin before the frost, whatever the county says about the fish in the race below.",
  "Karl Ost, a baker, said the wheel was sound, and that he had told three councils so, each of which had thanked him, and had written it down.",
];
const shown = LONG.map((text) => `<p>${text}</p>`).join("");
const linked = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;

describe("the text of a page", () => {
  test.each<[string, string, string]>([
    ["stands in its article", page(PARAGRAPHS), TEXT],
    [
      "stands where the page says its body is",
      `<article><p>Our other story, which is long.</p></article><div itemprop="articleBody">${shown}</div>`,
      LONG.join("\n\n"),
    ],
    [
      "is not a card of another article",
      `<div class="content">${shown}</div><article><p>Taxes to rise</p></article>`,
      LONG.join("\n\n"),
    ],
    [
      "is found where nothing says so",
      `<body><div id="top"><a href="/">Home</a> <a href="/w">World</a></div><div><div>${shown}</div></div><div id="bottom"><a href="/c">Contact</a></div></body>`,
      LONG.join("\n\n"),
    ],
    [
      "has no captions, bylines, related links, comments, scripts",
      `<article><p class="byline">By Jane Roe</p><time datetime="2026-01-02">2 January</time><figure><img src="https://x.example/a.png"><figcaption>The wheel, said Tom Low.</figcaption></figure>${shown}<ul><li><a href="/a">Mayor says no</a></li><li><a href="/b">Baker says yes</a></li></ul><p><a href="/c">Read also: "We lost," says Low</a></p><script>document.write("Low said no.")</script><div class="comments"><p>jdoe said no.</p></div><div style="display: none">Low said so.</div></article>`,
      LONG.join("\n\n"),
    ],
    [
      "keeps headings, lists, tables, and who said what stands apart",
      "<article><p>One fell.</p><h2>The wheel</h2><ul><li>It is old.</li><li>It is sound.</li></ul><blockquote><p>We waited.</p><cite>Ida Fall</cite></blockquote><figure><blockquote>We left.</blockquote><figcaption>— Karl Ost</figcaption></figure><table><tr><td>Brno</td><td>9</td></tr><tr><td>Zlín</td><td>4</td></tr></table></article>",
      "One fell.\n\nThe wheel\n\nIt is old.\nIt is sound.\n\nWe waited.\n\n— Ida Fall\n\nWe left.\n\n— Karl Ost\n\nBrno 9\nZlín 4",
    ],
    [
      "has its characters decoded, and spaces as they are seen",
      "<article><p>Caf&eacute; &ldquo;Brno&rdquo;&nbsp;&amp; <b>mi</b>ll\n  of   old<br>by the ri&shy;ver<br><br>Two fell.</p></article>",
      "Café “Brno” & mill of old\nby the river\n\nTwo fell.",
    ],
    [
      "may be told to search engines alone",
      `<div id="app"></div>${linked({ articleBody: LONG.join("\n\n") })}`,
      LONG.join("\n\n"),
    ],
    [
      "is what search engines are told, in the paragraphs that are shown",
      page(
        [...LONG, "Sign up for our letter, the best of the week."],
        linked({ articleBody: LONG.join(" ") }),
      ),
      LONG.join("\n\n"),
    ],
    [
      "is what is shown where search engines are told the beginning",
      page(LONG, linked({ articleBody: "The mill in Brno will reopen" })),
      LONG.join("\n\n"),
    ],
    ["is empty where there is none", "<html><body><script>load()</script></body></html>", ""],
  ])("%s", async (_name, html, text) => {
    expect((await readHtml(html)).text).toBe(text);
  });

  test("that ends where it goes on elsewhere is cut", async () => {
    expect((await readHtml(page(["The mill will reopen, and …"]))).isCut).toBe(true);
    expect((await readHtml(page(["The mill will reopen.", "Continue reading"]))).isCut).toBe(true);
    expect((await readHtml(page(PARAGRAPHS))).isCut).toBeUndefined();
  });
});

describe("what a page says of its article", () => {
  test.each<[string, string, object]>([
    [
      "to search engines",
      linked({
        headline: "Mill to reopen",
        datePublished: "2026-01-02T23:30:00-05:00",
        author: [
          { "@type": "Person", name: "Jane Roe" },
          { "@type": "Person", name: "Tom Low" },
        ],
        publisher: { "@type": "Organization", name: "Brno Herald" },
        mainEntityOfPage: { "@id": "https://herald.example/mill" },
      }),
      {
        title: "Mill to reopen",
        publishedOn: "2026-01-02",
        author: "Jane Roe, Tom Low",
        publisher: "Brno Herald",
        url: "https://herald.example/mill",
      },
    ],
    [
      "in a graph, of things that are named by their ids",
      `<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Mill", "author": {"@id": "#jane"}, "publisher": {"@id": "#herald"}}, {"@type": "Person", "@id": "#jane", "name": "Jane Roe"}, {"@type": "Organization", "@id": "#herald", "name": "Brno Herald"}]}</script>`,
      { title: "Mill", author: "Jane Roe", publisher: "Brno Herald" },
    ],
    [
      "in broken JSON, beside cards for other sites",
      '<script type="application/ld+json">{"@type": "NewsArticle", }</script><meta property="og:title" content="Mill &amp; wheel"><meta property="og:site_name" content="Brno Herald"><meta property="article:author" content="https://herald.example/jane"><meta name="author" content="Jane Roe"><meta property="article:published_time" content="2026-01-02T08:00:00Z"><link rel="canonical" href="https://herald.example/mill">',
      {
        title: "Mill & wheel",
        publisher: "Brno Herald",
        author: "Jane Roe",
        publishedOn: "2026-01-02",
        url: "https://herald.example/mill",
      },
    ],
    [
      "to its readers",
      '<meta name="publisher" content="Brno Herald"><title>Mill to reopen | Brno Herald</title><p class="article-byline">By Jane Roe</p><time datetime="2026-01-02T08:00">today</time>',
      {
        title: "Mill to reopen",
        publisher: "Brno Herald",
        author: "Jane Roe",
        publishedOn: "2026-01-02",
      },
    ],
    [
      "where a browser saved it",
      "<!-- saved from url=(0027)https://herald.example/mill --><html><body><h1>Mill</h1>",
      { title: "Mill", url: "https://herald.example/mill" },
    ],
    [
      "with an address of no other place",
      '<link rel="canonical" href="/mill"><h1>Mill</h1>',
      { title: "Mill" },
    ],
  ])("%s", async (_name, head, expected) => {
    const { text: _text, isCut: _isCut, ...metadata } = await readHtml(head);
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(expected);
  });
});

test("readHtmlText() reads a piece of a page", () => {
  expect(readHtmlText("<p>One &lt;fell&gt;.</p><p>Two <i>fell</i>.</p>")).toBe(
    "One <fell>.\n\nTwo fell.",
  );
});
