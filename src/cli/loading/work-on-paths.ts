import { extname } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import {
  type ListedFiles,
  type RejectedPath,
  listArticleFiles,
} from "../../load/articles/list-article-files.ts";
import { type ReadArticle, readArticles, readMany } from "../../load/articles/read-articles.ts";
import { jsonLines } from "../../load/formats/json-lines.ts";

/** Stands for standard input among the paths of a command. */
export const STDIN = "-";

/** Exit code of a command that went on past articles it could not read. */
export const SOME_REJECTED = 2;

/** What the paths of a command lead to. */
export interface Sources extends ListedFiles {
  readonly readsStdin: boolean;
  /** UTF-16 units that are read of an article. */
  readonly longest: number;
}

export async function listSources(paths: readonly string[], longest: number): Promise<Sources> {
  const listed = await listArticleFiles(paths.filter((path) => path !== STDIN));
  return { ...listed, readsStdin: paths.includes(STDIN), longest };
}

/**
 * Hands to `work` the articles of the files in the order in which they were given, then those of
 * standard input as JSON Lines, and yields what it makes of them, one result an article in the same
 * order. Shows on a terminal with how many files it is done: "Loading ███".
 */
export async function* workOnPaths<Result>(
  { files, readsStdin, longest }: Sources,
  doing: string,
  work: (articles: AsyncIterable<ReadArticle>) => AsyncIterable<Result>,
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

  async function* read(): AsyncGenerator<ReadArticle> {
    for (const [index, file] of files.entries()) {
      const isOneOfMany = "format" in file && file.format.holds === "many";
      for await (const article of readArticles(file, longest)) {
        done.push(isOneOfMany ? index : index + 1);
        yield article;
      }
    }
    if (!readsStdin) return;
    for await (const article of readMany(process.stdin, jsonLines, STDIN, {
      file: null,
      longest,
    })) {
      done.push(files.length);
      yield article;
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

/** Names the kinds of files inside folders that no article can be in: "skipped 3: .docx, .md". */
export function renderSkipped(skipped: readonly string[]): string {
  const kinds = skipped.map((path) => extname(path).toLowerCase() || "without ending");
  return `skipped ${String(skipped.length)}: ${[...new Set(kinds)].sort().join(", ")}`;
}

/** Tells on standard error why an article was left out, and what to do. */
export function printRejection({ path, error }: RejectedPath): void {
  console.error(`${path}: ${error.code}: ${error.message}\n  ${error.hint}`);
}
