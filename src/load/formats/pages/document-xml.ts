import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { readDay } from "../read-day.ts";
import { splitText } from "../whole-file.ts";
import { findElements, getText, type Page, type PageElement, parseXml } from "./page-tree.ts";
import { writePlainText } from "./write-plain-text.ts";

/** An article that trafilatura and its like took out of a page: their own XML, or TEI. */
export const documentXml: ArticleFormat = {
  name: "xml",
  recognizes: ({ text }) => /^(?:\s|<\?[^>]*>|<!DOCTYPE[^>]*>)*<(?:doc\s|TEI\b)/u.test(text ?? ""),
  split: splitText(readDocumentXml),
};

/** @throws AppError ARTICLE_FILE_DAMAGED where no text is in it */
export function readDocumentXml(xml: string, path: string): GivenArticle[] {
  const page = parseXml(xml);
  const documents = findElements(page, "doc", "TEI");
  const articles = documents.map((document) =>
    document.name === "TEI" ? readTei(document) : readDoc(document),
  );
  if (articles.every(({ text }) => text === "")) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "XML document" });
  }
  return articles;
}

function readDoc(document: PageElement): GivenArticle {
  const { title, author, sitename, hostname, url, date, source } = document.attribs;
  const [main] = findElements(document, "main", "text");
  return {
    text: write(main ?? document),
    title: title || undefined,
    author: joinNames(author) || undefined,
    publisher: sitename || hostname || undefined,
    url: url || source || undefined,
    publishedOn: date === undefined ? undefined : readDay(date),
  };
}

/** "Jane Roe; Tom Reyes" */
function joinNames(written: string | undefined): string | undefined {
  return written
    ?.split(";")
    .map((name) => name.trim())
    .join(", ");
}

function readTei(document: PageElement): GivenArticle {
  const [header] = findElements(document, "teiHeader");
  const [text] = findElements(document, "text");
  const find = (name: string, within: PageElement | Page = header ?? document) =>
    findElements(within, name)
      .map(getText)
      .find((found) => found !== "");
  const [source] = header === undefined ? [] : findElements(header, "sourceDesc");
  const date = find("date", source ?? header);
  return {
    text: text === undefined ? "" : write(text),
    title: find("title"),
    author: find("author"),
    publisher: find("publisher", source ?? header),
    url: findAddress(header ?? document),
    publishedOn: date === undefined ? undefined : readDay(date),
  };
}

function findAddress(header: PageElement): string | undefined {
  const pointers = findElements(header, "ptr", "ref").map(({ attribs }) => attribs["target"]);
  return pointers.find((target) => target !== undefined && /^https?:/u.test(target));
}

/** Elements of either that HTML calls otherwise. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["head", "h2"],
  ["item", "li"],
  ["lb", "br"],
  ["list", "ul"],
  ["quote", "blockquote"],
  ["row", "tr"],
  ["cell", "td"],
]);

function write(root: PageElement): string {
  for (const element of findElements(root, ...NAMES.keys()))
    element.name = NAMES.get(element.name)!;
  return writePlainText(root, ({ name }) => name === "comments" || name === "graphic");
}
