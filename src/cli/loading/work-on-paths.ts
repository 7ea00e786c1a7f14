import { groupBy } from "../../domain/group-by.ts";
import {
  type ArticleFile,
  type ListedFile,
  type RejectedPath,
  type SkippedFile,
  listArticleFiles,
} from "../../load/articles/list-article-files.ts";
import {
  type OnRead,
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
export function workOnPaths<Result>(
  sources: Sources,
  doing: string,
  work: (articles: AsyncIterable<ReadArticle>) => AsyncIterable<Result>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Result> {
  const { settings } = sources;
  const articles: Opener<ReadArticle> = {
    async *readFile(file, onRead) {
      for await (const article of readArticles(file, settings, onRead)) {
        yield "kind" in article ? article : { ...article, source: file.path };
      }
    },
    readInput: (stream) => readStandardInput(stream, STDIN, settings),
  };
  return workOnItems(sources, articles, doing, work, signal);
}

/** What files and standard input hold. */
export interface Opener<Item> {
  readonly readFile: (
    file: ArticleFile | RejectedPath,
    onRead: OnRead,
  ) => AsyncIterable<Item | SkippedFile>;
  readonly readInput: (stream: AsyncIterable<Buffer>) => AsyncIterable<Item | SkippedFile>;
}

/** The same with whatever the paths hold. */
export async function* workOnItems<Item extends object, Result>(
  { files, readsStdin, skipped }: Sources,
  { readFile, readInput }: Opener<Item>,
  doing: string,
  work: (items: AsyncIterable<Item>) => AsyncIterable<Result>,
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

  async function* readAll(): AsyncGenerator<Item> {
    for await (const item of listItems()) {
      if (signal?.aborted === true) return;
      if ("kind" in item) {
        skipped.push(item);
        continue;
      }
      read.push(bytes);
      yield item;
    }
  }

  async function* listItems(): AsyncGenerator<Item | SkippedFile> {
    for (const file of files) {
      if ("kind" in file) yield file;
      else yield* readFile(file, count);
    }
    if (readsStdin) yield* readInput(process.stdin);
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
