import type { Gender } from "../domain/entity.ts";
import type { NamedType } from "../domain/rules/name-type-rules.ts";
import type { EvidenceCounts, TypeOdds } from "./decide-type.ts";
import type { NameSpan } from "./name-spans.ts";

/** A name where it stands, and who bears it. */
export interface NameMention extends NameSpan {
  /** As `foldName` writes it. */
  readonly folded: string;
  readonly bearer: Bearer;
}

/** Who or what an article names, by one name and what is short for it. */
export interface Bearer {
  /** Where the whole name stands first. */
  readonly whole: NameSpan;
  /** The whole name as `foldName` writes it. */
  readonly folded: string;
  readonly type: NamedType;
  /** `null` where nothing tells. */
  readonly gender: Gender | null;
  readonly odds: TypeOdds;
  /** What speaks for and against it, and how often. */
  readonly evidence: EvidenceCounts;
}
