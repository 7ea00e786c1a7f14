import type { ArticlePart, ManyArticles } from "./article-format.ts";
import { decode } from "./decode.ts";
import { parseArticle } from "./parse-article.ts";
import { splitLines } from "./split-lines.ts";

/** JSON Lines: each line is an article; empty ones count but are passed over. */
export const jsonLines: ManyArticles = { holds: "many", split };

async function* split(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<ArticlePart> {
  let number = 0;
  for await (const line of splitLines(stream, maxBytes)) {
    number++;
    if (isBlank(line)) continue;
    yield { line: number, parse: (path) => parseArticle(decode(line, path), path) };
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte <= 0x20);
}
