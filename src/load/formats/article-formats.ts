import { gzip } from "./archives/gzip.ts";
import { tar } from "./archives/tar.ts";
import { warc } from "./archives/warc.ts";
import { zip } from "./archives/zip.ts";
import { zstd } from "./archives/zstd.ts";
import type { ArticleFormat } from "./article-format.ts";
import { docx } from "./documents/docx.ts";
import { eml } from "./documents/eml.ts";
import { markdown } from "./documents/markdown.ts";
import { mbox } from "./documents/mbox.ts";
import { odt } from "./documents/odt.ts";
import { pdf } from "./documents/pdf.ts";
import { rtf } from "./documents/rtf.ts";
import { feed } from "./feeds/feed.ts";
import { newspaperFormats } from "./exports/newspaper-exports.ts";
import { jsonDocument } from "./json/json-document.ts";
import { jsonLines } from "./json/json-lines.ts";
import { html } from "./pages/html.ts";
import { mhtml } from "./pages/mhtml.ts";
import { tei } from "./pages/tei.ts";
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
  pdf,
  docx,
  odt,
  rtf,
  gzip,
  zstd,
  zip,
  warc,
  tar,
  mbox,
  mhtml,
  eml,
  feed,
  tei,
  html,
  markdown,
  jsonLines,
  jsonDocument,
  ...newspaperFormats,
  csv,
  trafilaturaXml,
  otherXml,
  plainText,
];
