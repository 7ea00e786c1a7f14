import { Presets, SingleBar } from "cli-progress";
import { listArticleFiles, type RejectedPath } from "../load/list-article-files.ts";
import { type ReadArticle, readArticles, readJsonLines } from "../load/read-articles.ts";

/** Stands for standard input among the paths of a command. */
export const STDIN = "-";

/** Exit code of a command that went on past articles it could not read. */
export const SOME_REJECTED = 2;

/**
 * Reads the files in the order in which they were given, then standard input as JSON Lines, and
 * shows on a terminal how far it is: "Loading ███".
 */
export async function* readPaths(
  paths: readonly string[],
  doing: string,
): AsyncGenerator<ReadArticle> {
  const files = await listArticleFiles(paths.filter((path) => path !== STDIN));
  const bar = process.stderr.isTTY && files.length > 0 ? startBar(files.length, doing) : null;
  try {
    for (const file of files) {
      yield* readArticles(file);
      bar?.increment();
    }
    if (paths.includes(STDIN)) yield* readJsonLines(process.stdin, STDIN, null);
  } finally {
    bar?.stop();
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

/** Tells on standard error why an article was left out, and what to do. */
export function printRejection({ path, error }: RejectedPath): void {
  console.error(`${path}: ${error.code}: ${error.message}\n  ${error.hint}`);
}
