import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../../errors/app-error.ts";
import type { Position } from "./page.ts";

/** Marks a list under some conditions; a cursor of one is no cursor of another. */
export type CursorPlace = string;

/** @param where the conditions as they were given */
export function markList(list: string, where: object): CursorPlace {
  return createHash("sha256")
    .update(`${list} ${writeAlike(where)}`)
    .digest("base64url")
    .slice(0, 11);
}

/** Makes an opaque cursor for one row of a list. */
export function encodeCursor(place: CursorPlace, { sortKey, id }: Position): string {
  return Buffer.from(JSON.stringify([place, sortKey, id])).toString("base64url");
}

/** @throws CURSOR_INVALID if it is not a cursor of this list under these conditions */
export function decodeCursor(place: CursorPlace, cursor: string): Position {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [, sortKey, id] = z.tuple([z.literal(place), z.string(), z.string()]).parse(content);
    return { sortKey, id };
  } catch (cause) {
    throw new AppError("CURSOR_INVALID", { cursor: cursor.slice(0, 100) }, { cause });
  }
}

/**
 * Writes conditions: the same ones alike, in whatever order and however often they are given. Null asks
 * for nothing, and no list in a `where` has an order that means anything.
 */
function writeAlike(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(writeAlike))].sort().join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part != null)
    .map(([name, part]) => `${JSON.stringify(name)}:${writeAlike(part)}`);
  return `{${parts.sort().join()}}`;
}
