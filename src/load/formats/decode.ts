import { AppError } from "../../errors/app-error.ts";

/** The text without a byte order mark, which is no part of what was written. */
export function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("ARTICLE_ENCODING_INVALID", { path }, { cause });
  }
}
