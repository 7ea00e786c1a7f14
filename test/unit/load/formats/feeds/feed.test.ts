import { describe, expect, test } from "@jest/globals";
import { PARAGRAPHS, TEXT } from "../../../../support/formats/build-files.ts";
import { openBytes } from "../../../../support/formats/open-bytes.ts";

const HTML = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const ESCAPED = HTML.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const url = "https://herald.example/mill";
const whole = {
  place: "document 1",
  format: "feed",
  title: "Mill & wheel",
  text: TEXT,
  url,
  publisher: "Brno Herald",
  author: "Jane Roe",
  publishedOn: "2026-01-02",
};

describe("a feed's entries are articles", () => {
  test.each([
    [
      "RSS 2.0",
      `<?xml version="1.0"?><!-- made by a mill --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Brno Herald</title><item><title>Mill &amp; wheel</title><link>${url}</link><dc:creator>Jane Roe</dc:creator><pubDate>Fri, 02 Jan 2026 23:30:00 -0500</pubDate><description>A mill.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
    ],
    [
      "RDF",
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Brno Herald</title></channel><item rdf:about="${url}"><title>Mill &amp; wheel</title><dc:creator>Jane Roe</dc:creator><dc:date>2026-01-02T08:00:00Z</dc:date><content:encoded><![CDATA[${HTML}]]></content:encoded></item></rdf:RDF>`,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Brno Herald</title><entry><title type="html">Mill &amp;amp; wheel</title><link rel="self" href="https://herald.example/self"/><link href="${url}"/><id>urn:1</id><author><name>Jane Roe</name></author><published>2026-01-02T08:00:00Z</published><updated>2026-02-03T08:00:00Z</updated><summary>A mill.</summary><content type="html">${ESCAPED}</content></entry></feed>`,
    ],
    [
      "Atom with XHTML in it",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Brno Herald</title><entry><title>Mill &amp; wheel</title><id>${url}</id><author><name>Jane Roe</name></author><published>2026-01-02T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry></feed>`,
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Brno Herald",
        items: [
          {
            id: "1",
            url,
            title: "Mill & wheel",
            content_html: HTML,
            date_published: "2026-01-02T08:00:00Z",
            authors: [{ name: "Jane Roe" }],
          },
        ],
      }),
    ],
  ])("%s", async (_name, feed) => {
    expect(await openBytes(feed, "feed.xml")).toEqual([whole]);
  });

  test("of which it has a summary alone are cut", async () => {
    const feed = `<rss version="0.91"><channel><title>Brno Herald</title><item><title>Mill</title><link>${url}</link><description>A mill.</description></item><item><guid isPermaLink="false">g2</guid><source url="https://x.example">The Courier</source><description>&lt;p&gt;A wheel.&lt;/p&gt;</description></item></channel></rss>`;
    expect(await openBytes(feed, "feed")).toEqual([
      {
        place: "document 1",
        format: "feed",
        title: "Mill",
        text: "A mill.",
        url,
        publisher: "Brno Herald",
        isCut: true,
      },
      {
        place: "document 2",
        format: "feed",
        id: "g2",
        text: "A wheel.",
        publisher: "The Courier",
        isCut: true,
      },
    ]);
  });
});
