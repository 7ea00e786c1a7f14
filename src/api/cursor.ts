import { z } from "zod";
import { AppError } from "../errors/app-error.ts";
import type { Position } from "../graph/page.ts";

/** The lists that cursors point into; a cursor of one is no cursor of another. */
export type ListName = "actors" | "articles" | "candidates" | "places" | "statements";

/** Makes an opaque cursor for one row of a list. */
export function encodeCursor(list: ListName, { sortKey, id }: Position): string {
  return Buffer.from(JSON.stringify([list, sortKey, id])).toString("base64url");
}

/** @throws CURSOR_INVALID if it is not a cursor of this list */
export function decodeCursor(list: ListName, cursor: string): Position {
  const [, sortKey, id] = readJson(list, cursor);
  return { sortKey, id };
}

function readJson(list: ListName, cursor: string): [ListName, string, string] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return z.tuple([z.literal(list), z.string(), z.string()]).parse(content);
  } catch (cause) {
    throw new AppError("CURSOR_INVALID", { list, cursor }, { cause });
  }
}
