import { AppError } from "../../../errors/app-error.ts";

/** What a file may hold beside a text, such as the page from which it was taken. */
const BESIDE = 10_000_000;

/** JSON may write each UTF-16 unit as "\u00e9". */
const BYTES_A_UNIT = 6;

/**
 * Bytes that are held to read one article, whose text is cut after `longest` UTF-16 units: any text of that
 * length fits.
 */
export function getMostBytes(longest: number): number {
  return BESIDE + BYTES_A_UNIT * longest;
}

/** Why what has more bytes is not read. */
export function refuseSize(path: string, mostBytes: number): AppError {
  const megabytes = Math.floor(mostBytes / 1_000_000);
  return new AppError("ARTICLE_FILE_TOO_LARGE", { path, megabytes });
}
