import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { ArticleInput } from "../domain/article.ts";
import { AppError } from "../errors/app-error.ts";
import { articleSchema } from "./article-schema.ts";
import { type ArticleFile, type RejectedPath, translateFileError } from "./list-article-files.ts";
import { LineTooLongError, splitLines } from "./split-lines.ts";

/** An article that was read, or why it could not be. */
export type ReadArticle = { readonly path: string; readonly input: ArticleInput } | RejectedPath;

/** What is kept in memory at once; how much of a text is read is decided in `text/unread-text.ts`. */
const MAX_MEGABYTES = 100;
const MAX_BYTES = MAX_MEGABYTES * 1_000_000;

/** Reads the articles of one file. In JSON Lines each line is one, its path ends in the line's number. */
export async function* readArticles(file: ArticleFile | RejectedPath): AsyncGenerator<ReadArticle> {
  if ("error" in file) {
    yield file;
    return;
  }
  const { path, format, id } = file;
  if (format === "json-lines") {
    yield* readJsonLines(createReadStream(path), path, (line) => `${id}#${String(line)}`);
    return;
  }
  yield await attempt(path, async () => {
    const text = decode(await readSmallFile(path), path);
    return format === "text" ? { id, text } : parseArticle(text, path, id);
  });
}

/**
 * Reads articles from a stream of JSON Lines; empty lines count but are passed over.
 *
 * `buildId` names an article that names itself neither by id nor by url, by its line's number;
 * `null` rejects such an article.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Buffer>,
  path: string,
  buildId: ((line: number) => string) | null,
): AsyncGenerator<ReadArticle> {
  let number = 0;
  try {
    for await (const line of splitLines(stream, MAX_BYTES)) {
      number++;
      if (isBlank(line)) continue;
      const linePath = `${path}:${String(number)}`;
      const id = buildId?.(number) ?? null;
      yield await attempt(linePath, () => parseArticle(decode(line, linePath), linePath, id));
    }
  } catch (error) {
    yield {
      path,
      error: error instanceof LineTooLongError ? tooLarge(path) : translateFileError(error, path),
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

/** The text without a byte order mark, which is no part of what was written. */
function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("ARTICLE_ENCODING_INVALID", { path }, { cause });
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte <= 0x20);
}

/** The article that a JSON object holds; `fileId` names one that does not name itself. */
export function parseArticle(json: string, path: string, fileId: string | null): ArticleInput {
  const { success, data, error } = articleSchema.safeParse(parseJson(json, path));
  if (!success) {
    const reasons = error.issues.map(({ path: field, message }) =>
      field.length === 0 ? message : `"${field.join(".")}": ${message}`,
    );
    throw new AppError("ARTICLE_INVALID", { path, reason: reasons.join("; ") });
  }
  const id = data.id ?? data.url ?? fileId;
  if (id === null) {
    throw new AppError("ARTICLE_INVALID", { path, reason: "it has neither id nor url" });
  }
  return {
    id,
    text: data.text,
    title: data.title ?? undefined,
    url: data.url ?? undefined,
    publisher: data.publisher ?? undefined,
    publishedOn: data.publishedOn ?? undefined,
  };
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = (cause as SyntaxError).message;
    throw new AppError("ARTICLE_JSON_INVALID", { path, reason }, { cause });
  }
}
