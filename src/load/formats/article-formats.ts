import type { ArticleFormat } from "./article-format.ts";
import { newspaperFormats } from "./exports/newspaper-exports.ts";
import { jsonDocument } from "./json/json-document.ts";
import { jsonLines } from "./json/json-lines.ts";
import { plainText } from "./plain-text.ts";
import { otherXml, refusedFormats } from "./refused-formats.ts";
import { csv } from "./tables/csv.ts";
import { trafilaturaXml } from "./xml/trafilatura-xml.ts";

/**
 * What can be read, and what is known and refused. The first that recognizes a file has it, so that what
 * tells more stands before what tells less.
 */
export const articleFormats: readonly ArticleFormat[] = [
  ...refusedFormats,
  jsonLines,
  jsonDocument,
  ...newspaperFormats,
  csv,
  trafilaturaXml,
  otherXml,
  plainText,
];
