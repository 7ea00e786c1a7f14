import type { AbbreviationLexicon } from "../language/text-lexicon.ts";
import type { Span } from "../domain/text/span.ts";

/** The sentences of one paragraph, in order, without the white space between them. */
export function findSentences(
  text: string,
  paragraph: Span,
  abbreviations: AbbreviationLexicon,
): Span[] {
  const sentences: Span[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  for (const match of words.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length;
    const next = match.index + match[0].length;
    if (match.index < start || !isBoundary(words, match.index, match[0], next, abbreviations))
      continue;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = next;
  }
  if (start < words.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

/** A run of end marks, the quotation marks, brackets and notes that close after it, and white space. */
const STOP =
  /(?<![.?!\u2026])[.?!\u2026]{1,100}[\u201d\u2019"')\]\u00bb]*(?:\[\d{1,3}\])*(?:\s+|(?=[\u201c\u2018"']?\p{Lu}\p{Ll}))/gu;

function isBoundary(
  words: string,
  stopAt: number,
  stop: string,
  next: number,
  { leading, numbered, trailing, openers, neverNames }: AbbreviationLexicon,
): boolean {
  const following = words.slice(next, next + 24);
  // "eBay fell" opens a sentence all the same.
  if (/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u.test(following)) return false;
  // The credit behind a quotation, “…!” — Ada Okoye; the next of several stops apart, ". . .".
  if (/^(?:[\u2013-\u2015]|--|-\s|[.?!\u2026])/u.test(following)) return false;
  const word =
    /(?<![\p{L}\p{N}.&])(?:[\p{L}\p{N}.&]|(?<=\p{L})['\u2019](?=\p{L}))*$/u.exec(
      words.slice(Math.max(0, stopAt - 24), stopAt),
    )?.[0] ?? "";
  // Without white space only between plain words: "held.Nobody", but "Example.Org".
  if (!/\s$/u.test(stop) && !(/^\p{Ll}{2,}$/u.test(word) && isPlainWord(following))) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  if (/^\.[\u201d"]/u.test(stop)) return true;
  const key = word.toLowerCase();
  const opening = following.replace(/^[^\p{L}\p{N}]+/u, "");
  const first = /^\p{L}+/u.exec(opening)?.[0] ?? "";
  if (leading.has(key)) return /^\p{Lu}\p{Ll}/u.test(first) && neverNames.has(first.toLowerCase());
  if (numbered.has(key)) return !/^\d/u.test(opening);
  // The number or letter of a list's item, and the letter of a question.
  if (stopAt === word.length && /^(?:\d{1,2}|\p{Lu})$/u.test(word)) return false;
  const opens = openers.has(first.toLowerCase());
  // Initials and letters: "J. Smith" goes on, "on X. The post" and "the U.S. The war" do not.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) || trailing.has(key)) return opens;
  return true;
}

function isPlainWord(following: string): boolean {
  return /^[\u201c\u2018"']?\p{Lu}\p{Ll}*(?:['\u2019]\p{Ll}+)?(?:[\s,]|[.?!](?:\s|$))/u.test(
    following,
  );
}
