import type { ArticleFormat } from "../article-format.ts";
import { splitBytes } from "../whole-file.ts";
import { readPdf } from "./read-pdf.ts";

/** A document in PDF that holds text, and not only pictures of it. */
export const pdf: ArticleFormat = {
  name: "pdf",
  recognizes: ({ bytes }) => bytes.toString("latin1", 0, 1_024).includes("%PDF-"),
  split: splitBytes(readPdf),
};
