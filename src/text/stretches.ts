import type { Span } from "../domain/span.ts";

/** A span in pieces of at most `longest` UTF-16 units, each cut at a space where it holds one. */
export function* cutIntoStretches(
  text: string,
  { start, end }: Span,
  longest: number,
): Generator<Span> {
  while (end - start > longest) {
    const space = text.slice(start, start + longest).lastIndexOf(" ");
    // Without a space, between two characters and not between the halves of one.
    const cut = space > 0 ? space : longest - (isHighSurrogate(text, start + longest - 1) ? 1 : 0);
    yield { start, end: start + cut };
    start += cut;
  }
  yield { start, end };
}

function isHighSurrogate(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(index));
}
