import type { Span } from "../domain/text/span.ts";

/** UTF-16 units before the end of a stretch in which it may be cut at a space. */
const NEAR_END = 200;

/** A span in pieces of at most `longest` UTF-16 units, each cut at a space where one is near its end. */
export function* cutIntoStretches(
  text: string,
  { start, end }: Span,
  longest: number,
): Generator<Span> {
  while (end - start > longest) {
    const farthest = start + longest;
    const near = Math.max(start + 1, farthest - NEAR_END);
    const space = text.slice(near, farthest).lastIndexOf(" ");
    // Without a space, between two characters and not between the halves of one.
    const whole = isHighSurrogate(text, farthest - 1) ? farthest - 1 : farthest;
    const cut = space >= 0 ? near + space : whole;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end };
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(index));
}
