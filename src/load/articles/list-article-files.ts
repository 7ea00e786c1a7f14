import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { AppError } from "../../errors/app-error.ts";
import { type Seat, identifyFile } from "./seat.ts";

export interface ArticleFile {
  /** As a person would name it: it starts with what was given on the command line. */
  readonly path: string;
  /** See `identifyFile`. */
  readonly file: string;
  /** Whether it was named, not found inside a folder or by a pattern. */
  readonly isNamed: boolean;
  /** Its size when it was listed. */
  readonly bytes: number;
}

/** What holds no article: a file inside a folder or an archive, a record of a WARC file. */
export interface SkippedFile {
  readonly path: string;
  /** What it holds, in a few words: "image". */
  readonly kind: string;
}

/** A path that could not be followed, or an article that could not be read. */
export interface RejectedPath {
  readonly path: string;
  readonly error: AppError;
  /** Absent where nothing is there. */
  readonly seat?: Seat;
  /** Path of the file that it is in; absent where it came from standard input. */
  readonly source?: string;
}

/** What paths lead to, in order. */
export type ListedFile = ArticleFile | RejectedPath | SkippedFile;

/**
 * Lists the files that the paths name, folders with all inside them and patterns ("2024/*.html") with all
 * they match, in the order of their names.
 *
 * Links are followed, also to folders. Inside folders, hidden files and what npm keeps there are passed
 * over, and what is no file is skipped; where it is named, it is rejected.
 */
export async function listArticleFiles(paths: readonly string[]): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const path of paths) for await (const found of listPath(path)) files.push(found);
  return files;
}

/** What npm makes in the folder where whosaid is installed. */
const NPM_FILES = new Set(["node_modules", "package.json", "package-lock.json"]);

async function* listPath(path: string): AsyncGenerator<ListedFile> {
  const target = await follow(path);
  if ("error" in target) {
    if (target.error.code === "ARTICLE_PATH_MISSING" && isDynamicPattern(path)) {
      yield* listMatches(path, target);
    } else {
      yield target;
    }
  } else if (target.stats.isDirectory()) {
    yield* listFolder(path, target.realPath, new Set());
  } else if (target.stats.isFile()) {
    yield buildFile(path, target, true);
  } else {
    // A pipe would keep the reader waiting for whoever writes to it.
    yield { path, error: new AppError("ARTICLE_PATH_UNREADABLE", { path, reason: "no file" }) };
  }
}

/** Lists what a pattern matches, each file once although the pattern matches its folder, too. */
async function* listMatches(pattern: string, missing: RejectedPath): AsyncGenerator<ListedFile> {
  const found = await glob(pattern, { onlyFiles: false, expandDirectories: false });
  const isOurs = (name: string) => !NPM_FILES.has(name) || pattern.includes(name);
  const matches = found.filter((path) => path.split("/").every(isOurs));
  if (matches.length === 0) yield missing;
  const seen = new Set<string>();
  for (const match of matches.map((path) => path.replace(/\/$/u, "")).sort()) {
    for await (const found of listPath(match)) {
      const name = "file" in found ? found.file : found.path;
      if (seen.has(name)) continue;
      seen.add(name);
      yield "file" in found ? { ...found, isNamed: false } : found;
    }
  }
}

/** Lists a folder unless it was seen, since links may lead around in a circle. */
async function* listFolder(
  folder: string,
  realFolder: string,
  seen: Set<string>,
): AsyncGenerator<ListedFile> {
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
      yield target;
    } else if (target.stats.isDirectory()) {
      yield* listFolder(path, target.realPath, seen);
    } else if (target.stats.isFile()) {
      yield buildFile(path, target, false);
    } else {
      yield { path, kind: "pipe or device" };
    }
  }
}

interface Target {
  readonly realPath: string;
  readonly stats: Stats;
}

function buildFile(path: string, { realPath, stats }: Target, isNamed: boolean): ArticleFile {
  return { path, file: identifyFile(realPath), isNamed, bytes: stats.size };
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

/** Says in our words why the system does not let us have a file. */
export function translateFileError(error: unknown, path: string): AppError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return code === "ENOENT"
    ? new AppError("ARTICLE_PATH_MISSING", { path }, { cause: error })
    : new AppError("ARTICLE_PATH_UNREADABLE", { path, reason: code }, { cause: error });
}
