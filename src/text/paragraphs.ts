import { trimSpan, type Span } from "../domain/span.ts";

/** The lines of a text that hold more than white space, without the white space at their edges. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  // Without the u flag: with it, a line of millions of characters overflows the matcher's stack.
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const paragraph = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (paragraph.end > paragraph.start) paragraphs.push(paragraph);
  }
  return paragraphs;
}
