import type { NounPhrase } from "./noun-phrase.ts";
import type { Stretch, Word } from "./word.ts";

/** Words that tell when: "on Monday", "last week", "two years ago", "May 5, 2026". */
export interface TimeExpression extends Stretch {
  readonly phrase: NounPhrase;
  readonly preposition: Word | null;
}
