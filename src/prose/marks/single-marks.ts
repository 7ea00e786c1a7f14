import type { MarkLexicon } from "../../language/extract-lexicon.ts";

/** Single marks that belong together, counted from the start of their words. */
export interface SingleMarks {
  readonly opens: ReadonlySet<number>;
  readonly closes: ReadonlySet<number>;
  /** An opening mark whose partner is missing. */
  readonly unpaired: ReadonlySet<number>;
}

/** Marks by themselves, and one that opens before an apostrophe: "‘’Twas". */
const SINGLE =
  /(?<!['\u2018\u2019])(?:['\u2018\u2019\u201a](?!['\u2018\u2019])|\u2018(?=\u2019\p{L}))/gu;

/**
 * Pairs the single quotation marks of a paragraph; every other such mark is an apostrophe.
 *
 * An apostrophe looks like a closing mark behind a plural ("the workers' bridge") and like an opening
 * one before a shortened word ("'em"), so neither shape nor white space settles it alone.
 */
export function pairSingleMarks(words: string, { shortened }: MarkLexicon): SingleMarks {
  const opens = new Set<number>();
  const closes = new Set<number>();
  const unpaired = new Set<number>();
  let open: number | null = null;
  const drop = (): void => {
    if (open !== null && /[\u2018\u201a]/u.test(words.charAt(open))) unpaired.add(open);
  };
  for (const { index } of words.matchAll(SINGLE)) {
    if (canOpen(words, index, shortened)) {
      drop();
      open = index;
    } else if (open !== null && canClose(words, open, index, shortened)) {
      opens.add(open);
      closes.add(index);
      open = null;
    }
  }
  drop();
  return { opens, closes, unpaired };
}

function canOpen(words: string, at: number, shortened: ReadonlySet<string>): boolean {
  const shape = words.charAt(at);
  if (shape === "\u2019") return false;
  if (/[\p{L}\p{N}.,?!%)]/u.test(words.charAt(at - 1))) return false;
  const after = words.slice(at + 1, at + 8);
  return /^[^\s.,;:?!)\]]/u.test(after) && !isShortened(after, shortened);
}

/** Whether a word lost its beginning: "'em", "the '90s". */
function isShortened(after: string, shortened: ReadonlySet<string>): boolean {
  if (/^\d(?:0s|\d\b)/u.test(after)) return true;
  return shortened.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? "");
}

/** UTF-16 units from a mark within which its partner stands. */
const FARTHEST_PARTNER = 1500;

function canClose(
  words: string,
  open: number,
  at: number,
  shortened: ReadonlySet<string>,
): boolean {
  if (at - open < 3 || at - open > FARTHEST_PARTNER) return false;
  const opening = words.charAt(open);
  const shape = words.charAt(at);
  const fits = opening === "'" ? shape === "'" : shape === "\u2019" || opening === "\u201a";
  if (!fits || /\s/u.test(words.charAt(at - 1))) return false;
  // A contraction, "nobody's", or the short word of "Rock 'n' roll".
  const letter = /\s['\u2019]?(\p{L})$/u.exec(words.slice(at - 3, at))?.[1] ?? "";
  if (/^[\p{L}\p{N}]/u.test(words.charAt(at + 1)) || shortened.has(letter.toLowerCase()))
    return false;
  if (isPluralPossessive(words, at)) return false;
  // Both ends of a passage stand on the same side of any double mark.
  const inside = words.slice(open, at).match(/[\u201c\u201d"]/gu)?.length ?? 0;
  return inside % 2 === 0;
}

/** "the workers’ bridge.’": a mark behind an s closes nothing when a later one does. */
function isPluralPossessive(words: string, at: number): boolean {
  if (!/s['\u2019]\s\p{Ll}$/u.test(words.slice(Math.max(0, at - 1), at + 3))) return false;
  const rest = words.slice(at + 1, at + 600);
  const next = rest.search(/\u2018|(?<=\s)'/u);
  return /[.,?!\u2026]['\u2019](?!\p{L})|['\u2019][.,?!;:]/u.test(
    next < 0 ? rest : rest.slice(0, next),
  );
}
