/**
 * Why two statements contradict or corroborate each other, or would if more were known of their time
 * and place.
 *
 * `docs/rules.md` is written from this table.
 */
export const relationRules = {
  "opposite-sides": { means: "both take sides on one topic at one place, and opposite ones" },
  "same-side": { means: "both take the same side on one topic at one place" },
  "denied-words": {
    means: "one denies, in the same article, what the other tells in the same words",
  },
  "same-words": { means: "both tell, in the same article, of the same names in the same words" },
  counts: { means: "both count the same things in the same article" },
} as const satisfies Record<string, { readonly means: string }>;

export type RelationRule = keyof typeof relationRules;
