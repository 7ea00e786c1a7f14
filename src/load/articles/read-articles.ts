import { createReadStream } from "node:fs";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { AppError } from "../../errors/app-error.ts";
import type { ManyArticles } from "../formats/article-format.ts";
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

/**
 * Reads the articles of one file, of each as much as `longest` says in UTF-16 units; where it may hold
 * many, the path of each ends in its line's number.
 */
export async function* readArticles(
  listed: ArticleFile | RejectedPath,
  longest: number,
): AsyncGenerator<ReadArticle> {
  if ("error" in listed) {
    yield listed;
    return;
  }
  const { path, format, file } = listed;
  if (format.holds === "many") {
    yield* readMany(createReadStream(path), format, path, { file, longest });
    return;
  }
  const article = await attempt(path, () =>
    format.read(explainFailure(createReadStream(path), path), path, longest),
  );
  yield { ...article, seat: { file, line: null } };
}

/** Which file it is, see `identifyFile`, or `null` for standard input; and how much is read of an article. */
interface ManySettings {
  readonly file: string | null;
  readonly longest: number;
}

/** Reads the articles of a stream that holds many. */
export async function* readMany(
  stream: AsyncIterable<Buffer>,
  { split }: ManyArticles,
  path: string,
  { file, longest }: ManySettings,
): AsyncGenerator<ReadArticle> {
  const takeSeat = (line: number | null) => (file === null ? {} : { seat: { file, line } });
  try {
    for await (const { line, parse } of split(explainFailure(stream, path), longest)) {
      const linePath = `${path}:${String(line)}`;
      const article = await attempt(linePath, () => parse(linePath));
      yield { ...article, ...takeSeat(line) };
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { path, error, ...takeSeat(null) };
  }
}

/** The same stream, which says in our words why it could not be read to its end. */
async function* explainFailure(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw translateFileError(error, path);
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
