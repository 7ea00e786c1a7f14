import { describe, expect, test } from "@jest/globals";
import { PARAGRAPHS, TEXT, page } from "../../../../support/formats/build-files.ts";
import { openBytes } from "../../../../support/formats/open-bytes.ts";

const html = page(PARAGRAPHS);

describe("a page is told", () => {
  test.each<[string, string, string]>([
    ["by what it holds, whatever it is called", html, "saved.txt"],
    ["by its root alone", html.replace("<!DOCTYPE html>", "  "), "saved"],
    ["after what a browser notes", `<!-- saved from url=(0009)about:new -->\n${html}`, "saved.txt"],
    ["as XHTML", `<?xml version="1.0" encoding="utf-8"?>\n${html}`, "saved.xhtml"],
    ["by its name where it is a piece of one", html.slice(html.indexOf("<article>")), "piece.html"],
  ])("%s", async (_name, text, name) => {
    expect(await openBytes(text, name)).toEqual([
      expect.objectContaining({ format: "html", title: "Mill to reopen", text: TEXT }),
    ]);
  });

  test("and not by tags that were left in a text", async () => {
    expect(await openBytes("<p>One fell.</p>", "a.txt")).toEqual([
      { format: "text", text: "<p>One fell.</p>" },
    ]);
  });

  test("in the charset that it names", async () => {
    const western = html.replace("utf-8", "windows-1252").replaceAll("“", "\u0093");
    const bytes = Buffer.from(
      western.replaceAll("”", "\u0094").replaceAll("—", "\u0097"),
      "latin1",
    );
    expect(await openBytes(bytes, "a.html")).toEqual([
      { format: "html", title: "Mill to reopen", text: TEXT },
    ]);
  });
});

describe("MHTML", () => {
  const build = (encoding: string, body: string) =>
    [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://herald.example/mill",
      "Subject: Mill to reopen",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="B"',
      "",
      "--B",
      "Content-Type: text/html; charset=utf-8",
      `Content-Transfer-Encoding: ${encoding}`,
      "Content-Location: https://herald.example/mill",
      "",
      body,
      "--B",
      "Content-Type: text/html",
      "",
      "<html><body><article><p>An advertisement in a frame.</p></article></body></html>",
      "--B--",
      "",
    ].join("\r\n");
  const quoted = [...Buffer.from(html)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join("")
    .replace(/[^\n]{60,70}(?![\dA-F]{0,2}=)(?=[^=\dA-F])/gu, "$&=\r\n");

  test.each([
    ["quoted-printable", quoted],
    ["base64", Buffer.from(html).toString("base64").replace(/.{76}/gu, "$&\r\n")],
  ])("in %s", async (encoding, body) => {
    expect(await openBytes(build(encoding, body), "saved.mhtml")).toEqual([
      { format: "mhtml", title: "Mill to reopen", text: TEXT, url: "https://herald.example/mill" },
    ]);
  });
});

test("TEI", async () => {
  const xml = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Mill to reopen</title><author>Jane Roe</author></titleStmt><publicationStmt><publisher>A corpus</publisher><date>2026-05-05</date></publicationStmt><sourceDesc><bibl><publisher>Brno Herald</publisher><ptr target="https://herald.example/mill"/><date>2026-01-02</date></bibl></sourceDesc></fileDesc></teiHeader><text><body><div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</div><div type="comments"><p>jdoe said no.</p></div></body></text></TEI>`;
  expect(await openBytes(xml, "a.xml")).toEqual([
    {
      format: "tei",
      title: "Mill to reopen",
      author: "Jane Roe",
      publisher: "Brno Herald",
      publishedOn: "2026-01-02",
      url: "https://herald.example/mill",
      text: TEXT,
    },
  ]);
});
