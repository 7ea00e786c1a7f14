import type { Document } from "../../domain/text/document.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { writeCapitalsSmall } from "./outlets.ts";

/** The authors of an article, and the words that name them. */
export interface WrittenAuthors {
  /** Several are joined by ", ". */
  readonly names: string;
  /** From the first name to the last. */
  readonly span: TextSpan;
}

/** Two letters of a name in capitals may be initials: "JR ROE". */
const LONGEST_INITIALS = 1;

/** Those whom the first by-line with names has. */
export function findAuthors({ text, paragraphs }: Document): WrittenAuthors | null {
  for (const { start, byline } of paragraphs) {
    const authors = byline?.authors ?? [];
    if (authors.length === 0) continue;
    const names = authors.map((name) =>
      writeCapitalsSmall(text.slice(start + name.start, start + name.end), LONGEST_INITIALS),
    );
    const span = { start: start + authors[0]!.start, end: start + authors.at(-1)!.end };
    return { names: [...new Set(names)].join(", "), span: sliceSpan(text, span) };
  }
  return null;
}
