import { expect, test } from "@jest/globals";
import { cite } from "../../../../src/web/explorer/actions/cite.ts";

const statement = {
  id: "s-1",
  text: "prices rose by 5% & more",
  sourceText: "she",
  speaker: { name: "Ada Okoye" },
  quotations: [
    {
      article: {
        title: "Prices_rise",
        publisher: "Norwire",
        author: "Ann Lee, Bo Day",
        publishedOn: "2024-08-14",
        url: "https://example.org/a",
      },
    },
  ],
};

test("a statement is cited as text, BibTeX and CSL-JSON", () => {
  const [text, bibtex, csl] = cite(statement, "http://127.0.0.1/statement/s-1");
  expect(text!.text).toBe(
    "Ada Okoye: “prices rose by 5% & more”, in: Ann Lee, Bo Day, “Prices_rise”, Norwire, 2024-08-14, https://example.org/a.",
  );
  expect(bibtex!.text).toContain("title = {Prices\\_rise}");
  expect(bibtex!.text).toContain("note = {prices rose by 5\\% \\& more}");
  expect(JSON.parse(csl!.text)).toMatchObject([
    {
      type: "article-newspaper",
      author: [{ literal: "Ann Lee" }, { literal: "Bo Day" }],
      issued: { "date-parts": [[2024, 8, 14]] },
    },
  ]);
});

test("what is not known is left out", () => {
  const unknown = { title: null, publisher: null, author: null, publishedOn: null, url: null };
  const [text, , csl] = cite(
    { ...statement, speaker: null, quotations: [{ article: unknown }] },
    "http://127.0.0.1/statement/s-1",
  );
  expect(text!.text).toBe(
    "she: “prices rose by 5% & more”, in: an article without title or publisher.",
  );
  expect(JSON.parse(csl!.text)).toEqual([
    expect.objectContaining({ URL: "http://127.0.0.1/statement/s-1" }),
  ]);
});
