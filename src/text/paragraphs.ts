import { trimSpan, type Span } from "../domain/text/span.ts";

/**
 * The lines of a text that hold more than white space, without the white space at their edges.
 *
 * A line that stops amid a sentence and goes on in lower case right below is one with the next.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  // Line ends, and not what lies between them: a pattern that runs over millions of characters may
  // overflow the matcher's stack.
  for (const { index: end } of text.matchAll(/[\n\r\u2028\u2029]|$/g)) {
    const paragraph = trimSpan(text, { start: from, end });
    from = end + 1;
    if (paragraph.end <= paragraph.start) continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && isWrapped(text, last, paragraph)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: paragraph.end };
    } else paragraphs.push(paragraph);
  }
  return paragraphs;
}

function isWrapped(text: string, { end }: Span, { start }: Span): boolean {
  if (start - end > LONGEST_BREAK) return false;
  return (
    /[\p{L}\p{N},]$/u.test(text.slice(end - 1, end)) &&
    /^[ \t]*\r?\n[ \t]*$/u.test(text.slice(end, start)) &&
    /^\p{Ll}/u.test(text.slice(start, start + 2))
  );
}

/** UTF-16 units between two lines of one paragraph. */
const LONGEST_BREAK = 12;
