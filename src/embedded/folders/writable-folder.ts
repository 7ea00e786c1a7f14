import { mkdir, mkdtemp, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../errors/app-error.ts";

/** What names a folder of ours; setting it moves the folder elsewhere. */
export type FolderSetting = "WHOSAID_HOME" | "WHOSAID_CACHE";

/**
 * Makes sure that files can be made in a folder, which is made when it is not there. This is tried,
 * since a right to write does not help on a disk that is read-only.
 *
 * @throws FOLDER_UNWRITABLE
 */
export async function requireWritable(folder: string, setting: FolderSetting): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await rmdir(await mkdtemp(join(folder, ".writable-")));
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    const reason = REASONS[code] ?? `the system answers "${code}"`;
    throw new AppError("FOLDER_UNWRITABLE", { folder, setting, reason }, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EEXIST: "a file stands where a folder has to be",
  ENOENT: "it cannot be made there",
  ENOSPC: "no space is left on that disk",
  ENOTDIR: "a file stands where a folder has to be",
  EPERM: "you may not write there",
  EROFS: "that disk is read-only",
};
