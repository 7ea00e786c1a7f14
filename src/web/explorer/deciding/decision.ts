import type { Named } from "../asking/rows.ts";

/** All that pages show of a decision. */
export const DECISION = `fragment Decision on Decision {
  id kind reason decidedBy decidedAt isInForce within
  entities { __typename id name }
  statements { id text }
}`;

/** What somebody decided, with what it is about as that is now. */
export interface Decision {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly isInForce: boolean;
  readonly within: readonly string[];
  readonly entities: readonly Named[];
  readonly statements: readonly { readonly id: string; readonly text: string }[];
}
