import { claimRules, type ClaimRule } from "../rules/claim-rules.ts";
import type { DirectedType, RelationType } from "../statements/relation.ts";
import type { ComparedPart } from "./compared-part.ts";

/** How one statement, the left one, stands to another by what both claim. */
export type ClaimRelation = FoundRelation & { readonly confidence: number };

interface FoundParts {
  readonly rule: ClaimRule;
  /** A sentence, for readers. */
  readonly reason: string;
  /** What was compared, that which tells most first. */
  readonly parts: readonly ComparedPart[];
}

export type FoundRelation =
  | (FoundParts & { readonly type: Exclude<RelationType, DirectedType> })
  | (FoundParts & {
      readonly type: DirectedType;
      /** From who denies to who is denied, from the answer to what it answers. */
      readonly startsFrom: "left" | "right";
    });

/** A relation, with how far its rule is to be trusted. */
export function buildRelation(found: FoundRelation): ClaimRelation {
  return { ...found, confidence: claimRules[found.rule].confidence };
}
