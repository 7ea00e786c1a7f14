import { describe, expect, test } from "@jest/globals";
import { join, markup, plain } from "../../../../src/export/dossier/markup.ts";

const RLO = "\u{202E}";

describe("markup", () => {
  test.each([
    ["an end of a script", "</script>", "&#60;/script&#62;"],
    [
      "an element that runs code",
      `<img src=x onerror="a('b')">`,
      "&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62;",
    ],
    ["what is escaped already", "&lt;&amp;", "&#38;lt;&#38;amp;"],
    ["a carriage return, which a browser would drop", "a\r\nb", "a&#13;\nb"],
    ["a mark that turns letters about", `a${RLO}b`, 'a<span class="code">U+202E</span>b'],
    [
      "characters that HTML may not hold",
      "\0\u{1F}\u{85}",
      ["0000", "001F", "0085"].map((code) => `<span class="code">U+${code}</span>`).join(""),
    ],
    ["half a pair", "a\u{D83D}", 'a<span class="code">U+D83D</span>'],
    ["a whole one, tabs, and what joins letters", "\u{1F600}\t\u{200D}", "\u{1F600}\t\u{200D}"],
  ])("%s", (_name, text, written) => {
    expect(markup`${text}`.text).toBe(written);
  });

  test("what is markup already stays, lists are joined, and nothing is nothing", () => {
    const item = markup`<b>${"<"}</b>`;
    expect(markup`<p>${[item, null, 1, ["a", "&"]]}</p>`.text).toBe("<p><b>&#60;</b>1a&#38;</p>");
    expect(join(["a", item], ", ").text).toBe("a, <b>&#60;</b>");
    expect(join([], ", ").text).toBe("");
  });
});

test("plain() leaves nothing for which an attribute would need an element", () => {
  const text = `a${RLO}\0\u{D83D}b`;
  expect(plain(text)).toBe("a\u{FFFD}\u{FFFD}\u{FFFD}b");
  expect(markup`<p title="${plain(text)}">`.text).not.toContain("<span");
});
