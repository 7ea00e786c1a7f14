import type { Word } from "../../grammar/reading/word.ts";

/** Steps of how often a word is used from which on it tells half as much, and hardly anything. */
const OFTEN = 7;
const EVERYWHERE = 9;

/** How much a word tells where two have it, 0 to 1: little where everybody uses it. */
export function weighWord({ tag, form }: Word): number {
  const often =
    tag === "VERB"
      ? form.verb
      : tag === "ADJECTIVE"
        ? form.adjective
        : Math.max(form.noun, form.verb);
  if (often < OFTEN) return 1;
  return often < EVERYWHERE ? 0.5 : 0.25;
}
