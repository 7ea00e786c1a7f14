import { buildClaimId } from "../ids.ts";

/** A statement, as far as it makes a claim together with others. */
export interface ClaimMember {
  readonly key: string;
  /** On which it was said, else published; `null` while neither is known. */
  readonly day: string | null;
  readonly speakerId: string | null;
  /** Keys of the statements that say the same. */
  readonly sameKeys: readonly string[];
  /** Those of them that other speakers made. */
  readonly confirmingKeys: readonly string[];
  /** Whether another contradicts or denies it, or might. */
  readonly isDisputed: boolean;
}

/**
 * What a statement is to its claim. FIRST: nobody said it before. CONFIRMED: somebody else says the same
 * for the first time. REPEATED: it is told again.
 */
export type ClaimRole = "FIRST" | "CONFIRMED" | "REPEATED";

export interface ClaimGroup {
  readonly id: string;
  /** Keys of its statements, the first that was said first. */
  readonly keys: readonly string[];
  /** What each of them is to it. */
  readonly roles: readonly ClaimRole[];
  readonly isDisputed: boolean;
}

/**
 * The claims that statements make: those that say the same make one, and so does a statement that is
 * disputed. What nobody else speaks of is no claim of the ledger.
 */
export function findClaimGroups(members: readonly ClaimMember[]): ClaimGroup[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const grouped = new Set<string>();
  return members.flatMap((member) => {
    if (grouped.has(member.key)) return [];
    const group = listSame(member, byKey);
    for (const { key } of group) grouped.add(key);
    const isDisputed = group.some((each) => each.isDisputed);
    if (group.length === 1 && !isDisputed) return [];
    const keys = group.sort(compareFirst).map(({ key }) => key);
    return [{ id: buildClaimId(keys[0]!), keys, roles: findRoles(group), isDisputed }];
  });
}

function findRoles(inOrder: readonly ClaimMember[]): ClaimRole[] {
  const heard = new Set<string>();
  return inOrder.map(({ speakerId, confirmingKeys }, index) => {
    const isNew = speakerId === null || !heard.has(speakerId);
    if (speakerId !== null) heard.add(speakerId);
    if (index === 0) return "FIRST";
    return isNew && confirmingKeys.length > 0 ? "CONFIRMED" : "REPEATED";
  });
}

/** A statement, those that say the same, those that say the same as they do, and so on. */
function listSame(first: ClaimMember, byKey: ReadonlyMap<string, ClaimMember>): ClaimMember[] {
  const found = new Map([[first.key, first]]);
  for (const { sameKeys } of found.values()) {
    for (const key of sameKeys) {
      const other = byKey.get(key);
      if (other !== undefined) found.set(key, other);
    }
  }
  return [...found.values()];
}

/** What has no day comes last. */
function compareFirst(a: ClaimMember, b: ClaimMember): number {
  if (a.day !== b.day) {
    if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
    return a.day < b.day ? -1 : 1;
  }
  return a.key < b.key ? -1 : 1;
}
