import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { splitText } from "../whole-file.ts";
import { findElements, getText, type PageElement, parseXml } from "./page-tree.ts";
import { writePlainText } from "./write-plain-text.ts";

/** Articles in TEI, as corpora have them, and trafilatura where it is asked for that. */
export const tei: ArticleFormat = {
  name: "tei",
  recognizes: ({ text }) =>
    text !== null && /^(?:\s|<\?[^>]*>|<!DOCTYPE[^>]*>)*<(?:TEI|teiCorpus)\b/u.test(text),
  split: splitText((xml) => {
    const [first, ...others] = findElements(parseXml(xml), "TEI").map(readTei);
    return first === undefined ? { text: "" } : others.length === 0 ? first : [first, ...others];
  }),
};

function readTei(document: PageElement): GivenArticle {
  const header = findElements(document, "teiHeader")[0] ?? document;
  // What the article was published as, and not the file.
  const [source = header] = findElements(header, "sourceDesc");
  const [body] = findElements(document, "body", "text");
  const date = findWords(source, "date") ?? findWords(header, "date");
  return {
    text: body === undefined ? "" : writeBody(body),
    title: findWords(header, "title"),
    author: findWords(header, "author"),
    publisher: findWords(source, "publisher") ?? findWords(header, "publisher"),
    url: findAddress(header),
    publishedOn: date === undefined ? undefined : readDay(date),
  };
}

function findWords(root: PageElement, name: string): string | undefined {
  return findElements(root, name)
    .map((element) => getText(element).replace(/\s+/gu, " "))
    .find((words) => words !== "");
}

function findAddress(header: PageElement): string | undefined {
  const targets = findElements(header, "ptr", "ref").map(({ attribs }) => attribs["target"]);
  return targets.find((target) => target !== undefined && /^https?:/u.test(target));
}

/** Elements that HTML calls otherwise. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["cell", "td"],
  ["head", "h2"],
  ["item", "li"],
  ["lb", "br"],
  ["list", "ul"],
  ["quote", "blockquote"],
  ["row", "tr"],
]);

function writeBody(body: PageElement): string {
  for (const element of findElements(body, ...NAMES.keys()))
    element.name = NAMES.get(element.name)!;
  return writePlainText(
    body,
    ({ name, attribs }) => name === "note" || attribs["type"] === "comments",
  );
}
