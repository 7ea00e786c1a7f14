import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { AppError } from "../../errors/app-error.ts";
import { decode } from "../formats/decode.ts";
import { nameArticle } from "../formats/name-article.ts";
import { parseArticle } from "../formats/parse-article.ts";
import { LineTooLongError, splitLines } from "../formats/split-lines.ts";
import { type ArticleFile, type RejectedPath, translateFileError } from "./list-article-files.ts";
import type { Seat } from "./seat.ts";

/** An article that was read, or why it could not be. */
export type ReadArticle =
  | {
      readonly path: string;
      readonly input: ArticleInput;
      /** Absent where it came from no file. */
      readonly seat?: Seat;
    }
  | RejectedPath;

/** What is kept in memory at once; how much of a text is read is decided in `text/unread-text.ts`. */
const MAX_MEGABYTES = 100;
const MAX_BYTES = MAX_MEGABYTES * 1_000_000;

/** Reads the articles of one file. In JSON Lines each line is one, its path ends in the line's number. */
export async function* readArticles(
  listed: ArticleFile | RejectedPath,
): AsyncGenerator<ReadArticle> {
  if ("error" in listed) {
    yield listed;
    return;
  }
  const { path, format, file } = listed;
  if (format === "json-lines") {
    yield* readJsonLines(createReadStream(path), path, file);
    return;
  }
  const article = await attempt(path, async () => {
    const text = decode(await readSmallFile(path), path);
    return format === "text" ? nameArticle({ text }) : parseArticle(text, path);
  });
  yield { ...article, seat: { file, line: null } };
}

/**
 * Reads articles from a stream of JSON Lines; empty lines count but are passed over.
 *
 * @param file  see `identifyFile`; `null` for standard input
 */
export async function* readJsonLines(
  stream: AsyncIterable<Buffer>,
  path: string,
  file: string | null,
): AsyncGenerator<ReadArticle> {
  const takeSeat = (line: number | null) => (file === null ? {} : { seat: { file, line } });
  let number = 0;
  try {
    for await (const line of splitLines(stream, MAX_BYTES)) {
      number++;
      if (isBlank(line)) continue;
      const linePath = `${path}:${String(number)}`;
      const article = await attempt(linePath, () => parseArticle(decode(line, linePath), linePath));
      yield { ...article, ...takeSeat(number) };
    }
  } catch (error) {
    yield {
      path,
      error: error instanceof LineTooLongError ? tooLarge(path) : translateFileError(error, path),
      ...takeSeat(null),
    };
  }
}

async function attempt(
  path: string,
  read: () => ArticleInput | Promise<ArticleInput>,
): Promise<ReadArticle> {
  try {
    return { path, input: await read() };
  } catch (error) {
    if (error instanceof AppError) return { path, error };
    throw error;
  }
}

async function readSmallFile(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size <= MAX_BYTES) return await readFile(path);
  } catch (error) {
    throw translateFileError(error, path);
  }
  throw tooLarge(path);
}

function tooLarge(path: string): AppError {
  return new AppError("ARTICLE_FILE_TOO_LARGE", { path, megabytes: MAX_MEGABYTES });
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte <= 0x20);
}
