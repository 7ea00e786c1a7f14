import type { Span } from "../text/span.ts";
import type { Difference } from "./verification.ts";

/** How words lie on a stretch of a text that is most like them. */
export interface Alignment {
  /** The share of the words, 0 to 1, that need not be changed, left out or put in. */
  readonly likeness: number;
  readonly span: Span;
  readonly differences: readonly Difference[];
}

interface Token extends Span {
  readonly text: string;
  /** In small letters, without the marks around it. */
  readonly folded: string;
}

/** What is done to the next word: it is kept or changed, is put in, or was left out. */
const KEEP = 0;
const ADD = 1;
const DROP = 2;

/**
 * Lays words on the stretch of a text that takes the fewest changes (edit distance by words, with free
 * ends in the text: Sellers 1980). Time and memory grow with the product of the two numbers of words.
 *
 * Returns `null` where less than the share `least` is alike.
 */
export function alignWords(words: string, text: string, least: number): Alignment | null {
  const [quoted, said] = [readTokens(words), readTokens(text)];
  if (quoted.length === 0 || said.length < quoted.length * least) return null;
  const width = said.length + 1;
  const steps = new Uint8Array((quoted.length + 1) * width);
  let costs = new Uint32Array(width);
  for (const [row, token] of quoted.entries()) {
    const next = new Uint32Array(width);
    next[0] = row + 1;
    steps[(row + 1) * width] = ADD;
    for (let column = 1; column < width; column++) {
      const keep = costs[column - 1]! + Number(token.folded !== said[column - 1]!.folded);
      const [add, drop] = [costs[column]! + 1, next[column - 1]! + 1];
      const least = Math.min(keep, add, drop);
      next[column] = least;
      steps[(row + 1) * width + column] = least === keep ? KEEP : least === add ? ADD : DROP;
    }
    costs = next;
  }
  const end = costs.lastIndexOf(costs.reduce((least, cost) => Math.min(least, cost)));
  const cost = costs[end]!;
  const likeness = 1 - cost / quoted.length;
  return likeness < least ? null : { likeness, ...traceBack(quoted, said, { steps, width, end }) };
}

interface Traced {
  readonly steps: Uint8Array;
  readonly width: number;
  /** How many words of the text lie before the stretch's end. */
  readonly end: number;
}

function traceBack(
  quoted: readonly Token[],
  said: readonly Token[],
  { steps, width, end }: Traced,
): Omit<Alignment, "likeness"> {
  const pairs: [quoted: Token | null, said: Token | null][] = [];
  let [row, column] = [quoted.length, end];
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === KEEP) pairs.push([quoted[--row]!, said[--column]!]);
    else if (step === ADD) pairs.push([quoted[--row]!, null]);
    else pairs.push([null, said[--column]!]);
  }
  pairs.reverse();
  const lying = pairs.flatMap(([, token]) => token ?? []);
  return {
    span: { start: lying[0]!.start, end: lying.at(-1)!.end },
    differences: listDifferences(pairs),
  };
}

/** Runs of words that are not to the character the same; marks at the very end do not count. */
function listDifferences(
  pairs: readonly (readonly [Token | null, Token | null])[],
): readonly Difference[] {
  const differences: { quoted: string; said: string }[] = [];
  let open: { quoted: string; said: string } | null = null;
  for (const [index, [quoted, said]] of pairs.entries()) {
    const isLast = index === pairs.length - 1;
    const [here, there] = [quoted?.text ?? "", said?.text ?? ""];
    const isSame = isLast ? dropEnd(here) === dropEnd(there) : here === there;
    if (isSame) {
      open = null;
      continue;
    }
    if (open === null) differences.push((open = { quoted: "", said: "" }));
    open.quoted = `${open.quoted} ${here}`.trim();
    open.said = `${open.said} ${there}`.trim();
  }
  return differences;
}

function dropEnd(word: string): string {
  return word.replace(/(?<![.,])[.,]+$/u, "");
}

function readTokens(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    text: word,
    folded: word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""),
    start: index,
    end: index + word.length,
  }));
}
