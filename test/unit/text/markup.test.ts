import { expect, test } from "@jest/globals";
import { removeMarkup } from "../../../src/text/markup.ts";

test.each([
  ["character references", "&quot;It held&#8217;s&#x201d; &mdash; &amp;", '"It held’s” — &'],
  ["tags inside a line", '<a href="x">It <b>h</b>eld</a>.', "It held."],
  ["tags that break the line", "<p>One.</p><p>Two.<br/>Three.", "\nOne.\n\nTwo.\nThree."],
  ["scripts and styles", '<style>p {}</style>One.<SCRIPT>x = "<p>"</SCRIPT>Two.', "\nOne.\nTwo."],
  ["comments", "One<!-- said <b>Two</b> -->.", "One."],
  ["a script that never ends", "<script>It held.", "\nIt held."],
  ["a comment that never ends", "One. <!-- Two.", "One.  Two."],
])("removeMarkup() takes out %s", (_name, written, text) => {
  expect(removeMarkup(written).text).toBe(text);
});

test.each([
  ["signs of arithmetic", "He said 3 < 5 and 7 > 2."],
  ["an ampersand", "AT&T; R&D; Smith & Sons"],
])("removeMarkup() leaves %s", (_name, written) => {
  expect(removeMarkup(written)).toMatchObject({ text: written, findings: [] });
});

test("removeMarkup() leads every word back to where it was written", () => {
  const written = "<p>&ldquo;Ada&nbsp;<b>Okoye</b>&rsquo;s &eacute;t&eacute;&rdquo;</p><br>x";
  const { text, toWritten } = removeMarkup(written);
  const find = (words: string): string => {
    const start = text.indexOf(words);
    const span = toWritten({ start, end: start + words.length });
    return written.slice(span.start, span.end);
  };
  expect(text).toBe("\n“Ada\u00a0Okoye’s été”\n\nx");
  expect(find("“")).toBe("&ldquo;");
  expect(find("Ada")).toBe("Ada");
  expect(find("Okoye")).toBe("Okoye");
  expect(find("Okoye’s")).toBe("Okoye</b>&rsquo;s");
  expect(find("été")).toBe("&eacute;t&eacute;");
  expect(find("x")).toBe("x");
});

test("removeMarkup() tells once that markup was left in", () => {
  expect(removeMarkup("One <b>two</b>").findings).toMatchObject([
    { code: "MARKUP_LEFT_IN", start: 4, end: 7 },
  ]);
});
