import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";
import type { ClauseStack } from "./clause-stack.ts";
import { getJoint, type ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";
import { setGroup } from "./verb-traits.ts";

/**
 * "It fell, and others | doubt it": makes a clause whose subject is a phrase that a comma or coordinator
 * set off, and whose verb has not come yet.
 *
 * @param free  the phrase before the verb, if the verb agrees with it
 * @returns whether there is one
 */
export function joinClause(state: ClauseState, free: NounChunk | null, verb: VerbChunk): boolean {
  const { stack, before } = state;
  for (let index = stack.open.length - 1; index >= 0; index--) {
    const clause = stack.open[index]!;
    if (clause.freeJoint === null || (clause === stack.top && clause.free !== free)) continue;
    const subject = clause.free ?? (before === "comma" ? clause.held : null);
    if (subject === null) continue;
    const joined = openJoined(state, clause, clause.freeJoint, subject.first);
    joined.subject = subject;
    setGroup(joined, verb, true);
    return true;
  }
  return false;
}

/** Ends a clause at the joint, and opens one that goes on behind it. */
function openJoined(
  state: ClauseState,
  clause: DraftClause,
  joint: number,
  first: number,
): DraftClause {
  const { stack, words } = state;
  const inner = stack.getInner(clause);
  if (inner !== undefined) inner.parent = null;
  stack.popTo(clause, getJoint(state));
  clause.end = clause.first;
  // Behind a comma the sentence goes on, without one the innermost clause.
  const endsAll = words[joint]!.tag === "MARK";
  const last = endsAll ? stack.popAll(joint) : null;
  if (!endsAll && !clause.isBracketed) stack.pop(joint);
  const isInside = !endsAll && (clause.kind === "content" || clause.kind === "adverbial");
  const joined = stack.push(isInside ? clause.kind : "main", first, null);
  joined.joinedTo = last ?? clause;
  adopt(stack, joined, clause, inner);
  return joined;
}

/** Gives the joined clause what was read behind its subject: "the challenges | we face | remain". */
function adopt(
  { all }: ClauseStack,
  joined: DraftClause,
  clause: DraftClause,
  inner: DraftClause | undefined,
): void {
  for (let index = all.length - 2; index >= 0 && all[index]!.first >= joined.first; index--) {
    const each = all[index]!;
    if (each !== inner && each.parent !== clause) continue;
    each.parent = joined;
    joined.end = Math.max(joined.end, each.end);
  }
  if (inner?.parent === null) inner.parent = clause;
}
