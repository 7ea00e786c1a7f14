import { AppError } from "../../errors/app-error.ts";

/**
 * Does some work that writes a file, or files for it.
 *
 * @throws BACKUP_UNWRITABLE or EXPORT_UNWRITABLE where the system does not let it
 */
export async function untilWritten<Result>(
  refusal: "BACKUP_UNWRITABLE" | "EXPORT_UNWRITABLE",
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    // A stream's failure tells no path.
    if (cause instanceof AppError || !/^E[A-Z\d]+$/u.test(code) || code.startsWith("ERR_")) {
      throw cause;
    }
    throw new AppError(refusal, { file, reason: tellReason(code) }, { cause });
  }
}

/** Why the system does not let us write, in words where we have some for its code. */
export function tellReason(code: string): string {
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EFBIG: "the file would be larger than the system lets it be",
  EDQUOT: "no space is left for you on that disk",
  ENOENT: "that folder is not there",
  ENOSPC: "no space is left on that disk",
  ENOTDIR: "a file stands where a folder has to be",
  EPERM: "you may not write there",
  EROFS: "that disk is read-only",
};
