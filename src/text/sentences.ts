import type { Span } from "../domain/span.ts";

/** Words with a full stop of their own, lower case, without the stop. */
export interface AbbreviationLexicon {
  /** A name or number follows them, so that they never end a sentence: "Gen.", "Aug.". */
  readonly leading: ReadonlySet<string>;
  /** They may end a sentence: "Inc.", "a.m.". */
  readonly trailing: ReadonlySet<string>;
}

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

/** A run of end marks, the quotation marks and brackets that close after it, and white space. */
const STOP = /(?<![.?!\u2026])[.?!\u2026]+[\u201d\u2019"')\]\u00bb]*\s+/gu;

/** What commonly opens a sentence, to tell "the U.S. The war" from "the U.S. Army". */
const OPENERS =
  /^(?:the|a|an|he|she|it|they|we|i|you|this|that|these|those|there|but|and|in|on|at|as|if|when|while|after|his|her|their|its|our|for|with|some|many|both|no|not|what|who|how|why)\b/iu;

function isBoundary(
  words: string,
  stopAt: number,
  stop: string,
  next: number,
  { leading, trailing }: AbbreviationLexicon,
): boolean {
  const following = words.slice(next, next + 24);
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(following)) return false;
  // The credit behind a quotation: “…!” — Ada Okoye.
  if (/^(?:[\u2013-\u2015]|--|-\s)/u.test(following)) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  if (/^\.[\u201d"]/u.test(stop)) return true;
  const word =
    /(?<![\p{L}\p{N}.&])[\p{L}\p{N}.&]*$/u.exec(
      words.slice(Math.max(0, stopAt - 24), stopAt),
    )?.[0] ?? "";
  const key = word.toLowerCase();
  if (leading.has(key)) return false;
  const opens = OPENERS.test(following.replace(/^[^\p{L}\p{N}]+/u, ""));
  // Initials: "J. Smith" goes on, "the U.S. The war" does not.
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || trailing.has(key)) return opens;
  return true;
}
