/**
 * Why two statements contradict or corroborate each other, or would if more were known of their time
 * and place.
 *
 * `docs/rules.md` is written from this table.
 */
export const relationRules = {
  "opposite-sides": {
    means: "both take sides on one topic that exclude each other, at one place where it needs one",
    compares: "on a topic",
  },
  "same-side": {
    means: "both take the same side on one topic, at one place where it needs one",
    compares: "on a topic",
  },
  "denied-words": {
    means: "one denies, in the same article, what the other tells in the same words",
    compares: "",
  },
  "same-words": {
    means: "both tell, in the same article, of the same names in the same words",
    compares: "",
  },
  counts: {
    means: "both count the same things in the same article",
    compares: "of the same things",
  },
} as const satisfies Record<string, RelationRuleEntry>;

interface RelationRuleEntry {
  readonly means: string;
  /** What follows the name in a list of all rules, where it does not say enough by itself. */
  readonly compares: string;
}

export type RelationRule = keyof typeof relationRules;
