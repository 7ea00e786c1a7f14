import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { AppError } from "../errors/app-error.ts";

/** How the articles of a file are written. */
export type ArticleFormat = "text" | "json" | "json-lines";

export interface ArticleFile {
  /** As a person would name it: it starts with what was given on the command line. */
  readonly path: string;
  readonly format: ArticleFormat;
  /** Names the article where it does not name itself. */
  readonly id: string;
}

/** A path that could not be followed. */
export interface RejectedPath {
  readonly path: string;
  readonly error: AppError;
}

const formats: Readonly<Record<string, ArticleFormat>> = {
  ".txt": "text",
  ".json": "json",
  ".jsonl": "json-lines",
};

/**
 * Lists the files that the paths name, folders with all inside them, in the order of their names.
 *
 * An id is the name of the given folder and the path inside it, so that a folder, and a file given
 * by itself, lead to the same id wherever the command runs. Inside folders, hidden files and files
 * of other formats are passed over in silence; one that is named is rejected.
 */
export async function listArticleFiles(
  paths: readonly string[],
): Promise<(ArticleFile | RejectedPath)[]> {
  const lists = await Promise.all(paths.map(listPath));
  return lists.flat();
}

async function listPath(path: string): Promise<(ArticleFile | RejectedPath)[]> {
  try {
    if ((await stat(path)).isDirectory()) return await listFolder(path, basename(resolve(path)));
  } catch (error) {
    return [{ path, error: translateFileError(error, path) }];
  }
  const file = describeFile(path, basename(dirname(resolve(path))));
  return [file ?? { path, error: new AppError("ARTICLE_FORMAT_UNKNOWN", { path }) }];
}

async function listFolder(
  folder: string,
  folderId: string,
): Promise<(ArticleFile | RejectedPath)[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => ({
    path: folder,
    error: translateFileError(error, folder),
  }));
  if (!Array.isArray(entries)) return [entries];
  const files: (ArticleFile | RejectedPath)[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      files.push(...(await listFolder(path, `${folderId}/${entry.name}`)));
    } else {
      const file = describeFile(path, folderId);
      if (file !== null) files.push(file);
    }
  }
  return files;
}

function describeFile(path: string, folderId: string): ArticleFile | null {
  const extension = extname(path);
  const format = formats[extension.toLowerCase()];
  return format === undefined
    ? null
    : { path, format, id: `${folderId}/${basename(path, extension)}` };
}

/** Says in our words why the system does not let us have a file. */
export function translateFileError(error: unknown, path: string): AppError {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return code === "ENOENT"
    ? new AppError("ARTICLE_PATH_MISSING", { path }, { cause: error })
    : new AppError("ARTICLE_PATH_UNREADABLE", { path, reason: code }, { cause: error });
}
