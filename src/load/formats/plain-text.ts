import type { ArticleFormat } from "./article-format.ts";
import { decodeBeginning } from "./bytes/decode.ts";

/** A file that is nothing but an article's text; of a long one no more is read than is kept. */
export const plainText: ArticleFormat = {
  name: "text",
  recognizes: ({ text }) => text !== null,
  async *split({ path, utf8, longest }) {
    const text = await decodeBeginning(utf8, path, longest);
    yield { place: null, parse: () => ({ text }) };
  },
};
