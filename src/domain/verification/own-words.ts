import type { Passage, SourceQuotation } from "./verification.ts";

/** What an article tells of what was said: the speaker's own words, and the article's for them. */
export interface ToldWords {
  readonly own: readonly Passage[];
  readonly reported: readonly Passage[];
}

/** Words between quotation marks, of any shape that comes in pairs; no words go on behind an empty line. */
const MARKED = new RegExp(
  [
    ["“", "“”", "”"],
    ['"', '"', '"'],
    ["«", "«»", "»"],
    ["„", "„“”", "[“”]"],
  ]
    .map(([open, marks, close]) => `${open!}((?:[^${marks!}\\n]|\\n(?!\\s*\\n))*)${close!}`)
    .concat("(?<![\\p{L}\\p{N}])[‘']([^‘’'\\n]{4,})[’'](?![\\p{L}\\p{N}])")
    .join("|"),
  "gu",
);

/** Tells the speaker's own words of a quotation from the article's. */
export function splitOwnWords({
  kind,
  content,
}: Pick<SourceQuotation, "kind" | "content">): ToldWords {
  if (kind === "DIRECT") return { own: content, reported: [] };
  const own = kind === "MIXED" ? content.flatMap(findMarked) : [];
  return { own, reported: content };
}

/** Words between quotation marks; their places do not count the marks. */
export function findMarked({ start, text }: Passage): Passage[] {
  return Array.from(text.matchAll(MARKED), (match) => {
    // One of the shapes, since the others hold nothing.
    const words = match.slice(1).join("");
    return { start: start + match.index + match[0].indexOf(words, 1), text: words };
  });
}
