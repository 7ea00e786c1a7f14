import type { ArticleFormat } from "../article-format.ts";
import { splitText } from "../whole-file.ts";
import { readHtml } from "./read-html.ts";

/** A web page that was saved. A piece of HTML is one by its name alone: texts have tags left in them, too. */
export const html: ArticleFormat = {
  name: "html",
  recognizes: ({ text, ending }) =>
    text !== null && (isWebPage(text) || (ENDING.test(ending) && PIECE.test(text))),
  split: splitText((text) => readHtml(text)),
};

/** Whether a text is a whole page, as its beginning tells. */
export function isWebPage(text: string): boolean {
  return PAGE.test(text.slice(0, FAR));
}

/** UTF-16 units within which a page begins, after comments and what declares it XML. */
const FAR = 4_096;

const PAGE = /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype\s+html|html|head|body)\b/iu;

const ENDING = /^\.(?:x?html?|php|aspx?|jsp)$/u;

const PIECE = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?>/iu;
