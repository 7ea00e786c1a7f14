import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { AppError } from "../../errors/app-error.ts";
import type { ArticleFormat } from "../formats/article-format.ts";
import { ARTICLE_ENDINGS, articleFormats } from "../formats/article-formats.ts";
import { type Seat, identifyFile } from "./seat.ts";

export interface ArticleFile {
  /** As a person would name it: it starts with what was given on the command line. */
  readonly path: string;
  readonly format: ArticleFormat;
  /** See `identifyFile`. */
  readonly file: string;
}

/** A path that could not be followed, or an article that could not be read. */
export interface RejectedPath {
  readonly path: string;
  readonly error: AppError;
  /** Absent where nothing is there. */
  readonly seat?: Seat;
}

export interface ListedFiles {
  readonly files: readonly (ArticleFile | RejectedPath)[];
  /** Paths of files inside folders whose names end as no article's does. */
  readonly skipped: readonly string[];
}

/**
 * Lists the files that the paths name, folders with all inside them, in the order of their names.
 *
 * Links are followed, also to folders. Inside folders, hidden files and what npm keeps there are passed
 * over, and those of other formats are skipped; one that is named is rejected.
 */
export async function listArticleFiles(paths: readonly string[]): Promise<ListedFiles> {
  const files: (ArticleFile | RejectedPath)[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    for await (const found of listPath(path)) {
      if ("isSkipped" in found) skipped.push(found.path);
      else files.push(found);
    }
  }
  return { files, skipped };
}

/** What npm makes in the folder where whosaid is installed. */
const NPM_FILES = new Set(["node_modules", "package.json", "package-lock.json"]);

interface SkippedFile {
  readonly path: string;
  readonly isSkipped: true;
}

type Found = ArticleFile | RejectedPath | SkippedFile;

async function* listPath(path: string): AsyncGenerator<Found> {
  const target = await follow(path);
  if ("error" in target) {
    yield target;
  } else if (target.stats.isDirectory()) {
    yield* listFolder(path, target.realPath, new Set());
  } else {
    const found = describeFile(path, target);
    yield "isSkipped" in found ? { path, error: refuseFormat(path) } : found;
  }
}

/** Lists a folder unless it was seen, since links may lead around in a circle. */
async function* listFolder(
  folder: string,
  realFolder: string,
  seen: Set<string>,
): AsyncGenerator<Found> {
  if (seen.has(realFolder)) return;
  seen.add(realFolder);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield { path: folder, error: translateFileError(error, folder) };
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith(".") || NPM_FILES.has(name)) continue;
    const path = join(folder, name);
    const target = await follow(path);
    if ("error" in target) {
      // A link to nothing that could be an article; what is not ours to look at may be a whole folder.
      const isOther = target.error.code === "ARTICLE_PATH_MISSING" && getFormat(path) === undefined;
      yield isOther ? { path, isSkipped: true } : target;
    } else if (target.stats.isDirectory()) {
      yield* listFolder(path, target.realPath, seen);
    } else {
      yield describeFile(path, target);
    }
  }
}

interface Target {
  readonly realPath: string;
  readonly stats: Stats;
}

/** What a path leads to in the end. */
async function follow(path: string): Promise<Target | RejectedPath> {
  try {
    const realPath = await realpath(path);
    return { realPath, stats: await stat(realPath) };
  } catch (error) {
    return { path, error: translateFileError(error, path) };
  }
}

function describeFile(path: string, { realPath, stats }: Target): Found {
  const format = getFormat(path);
  if (format === undefined) return { path, isSkipped: true };
  // A pipe would keep the reader waiting for whoever writes to it.
  if (!stats.isFile()) {
    return { path, error: new AppError("ARTICLE_PATH_UNREADABLE", { path, reason: "no file" }) };
  }
  return { path, format, file: identifyFile(realPath) };
}

function getFormat(path: string): ArticleFormat | undefined {
  return articleFormats[extname(path).toLowerCase()];
}

function refuseFormat(path: string): AppError {
  const endings = `${ARTICLE_ENDINGS.slice(0, -1).join(", ")} and ${ARTICLE_ENDINGS.at(-1)!}`;
  return new AppError("ARTICLE_FORMAT_UNKNOWN", { path, endings });
}

/** Says in our words why the system does not let us have a file. */
export function translateFileError(error: unknown, path: string): AppError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return code === "ENOENT"
    ? new AppError("ARTICLE_PATH_MISSING", { path }, { cause: error })
    : new AppError("ARTICLE_PATH_UNREADABLE", { path, reason: code }, { cause: error });
}
