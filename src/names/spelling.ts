import type { NameTypeEvidence } from "../domain/rules/name-type-rules.ts";
import type { OwnEvidence } from "./evidence/own-evidence.ts";
import type { GenderOdds } from "./genders.ts";
import type { NameSpan } from "./name-spans.ts";

/** One way in which an article writes a name, wherever it does. */
export interface Spelling extends OwnEvidence {
  readonly names: NameSpan[];
  /** What its surroundings tell of its bearer's gender. */
  readonly genders: GenderOdds;
  /** What its surroundings tell, and how often. */
  readonly seen: Map<NameTypeEvidence, number>;
}

/** Before any of its places is looked at. */
export function buildSpelling(own: OwnEvidence): Spelling {
  const { folded, opensWithWord, hasWordInside, own: evidence, given } = own;
  const genders = { female: 0, male: 0 };
  return {
    folded,
    opensWithWord,
    hasWordInside,
    own: evidence,
    given,
    names: [],
    genders,
    seen: new Map(),
  };
}

/** Counts what the surroundings of a name tell. */
export function addSeen({ seen }: Spelling, found: readonly NameTypeEvidence[]): void {
  for (const evidence of found) seen.set(evidence, (seen.get(evidence) ?? 0) + 1);
}
