import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { AppError } from "../../errors/app-error.ts";
import type { ManyArticles } from "../formats/article-format.ts";
import { decode } from "../formats/decode.ts";
import { LineTooLongError } from "../formats/split-lines.ts";
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

/** Reads the articles of one file; where it may hold many, the path of each ends in its line's number. */
export async function* readArticles(
  listed: ArticleFile | RejectedPath,
): AsyncGenerator<ReadArticle> {
  if ("error" in listed) {
    yield listed;
    return;
  }
  const { path, format, file } = listed;
  if (format.holds === "many") {
    yield* readMany(createReadStream(path), format, path, file);
    return;
  }
  const article = await attempt(path, async () =>
    format.parse(decode(await readSmallFile(path), path), path),
  );
  yield { ...article, seat: { file, line: null } };
}

/**
 * Reads the articles of a stream that holds many.
 *
 * @param file  see `identifyFile`; `null` for standard input
 */
export async function* readMany(
  stream: AsyncIterable<Buffer>,
  { split }: ManyArticles,
  path: string,
  file: string | null,
): AsyncGenerator<ReadArticle> {
  const takeSeat = (line: number | null) => (file === null ? {} : { seat: { file, line } });
  try {
    for await (const { line, parse } of split(stream, MAX_BYTES)) {
      const linePath = `${path}:${String(line)}`;
      const article = await attempt(linePath, () => parse(linePath));
      yield { ...article, ...takeSeat(line) };
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
