import { groupBy } from "../../domain/group-by.ts";
import {
  type ListedFile,
  type RejectedPath,
  type SkippedFile,
  listArticleFiles,
} from "../../load/articles/list-article-files.ts";
import {
  type ReadArticle,
  type ReadSettings,
  readArticles,
  readStandardInput,
} from "../../load/articles/read-articles.ts";
import { startArticleDisplay } from "./show-articles.ts";

/** Stands for standard input among the paths of a command. */
export const STDIN = "-";

/** Exit code of a command that went on past articles it could not read. */
export const SOME_REJECTED = 2;

/** What the paths of a command lead to. */
export interface Sources {
  readonly files: readonly ListedFile[];
  readonly readsStdin: boolean;
  readonly settings: ReadSettings;
  /** What held no article, of the files that were worked on. */
  readonly skipped: SkippedFile[];
}

export async function listSources(
  paths: readonly string[],
  settings: ReadSettings,
): Promise<Sources> {
  const files = await listArticleFiles(paths.filter((path) => path !== STDIN));
  return { files, readsStdin: paths.includes(STDIN), settings, skipped: [] };
}

/**
 * Hands to `work` the articles of the files in the order in which they were given, then those of
 * standard input, and yields what it makes of them, one result an article in the same
 * order. Shows on a terminal how far it is.
 *
 * When the signal fires, no more is read; what was read is worked on as `work` sees fit.
 */
export async function* workOnPaths<Result>(
  { files, readsStdin, settings, skipped }: Sources,
  doing: string,
  work: (articles: AsyncIterable<ReadArticle>) => AsyncIterable<Result>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Result> {
  const totalBytes = files.reduce((sum, file) => sum + ("bytes" in file ? file.bytes : 0), 0);
  const display = process.stderr.isTTY
    ? startArticleDisplay(doing, readsStdin ? null : totalBytes)
    : null;
  /** Of each article that was read and has no result yet, the bytes that are read with it. */
  const read: number[] = [];
  let bytes = 0;
  try {
    for await (const result of work(readAll())) {
      yield result;
      display?.showNext(read.shift()!);
    }
  } finally {
    display?.stop();
  }

  async function* readAll(): AsyncGenerator<ReadArticle> {
    for (const file of files) {
      for await (const article of "kind" in file ? [file] : readArticles(file, settings, count)) {
        if (signal?.aborted === true) return;
        if ("kind" in article) {
          skipped.push(article);
          continue;
        }
        read.push(bytes);
        yield { ...article, source: file.path };
      }
    }
    if (!readsStdin) return;
    for await (const article of readStandardInput(process.stdin, STDIN, settings)) {
      if (signal?.aborted === true) return;
      read.push(bytes);
      yield article;
    }
  }

  function count(length: number): void {
    bytes += length;
  }
}

/** Counts the files inside folders that hold no article: "skipped 3: font 1, image 2". */
export function renderSkipped(skipped: readonly SkippedFile[]): string {
  const byKind = groupBy(skipped, ({ kind }) => [kind]);
  const counts = Array.from(byKind, ([kind, { length }]) => `${kind} ${String(length)}`);
  return `skipped ${String(skipped.length)}: ${counts.sort().join(", ")}`;
}

/** Tells on standard error why an article was left out, and what to do. */
export function printRejection({ path, error }: RejectedPath): void {
  console.error(renderRejection(path, error));
}

/** Says why an article was left out, and in a second line what to do. */
export function renderRejection(
  path: string,
  { code, message, hint }: Readonly<Record<"code" | "message" | "hint", string>>,
): string {
  return `${path}: ${code}: ${message}\n  ${hint}`;
}
