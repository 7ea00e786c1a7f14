import type { Finding } from "../domain/text/finding.ts";
import { cutIntoStretches } from "./stretches.ts";

/** UTF-16 units that are read of one text: a hundred long articles, and what a laptop's memory holds. */
export const LONGEST_TEXT = 10_000_000;

/** How far a text is read: to its end, unless it is longer than any article. */
export function findReadEnd(text: string): number {
  const [first] = cutIntoStretches(text, { start: 0, end: text.length }, LONGEST_TEXT);
  return first?.end ?? 0;
}

/** Tells what of a text could not be read at all: nothing of most. */
export function findUnreadText(text: string): Finding[] {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = "The text holds no word";
    return [{ code: "TEXT_EMPTY", start: 0, end: text.length, message }];
  }
  const start = findReadEnd(text);
  if (start === text.length) return [];
  const message = `The text is too long for one article: it was read up to offset ${String(start)}; give what follows as articles of their own`;
  return [{ code: "TEXT_TOO_LONG", start, end: text.length, message }];
}
