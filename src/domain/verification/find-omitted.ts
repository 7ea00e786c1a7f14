import type { Span } from "../text/span.ts";
import type { TurningWords } from "../text/word-forms.ts";

/**
 * What the sentences of a stretch of a text have besides it, where that may turn its meaning: words
 * that limit the whole sentence, or that turn what follows them in their clause, or that it is a question.
 *
 * @param between  what was left out inside of the stretch
 */
export function findOmitted(
  { start, end }: Span,
  text: string,
  between: readonly string[],
  turning: TurningWords,
): string | null {
  const before = text.slice(0, start).split(/[.!?]/u).at(-1)!;
  const after = /[.!?]$/u.test(text.slice(0, end))
    ? ""
    : /^[^.!?]*[.!?]?/u.exec(text.slice(end))![0];
  const turns =
    after.endsWith("?") ||
    hasAny([before, after, ...between], turning.sentence) ||
    hasAny([readLastClause(before, turning), ...between], turning.clause);
  if (!turns) return null;
  return [before, ...between, after]
    .map((part) => part.trim())
    .filter((part) => /[\p{L}?]/u.test(part))
    .join(" … ");
}

/** Marks and words behind which a clause says something of its own. */
function readLastClause(before: string, { joints }: TurningWords): string {
  const marks = Array.from(before.matchAll(/[;:–—,]/gu)).filter(
    ({ 0: mark, index }) =>
      mark !== "," || joints.has(readWords(before.slice(index, index + LONGEST_JOINT))[0] ?? ""),
  );
  return before.slice(marks.at(-1)?.index ?? 0);
}

/** Characters in which the word behind a comma stands. */
const LONGEST_JOINT = 20;

function hasAny(parts: readonly string[], words: ReadonlySet<string>): boolean {
  return parts.some((part) => readWords(part).some((word) => words.has(word)));
}

/** In small letters, with straight apostrophes. */
function readWords(text: string): string[] {
  const straight = text.toLowerCase().replaceAll("’", "'");
  return straight.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
}
