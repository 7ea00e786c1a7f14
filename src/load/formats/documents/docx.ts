import { zipSync } from "fflate";
import { AppError } from "../../../errors/app-error.ts";
import { unpackMembers } from "../archives/zip-members.ts";
import type { ArticleFormat } from "../article-format.ts";
import type { GivenArticle } from "../given-article.ts";
import { parsePage } from "../pages/page-tree.ts";
import { writePlainText } from "../pages/write-plain-text.ts";
import { readNewspaperExport } from "../exports/newspaper-exports.ts";
import { splitBytes } from "../whole-file.ts";
import { readOfficeProperties } from "./office-properties.ts";

/** A document of Word. */
export const docx: ArticleFormat = {
  name: "docx",
  recognizes: ({ bytes }) =>
    bytes.subarray(0, 2).toString() === "PK" && FIRST.test(bytes.toString("latin1", 30, 200)),
  split: splitBytes(readDocx),
};

/** What such a document has first in its archive. */
const FIRST = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|word\/|customXml\/)/u;

/** Bytes that a document unpacks to at most: a book has less. */
const MOST_BYTES = 64_000_000;

/**
 * The article that a document is, or those that an archive of newspapers wrote into it.
 *
 * @throws AppError ARTICLE_FORMAT_REFUSED for tables and slides, ARTICLE_FILE_DAMAGED and its like
 */
export async function readDocx(
  bytes: Buffer,
  path: string,
): Promise<GivenArticle | GivenArticle[]> {
  const members = await unpackMembers(bytes, path, isWanted, MOST_BYTES);
  if (!members.has("word/document.xml")) {
    throw new AppError("ARTICLE_FORMAT_REFUSED", {
      path,
      kind: "spreadsheet or slides of an office program",
      advice: "Save its articles as .docx, .csv or plain text, and load that",
    });
  }
  const text = writePlainText(parsePage(await toHtml(members, path)), () => false);
  const exported = readNewspaperExport(text);
  return exported ?? { ...readOfficeProperties(members.get("docProps/core.xml")), text };
}

/** Pictures, fonts and macros have no text. */
function isWanted(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|(?:_rels|docProps|word)\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u.test(
    name,
  );
}

async function toHtml(members: ReadonlyMap<string, Buffer>, path: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const packed = zipSync(Object.fromEntries(members), { level: 0 });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packed) },
      // Pictures were left out above, and what belongs to them is missed.
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return value;
  } catch (cause) {
    throw new AppError("ARTICLE_FILE_DAMAGED", { path, kind: "document of Word" }, { cause });
  }
}
