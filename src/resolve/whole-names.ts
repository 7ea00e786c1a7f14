import type { Document } from "../domain/document.ts";
import { foldName } from "../domain/name-key.ts";
import type { NameSpan } from "../extract/name-spans.ts";

/** The first whole name of each surname in an article, by the surname as `foldName` gives it. */
export function indexWholeNames(
  { text }: Document,
  names: readonly NameSpan[],
): Map<string, NameSpan> {
  const index = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.wordCount < 2 || name.wordCount > 4 || name.isOrganization) continue;
    const surname = foldName(text.slice(name.start, name.end)).split(" ").at(-1) ?? "";
    if (!index.has(surname)) index.set(surname, name);
  }
  return index;
}
