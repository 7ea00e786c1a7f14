import type { OneArticle } from "./article-format.ts";
import { buildArticle } from "./build-article.ts";
import { decodeBeginning } from "./decode.ts";

/** A file that is nothing but an article's text; of a long one no more is read than is kept. */
export const textFile: OneArticle = {
  holds: "one",
  read: async (stream, path, longest) =>
    buildArticle({ text: await decodeBeginning(stream, path, longest) }, longest),
};
