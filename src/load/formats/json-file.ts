import type { OneArticle } from "./article-format.ts";
import { decode } from "./decode.ts";
import { getMostBytes, refuseSize } from "./most-bytes.ts";
import { parseArticle } from "./parse-article.ts";

/** A file that is one JSON object. */
export const jsonFile: OneArticle = {
  holds: "one",
  read: async (stream, path, longest) => {
    const mostBytes = getMostBytes(longest);
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of stream) {
      length += piece.length;
      if (length > mostBytes) throw refuseSize(path, mostBytes);
      pieces.push(piece);
    }
    return parseArticle(decode(Buffer.concat(pieces), path), path, longest);
  },
};
