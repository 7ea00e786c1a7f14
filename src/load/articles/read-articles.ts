import { createReadStream } from "node:fs";
import { extname } from "node:path";
import type { ArticleInput } from "../../domain/articles/article.ts";
import { hashBytes } from "../../domain/ids.ts";
import { AppError } from "../../errors/app-error.ts";
import { namePart } from "../formats/article-format.ts";
import { buildArticle } from "../formats/build-article.ts";
import type { FieldMap } from "../formats/fields/field-map.ts";
import { type OpenedPart, openArticles } from "../formats/open-articles.ts";
import {
  type ArticleFile,
  type RejectedPath,
  type SkippedFile,
  listArticleFiles,
  translateFileError,
} from "./list-article-files.ts";
import type { Seat } from "./seat.ts";

/** An article that was read, or why it could not be. */
export type ReadArticle =
  | {
      readonly path: string;
      readonly input: ArticleInput;
      /** Absent where it came from no file. */
      readonly seat?: Seat;
      /** Path of that file. */
      readonly source?: string;
    }
  | RejectedPath;

/** How articles are read. */
export interface ReadSettings {
  /** UTF-16 units that are read of an article. */
  readonly longest: number;
  /** What senders call our fields. */
  readonly fields: FieldMap;
}

/** Reads the articles of all that the paths lead to, and passes over what holds none. */
export async function* readPaths(
  paths: readonly string[],
  settings: ReadSettings,
): AsyncGenerator<ReadArticle> {
  for (const listed of await listArticleFiles(paths)) {
    if ("kind" in listed) continue;
    for await (const article of readArticles(listed, settings)) {
      if (!("kind" in article)) yield article;
    }
  }
}

/**
 * Reads the articles of one file; where it may hold many, the path of each ends in its place there. What
 * holds no article is rejected where it was named, and skipped where it was only found.
 */
export async function* readArticles(
  listed: ArticleFile | RejectedPath,
  settings: ReadSettings,
): AsyncGenerator<ReadArticle | SkippedFile> {
  if ("error" in listed) {
    yield listed;
    return;
  }
  const { path, file, isNamed } = listed;
  const ending = extname(path).toLowerCase();
  const stream = createReadStream(path);
  for await (const article of readStream(stream, path, {
    ...settings,
    file,
    ending,
    isSlow: false,
  })) {
    const error = "error" in article && !isNamed ? article.error : null;
    // Only of a whole file: what is inside of another was not found beside articles.
    if (error?.code === "ARTICLE_FORMAT_UNKNOWN" && article.path === path) {
      yield { path, kind: (error as AppError<"ARTICLE_FORMAT_UNKNOWN">).details.kind };
    } else {
      yield article;
    }
  }
}

/** Reads the articles of a stream that is no file; its lines are articles wherever that is open. */
export function readStandardInput(
  stream: AsyncIterable<Buffer>,
  path: string,
  settings: ReadSettings,
): AsyncGenerator<ReadArticle> {
  return readStream(stream, path, { ...settings, file: null, ending: ".jsonl", isSlow: true });
}

interface StreamSettings extends ReadSettings {
  /** Which file it is, see `identifyFile`; `null` for none. */
  readonly file: string | null;
  readonly ending: string;
  readonly isSlow: boolean;
}

async function* readStream(
  stream: AsyncIterable<Buffer>,
  path: string,
  { file, longest, ...settings }: StreamSettings,
): AsyncGenerator<ReadArticle> {
  const takeSeat = (place: string | null) => (file === null ? {} : { seat: { file, place } });
  try {
    const parts = openArticles(path, explainFailure(stream, path), { ...settings, longest });
    for await (const part of parts) {
      const article = await readPart(part, namePart(path, part.place), longest);
      yield { ...article, ...takeSeat(part.place) };
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    yield { path, error, ...takeSeat(null) };
  }
}

/** The same stream, which says in our words why it could not be read to its end. */
export async function* explainFailure(
  stream: AsyncIterable<Buffer>,
  path: string,
): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw translateFileError(error, path);
  }
}

async function readPart(
  { parse, piece, file }: OpenedPart,
  path: string,
  longest: number,
): Promise<ReadArticle> {
  try {
    const given = await parse();
    const sourceSha256 = piece === undefined ? file.getSha256() : hashBytes(piece);
    return { path, input: buildArticle(given, longest, { format: file.format, sourceSha256 }) };
  } catch (error) {
    if (error instanceof AppError) return { path, error };
    throw error;
  }
}
