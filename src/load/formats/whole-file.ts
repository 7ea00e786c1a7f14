import type { ArticlePart, Source } from "./article-format.ts";
import { readBytes, readText } from "./bytes/read-bytes.ts";
import type { GivenArticle } from "./given-article.ts";

type Given = GivenArticle | readonly GivenArticle[];

/** Reads all that a file holds; the file's path is for what it throws. @throws AppError */
type Read<Content> = (content: Content, path: string) => Given | Promise<Given>;

/** Makes what splits a file of what reads all of its text: one article, or several: "document 2". */
export function splitText(read: Read<string>) {
  return async function* split(source: Source): AsyncGenerator<ArticlePart> {
    const text = await readText(source);
    yield* listParts(await read(text, source.path));
  };
}

/** The same of what reads all of its bytes. */
export function splitBytes(read: Read<Buffer>) {
  return async function* split(source: Source): AsyncGenerator<ArticlePart> {
    const bytes = await readBytes(source);
    yield* listParts(await read(bytes, source.path));
  };
}

function* listParts(given: Given): Generator<ArticlePart> {
  const isOne = !Array.isArray(given);
  for (const [index, article] of [given].flat().entries()) {
    const place = isOne ? null : `document ${String(index + 1)}`;
    yield { place, parse: () => article };
  }
}
