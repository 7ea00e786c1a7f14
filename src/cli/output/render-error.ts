import { CommanderError } from "commander";
import { AppError } from "../../errors/app-error.ts";
import { Interruption } from "../interruption.ts";

const USAGE = 2;
const BUG = 1;

/**
 * Tells a person on standard error what went wrong and what to do, and returns the exit code.
 *
 * Commander has printed its own usage errors already.
 */
export function renderError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof Interruption) return error.exitCode;
  const told = error instanceof AppError ? error : explainRefusal(error);
  if (told !== null) {
    console.error(told.message);
    console.error(told.hint);
    return told.exitCode;
  }
  console.error("This is a bug in whosaid, please report it with these lines:");
  console.error(error);
  return BUG;
}

/** What the system does not let us do with a file is no fault of the program; `null` for anything else. */
function explainRefusal(error: unknown): AppError | null {
  const { code = "", path = null } = (error ?? {}) as NodeJS.ErrnoException;
  // Where a file was open already, the system does not say which.
  if (!(path === null ? FULL : REFUSALS).has(code)) return null;
  return new AppError("FILE_REFUSED", { path, reason: code }, { cause: error });
}

const FULL: ReadonlySet<string> = new Set(["EDQUOT", "EFBIG", "ENOSPC"]);

const REFUSALS: ReadonlySet<string> = new Set([
  ...FULL,
  "EACCES",
  "EEXIST",
  "EISDIR",
  "EMFILE",
  "ENOTDIR",
  "EPERM",
  "EROFS",
]);
