import type { ArticlePart, ManyArticles } from "./article-format.ts";
import { decode } from "./decode.ts";
import { getMostBytes, refuseSize } from "./most-bytes.ts";
import { parseArticle } from "./parse-article.ts";
import { splitLines } from "./split-lines.ts";

/** JSON Lines: each line is an article; empty ones count but are passed over. */
export const jsonLines: ManyArticles = { holds: "many", split };

async function* split(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<ArticlePart> {
  const mostBytes = getMostBytes(longest);
  let number = 0;
  for await (const line of splitLines(stream, mostBytes)) {
    number++;
    if (line !== null && isBlank(line)) continue;
    yield {
      line: number,
      parse: (path) => {
        if (line === null) throw refuseSize(path, mostBytes);
        return parseArticle(decode(line, path), path, longest);
      },
    };
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte <= 0x20);
}
