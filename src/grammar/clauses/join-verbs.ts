import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { VerbChunk } from "../phrases/chunk.ts";
import type { DraftWord } from "../words/draft-word.ts";
import { getJoint, type ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";
import { FINITE, hasModal, isAmbiguous, isClose, opensObject, setGroup } from "./verb-traits.ts";

/**
 * "He came | and left": joins a verb to a clause whose subject goes on.
 *
 * Of several open clauses it is the nearest of the same tense.
 *
 * @returns whether there is one
 */
export function joinVerb(state: ClauseState, verb: VerbChunk): boolean {
  const { stack } = state;
  const target = findTarget(state, verb);
  if (target === null) return false;
  const end = getJoint(state);
  stack.popTo(target, end);
  stack.pop(end);
  const clause = stack.push(target.kind, verb.first, null, target.isBracketed);
  clause.joinedTo = target;
  clause.subject = target.subject;
  clause.subjectWord = target.subjectWord;
  clause.antecedent = target.antecedent;
  clause.isShared = true;
  clause.isDoubtful = target.parent !== null;
  setGroup(clause, verb, target.isFinite);
  const next = state.words[verb.end];
  const hasAgent = next !== undefined && hasRole(next.form, Role.AGENT_MARK);
  const sharesAuxiliary = isAmbiguous(verb) && (hasAgent || isClose(target, verb));
  if (target.isPassive && sharesAuxiliary && !opensObject(state, verb.end)) clause.isPassive = true;
  return true;
}

function findTarget({ stack, words }: ClauseState, verb: VerbChunk): DraftClause | null {
  const isBare = verb.forms === VerbForm.BASE && verb.auxiliaries.length === 0;
  let target: DraftClause | null = null;
  for (let index = stack.open.length - 1; index >= 0; index--) {
    const clause = stack.open[index]!;
    if (clause.group === null) {
      if (clause.subject === null) continue;
      break;
    }
    const isJoinable = clause.isFinite
      ? (verb.forms & FINITE) !== 0
      : isBare && clause.kind === "infinitive";
    if (!isJoinable) continue;
    // "will bring money and distract others"
    if (isBare && (clause.kind === "infinitive" || hasModal(words, clause.group))) return clause;
    const isParallel = clause.isFinite && isPast(clause.group) === isPast(verb);
    // "said it fell and warned": rather to a verb of the same kind.
    const isAlike = !reports(words, verb) || reports(words, clause.group);
    if (isParallel && isAlike) return clause;
    if (target === null || (isParallel && !target.isFinite)) target = clause;
  }
  return target;
}

function reports(words: readonly DraftWord[], { verb }: VerbChunk): boolean {
  return (words[verb]!.form.takes & Taken.CLAUSE) !== 0;
}

function isPast({ forms }: VerbChunk): boolean {
  return (forms & VerbForm.PAST) !== 0;
}
