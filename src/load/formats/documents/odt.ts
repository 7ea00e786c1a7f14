import { AppError } from "../../../errors/app-error.ts";
import { unpackMembers } from "../archives/zip-members.ts";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { findElements, parseXml } from "../pages/page-tree.ts";
import { writePlainText } from "../pages/write-plain-text.ts";
import { splitBytes } from "../whole-file.ts";
import { readOfficeProperties } from "./office-properties.ts";

/** A document of OpenDocument, such as LibreOffice writes. */
export const odt: ArticleFormat = {
  name: "odt",
  recognizes: ({ bytes }) =>
    bytes.toString("latin1", 30, 100).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"),
  split: splitBytes(readOdt),
};

/** Bytes that a document unpacks to at most: a book has less. */
const MOST_BYTES = 64_000_000;

/** Elements that HTML calls otherwise. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["text:h", "h2"],
  ["text:line-break", "br"],
  ["text:list", "ul"],
  ["text:list-item", "li"],
  ["text:p", "p"],
  ["text:tab", "td"],
  ["table:table-row", "tr"],
  ["table:table-cell", "td"],
]);

const LEFT_OUT: ReadonlySet<string> = new Set([
  "office:annotation",
  "text:note",
  "text:sequence-decls",
  "text:tracked-changes",
  "draw:frame",
]);

/** @throws AppError ARTICLE_FILE_DAMAGED and its like */
export async function readOdt(bytes: Buffer, path: string): Promise<GivenArticle> {
  const isWanted = (name: string) => name === "content.xml" || name === "meta.xml";
  const members = await unpackMembers(bytes, path, isWanted, MOST_BYTES);
  const page = parseXml(members.get("content.xml")?.toString("utf8") ?? "");
  const [body] = findElements(page, "office:text");
  if (body === undefined) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "document of OpenDocument" });
  }
  for (const element of findElements(body, "text:s")) element.name = "td";
  for (const element of findElements(body, ...NAMES.keys()))
    element.name = NAMES.get(element.name)!;
  const text = writePlainText(body, ({ name }) => LEFT_OUT.has(name));
  return { ...readOfficeProperties(members.get("meta.xml")), text };
}
