import type { ClaimRule } from "../rules/claim-rules.ts";

/** How one statement stands to another by what both claim. */
export interface ClaimRelation {
  readonly type: (typeof RELATION_ORDER)[number];
  readonly rule: ClaimRule;
  /** In words, for readers. */
  readonly reason: string;
}

/** The first before the others where several hold. */
export const RELATION_ORDER = [
  "DENIES",
  "CONTRADICTS",
  "REPEATS",
  "CORROBORATES",
  "UNDETERMINED",
] as const;
