import { XMLParser } from "fast-xml-parser";
import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { readFields } from "../fields/read-fields.ts";
import { splitText } from "../whole-file.ts";

/** XML of trafilatura: one article, what is known of it in attributes. */
export const trafilaturaXml: ArticleFormat = {
  name: "trafilatura",
  recognizes: ({ text }) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<doc\s[^>]*\b(?:title|date|url|hostname|sitename)="/u.test(
      text?.slice(0, 5_000) ?? "",
    ),
  split: splitText(readDocument),
};

/** An element, as `XMLParser` gives it where the order counts: its name, and what is in it. */
type Element = Readonly<Record<string, unknown>>;

/** Elements that hold no words of the article's own. */
const OTHER = new Set(["comments", "graphic", "figure"]);

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

/** @throws AppError ARTICLE_XML_INVALID, ARTICLE_INVALID */
function readDocument(xml: string, path: string): GivenArticle {
  let elements: readonly Element[];
  try {
    elements = parser.parse(xml, true) as Element[];
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new AppError("ARTICLE_XML_INVALID", { path, reason }, { cause });
  }
  const doc = elements.find((element) => "doc" in element) ?? {};
  const paragraphs = listParagraphs(doc);
  const fields = { ...(doc[":@"] as object | undefined), text: paragraphs.join("\n\n") };
  return readFields(fields, {}, path);
}

/** The texts of elements that hold no other blocks, in order. */
function listParagraphs(element: Element): string[] {
  return listChildren(element).flatMap((child) => {
    if (Object.keys(child).some((name) => OTHER.has(name))) return [];
    const inside = listChildren(child);
    if (inside.length === 0) return [];
    if (inside.some(isBlock)) return listParagraphs(child);
    const lines = readText(child)
      .split("\n")
      .map((line) => line.trim());
    const text = lines.filter((line) => line !== "").join("\n");
    return text === "" ? [] : [text];
  });
}

const BLOCKS = new Set([
  "p",
  "head",
  "list",
  "item",
  "quote",
  "table",
  "row",
  "cell",
  "main",
  "div",
]);

function isBlock(element: Element): boolean {
  return Object.keys(element).some((name) => BLOCKS.has(name));
}

function readText(element: Element): string {
  if (typeof element["#text"] === "string") return element["#text"];
  if ("lb" in element) return "\n";
  return listChildren(element).map(readText).join("");
}

function listChildren(element: Element): readonly Element[] {
  return Object.entries(element).flatMap(([name, value]) =>
    name !== ":@" && Array.isArray(value) ? (value as Element[]) : [],
  );
}
