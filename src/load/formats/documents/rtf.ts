import type { ArticleFormat } from "../article-format.ts";
import { readNewspaperExport } from "../exports/newspaper-exports.ts";
import { splitBytes } from "../whole-file.ts";
import { readRtf } from "./read-rtf.ts";

/** Rich Text Format, whatever the file is called. */
export const rtf: ArticleFormat = {
  name: "rtf",
  recognizes: ({ bytes }) => /^\s*\{\\rtf/u.test(bytes.toString("latin1", 0, 100)),
  split: splitBytes((bytes, path) => {
    const article = readRtf(bytes, path);
    return readNewspaperExport(article.text) ?? article;
  }),
};
