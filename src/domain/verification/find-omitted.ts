import type { TurningWords } from "../text/word-forms.ts";
import type { Span } from "../text/span.ts";

/** Where a clause ends and another begins that says something of its own. */
const CLAUSE_END = /[;:–—]|,\s+(?=(?:and|but|so|or|yet)\s)/gu;

/**
 * What the sentences of a stretch of a text have besides it, where that may turn its meaning: words
 * that limit the whole sentence, or that turn what follows them in their clause.
 *
 * @param between  what was left out inside of the stretch
 */
export function findOmitted(
  { start, end }: Span,
  text: string,
  between: readonly string[],
  turning: TurningWords,
): string | null {
  const before = /[^.!?]*$/u.exec(text.slice(0, start))![0];
  const after = /^[^.!?]*/u.exec(text.slice(end))![0];
  const clause = before.slice(Array.from(before.matchAll(CLAUSE_END)).at(-1)?.index ?? 0);
  const turns =
    hasAny([before, after, ...between], turning.sentence) ||
    hasAny([clause, ...between], turning.clause);
  if (!turns) return null;
  return [before, ...between, after]
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .join(" … ");
}

function hasAny(parts: readonly string[], words: ReadonlySet<string>): boolean {
  return parts.some((part) => readWords(part).some((word) => words.has(word)));
}

/** In small letters; "don't" is the two words "do" and "not". */
function readWords(text: string): string[] {
  const apart = text.toLowerCase().replace(/n['’]t(?!\p{L})/gu, " not");
  return apart.match(/\p{L}+/gu) ?? [];
}
