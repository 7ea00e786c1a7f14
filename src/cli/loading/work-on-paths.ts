import { Presets, SingleBar } from "cli-progress";
import { groupBy } from "../../domain/group-by.ts";
import {
  type ArticleFile,
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
 * order. Shows on a terminal with how many files it is done: "Loading ███".
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
    async *readFile(file) {
      for await (const article of readArticles(file, settings)) {
        yield "kind" in article ? article : { ...article, source: file.path };
      }
    },
    readInput: (stream) => readStandardInput(stream, STDIN, settings),
  };
  return workOnItems(sources, articles, doing, work, signal);
}

/** What files and standard input hold. */
export interface Opener<Item> {
  readonly readFile: (file: ArticleFile | RejectedPath) => AsyncIterable<Item | SkippedFile>;
  readonly readInput: (stream: AsyncIterable<Buffer>) => AsyncIterable<Item>;
}

/** The same with whatever the paths hold. */
export async function* workOnItems<Item extends object, Result>(
  { files, readsStdin, skipped }: Sources,
  { readFile, readInput }: Opener<Item>,
  doing: string,
  work: (items: AsyncIterable<Item>) => AsyncIterable<Result>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Result> {
  const bar = process.stderr.isTTY && files.length > 0 ? startBar(files.length, doing) : null;
  /** Of each article that was read and has no result yet, the files that are done with it. */
  const done: number[] = [];
  try {
    for await (const result of work(read())) {
      yield result;
      bar?.update(done.shift()!);
    }
  } finally {
    bar?.stop();
  }

  async function* read(): AsyncGenerator<Item> {
    for (const [index, file] of files.entries()) {
      for await (const item of "kind" in file ? [file] : readFile(file)) {
        if (signal?.aborted === true) return;
        if ("kind" in item) {
          skipped.push(item);
          continue;
        }
        done.push(index);
        yield item;
      }
    }
    if (!readsStdin) return;
    for await (const item of readInput(process.stdin)) {
      if (signal?.aborted === true) return;
      done.push(files.length);
      yield item;
    }
  }
}

function startBar(fileCount: number, doing: string): SingleBar {
  const bar = new SingleBar(
    { format: `${doing} {bar} {value}/{total} files`, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(fileCount, 0);
  return bar;
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
