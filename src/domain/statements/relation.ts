import type { RelationRule } from "../rules/relation-rules.ts";
import type { Amount, Assertion } from "./assertion.ts";

/**
 * How two statements stand to each other.
 *
 * CONTRADICTS: both cannot be true. CORROBORATES: two who speak for themselves say the same.
 * UNDETERMINED: they would contradict each other if they were of one time and place, which the
 * articles do not tell.
 */
export type RelationType = "CONTRADICTS" | "CORROBORATES" | "UNDETERMINED";

export interface Relation {
  readonly type: RelationType;
  readonly rule: RelationRule;
  /** In words, for readers. */
  readonly reason: string;
}

/** A quotation as far as it is compared with those of other statements. */
export interface ComparedQuotation {
  readonly id: string;
  readonly speakerId: string | null;
  /** Whether the speaker has a name; another may be the same whom the article hides. */
  readonly isNamed: boolean;
  readonly articleId: string;
  /** The day of saying, else that of the article; `null` while neither is known. */
  readonly day: string | null;
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Omit<Amount, "start" | "end">[];
  readonly assertion: Assertion;
}
