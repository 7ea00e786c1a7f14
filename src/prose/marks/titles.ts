import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon, MarkLexicon } from "../../language/extract-lexicon.ts";

/** UTF-16 units beside a passage that tell what it is, and of the longest title. */
const BESIDE = 40;
const LONGEST_TITLE = 80;

/**
 * Whether the words in marks name a work or a program rather than quote anybody: "the film “Larne at
 * Noon”", "on NBC’s “Meet the Town.”"
 *
 * Capitals alone tell nothing, since slogans and nicknames have them too.
 */
export function isTitle(
  text: string,
  { start, end }: Span,
  inner: Span,
  { circumstances: { works, outlets }, marks }: ExtractLexicon,
): boolean {
  if (inner.end - inner.start > LONGEST_TITLE) return false;
  const words = text.slice(inner.start, inner.end).replace(/[.,]\s*$/u, "");
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const noun = getLastWord(before.replace(/,? $/u, ""));
  if (before.endsWith(" ") && marks.titling.has(noun.toLowerCase())) return true;
  if (!isCapitalized(words, marks)) return false;
  const owned = marks.naming.has(noun.toLowerCase())
    ? getLastWord(before.slice(0, before.lastIndexOf(noun)).replace(/,? $/u, ""))
    : noun;
  const follower = /^ (\p{L}{2,20})\b/u.exec(text.slice(end, end + BESIDE))?.[1] ?? "";
  if (works.has(owned.toLowerCase()) || works.has(follower.toLowerCase())) return true;
  // "CNN’s", "Larne Radio’s".
  if (!/['\u2019]s? $/u.test(before)) return false;
  const owner = getLastWord(before.replace(/['\u2019]s? $/u, ""));
  return /^\p{Lu}{2,6}$/u.test(owner) || outlets.has(owner.toLowerCase());
}

function getLastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1);
}

/** Every word but small ones begins with a capital or number, the first one too. */
function isCapitalized(words: string, { smallWords }: MarkLexicon): boolean {
  if (/[.?!:;]\s/u.test(words)) return false;
  const list = words.match(/[\p{L}\p{N}'\u2019]+/gu) ?? [];
  const isHigh = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  return (
    list.length > 0 &&
    isHigh(list[0]!) &&
    list.every((word) => isHigh(word) || smallWords.has(word))
  );
}
