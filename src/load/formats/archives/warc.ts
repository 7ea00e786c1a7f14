import { AppError } from "../../../errors/app-error.ts";
import type { ArticleFormat, ArticlePart, Source } from "../article-format.ts";
import { getMostBytes, refuseSize } from "../bytes/most-bytes.ts";
import type { GivenArticle } from "../given-article.ts";
import { readHtml } from "../pages/read-html.ts";
import { readResponse } from "./read-response.ts";
import { readWarc, type WarcRecord } from "./read-warc.ts";

/**
 * What a crawler fetched: each page that was answered with is an article; pictures, requests, answers
 * without a page and the crawler's own notes are none.
 */
export const warc: ArticleFormat = {
  name: "warc",
  recognizes: ({ bytes }) => /^(?:\r?\n)*WARC\/\d\.\d\r?\n/u.test(bytes.toString("latin1", 0, 40)),
  split,
};

async function* split({ path, stream, longest }: Source): AsyncGenerator<ArticlePart> {
  const mostBytes = getMostBytes(longest);
  let number = 0;
  for await (const record of readWarc(stream, path, mostBytes)) {
    number++;
    const place = `record ${String(number)}`;
    const { headers, content } = record;
    const type = headers.get("warc-type") ?? "record without a type";
    if (type !== "response") {
      yield { place, parse: () => Promise.reject(passOver(path, type)) };
      continue;
    }
    if (content === null) {
      yield { place, parse: () => Promise.reject(refuseSize(path, mostBytes)) };
      continue;
    }
    if (!isPage(content)) {
      yield { place, parse: () => Promise.reject(passOver(path, "answer without a page")) };
      continue;
    }
    yield { place, piece: content, parse: () => readPage(record, content, path) };
  }
}

function passOver(path: string, kind: string): AppError {
  return new AppError("ARTICLE_FORMAT_UNKNOWN", { path, kind: kind.slice(0, LONGEST_KIND) });
}

/** The standard's own words are shorter. */
const LONGEST_KIND = 40;

const PAGE =
  /^HTTP\/\d(?:\.\d)?\s+200\b[^]*?^content-type:\s*(?:text\/html|application\/xhtml\+xml)\b/imu;

function isPage(content: Buffer): boolean {
  const end = content.indexOf("\r\n\r\n");
  return PAGE.test(content.toString("latin1", 0, end < 0 ? 8_192 : Math.min(end, 65_536)));
}

/** The day on which it was fetched is not the day of the article, and left aside. */
async function readPage(
  { headers }: WarcRecord,
  content: Buffer,
  path: string,
): Promise<GivenArticle> {
  const page = await readHtml(readResponse(content, path));
  const address = headers.get("warc-target-uri")?.replace(/^<|>$/gu, "");
  if (page.text === "") throw new AppError("ARTICLE_BODY_EMPTY", { path: address ?? path });
  return { ...page, url: page.url ?? address };
}
