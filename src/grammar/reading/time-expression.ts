import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Stretch, Word } from "./word.ts";

/**
 * Words that tell when: "on Monday", "late last week", "two years ago", "at 5 p.m. on Tuesday, 5 May",
 * and "Monday" in "a Monday interview".
 *
 * Promised is that they stand side by side and that no two times overlap.
 */
export interface TimeExpression extends Stretch {
  /** Its noun phrases, in order, "5 p.m.", "Tuesday" and "5 May"; or the one that it stands in. */
  readonly phrases: readonly NounPhrase[];
  readonly preposition: Word | null;
  /** What it dates; `null` where it stands in no phrase and nothing is done before it. */
  readonly hangsOn: NounPhrase | Clause | null;
}
