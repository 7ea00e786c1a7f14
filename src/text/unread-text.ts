import type { Finding } from "../domain/text/finding.ts";

/** Tells what of a text could not be read: nothing of most. `isCut` is that of the article. */
export function findUnreadText(text: string, isCut: boolean): Finding[] {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = "The text holds no word";
    return [{ code: "TEXT_EMPTY", start: 0, end: text.length, message }];
  }
  if (!isCut) return [];
  const { length } = text;
  const message = `The text is too long for one article: it was cut at offset ${String(length)}, see --max-characters; give what follows as articles of their own`;
  return [{ code: "TEXT_TOO_LONG", start: length, end: length, message }];
}
