import type { ArticleInput } from "../../domain/articles/article.ts";
import { overlaps, type Span } from "../../domain/text/span.ts";

/** A name in an annotated article; `id` is `null` where the registry does not know its bearer. */
export interface LinkedName extends Span {
  readonly id: string | null;
}

export interface LinkedArticle {
  readonly input: ArticleInput;
  readonly names: readonly LinkedName[];
}

/** How well the names of some articles were linked to the registry. Shares from 0 to 1. */
export interface LinkingScores {
  readonly names: number;
  /** Of the links that were made, those that are right. */
  readonly precision: number;
  /** Of the names that the registry knows, those that were linked rightly. */
  readonly recall: number;
  /** Of all names, those that were not linked. */
  readonly abstention: number;
  /** Of these, those whose bearer the registry does not know. */
  readonly abstentionPrecision: number;
}

/** A name that was linked wrongly or not at all, or words that are none. */
export interface LinkingError {
  readonly article: string;
  readonly words: string;
  readonly expected: string | null;
  readonly found: string | null;
}

export interface Linking {
  readonly scores: LinkingScores;
  readonly errors: readonly LinkingError[];
}

/**
 * Scores links against annotated names. A link counts for the first name that it overlaps; one where
 * nothing is annotated is wrong.
 */
export function scoreLinking(
  articles: readonly LinkedArticle[],
  links: readonly (readonly LinkedName[])[],
): Linking {
  const errors: LinkingError[] = [];
  let [made, right, known, names, silent, rightlySilent] = [0, 0, 0, 0, 0, 0];
  articles.forEach(({ input, names: annotated }, index) => {
    const free = (links[index] ?? []).filter(({ id }) => id !== null);
    const report = ({ start, end }: Span, expected: string | null, found: string | null): void => {
      errors.push({ article: input.id, words: input.text.slice(start, end), expected, found });
    };
    for (const name of annotated) {
      names++;
      if (name.id !== null) known++;
      const at = free.findIndex((link) => overlaps(link, name));
      const [link] = at < 0 ? [] : free.splice(at, 1);
      if (link === undefined) {
        silent++;
        if (name.id === null) rightlySilent++;
        else report(name, name.id, null);
        continue;
      }
      made++;
      if (link.id === name.id) right++;
      else report(name, name.id, link.id);
    }
    made += free.length;
    for (const link of free) report(link, null, link.id);
  });
  const scores = {
    names,
    precision: divide(right, made),
    recall: divide(right, known),
    abstention: divide(silent, names),
    abstentionPrecision: divide(rightlySilent, silent),
  };
  return { scores, errors };
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
