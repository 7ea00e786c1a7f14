import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { DraftWord } from "../words/draft-word.ts";
import type { VerbChunk } from "../phrases/chunk.ts";
import type { ClauseState } from "./clause-state.ts";
import { isPending } from "./clause-stack.ts";
import type { DraftClause } from "./draft-clause.ts";
import { isLastVerb } from "./look-ahead.ts";
import {
  isAmbiguous,
  isByAgent,
  isClose,
  opensObject,
  setGroup,
  takesClause,
  takesNothing,
} from "./verb-traits.ts";

/** "the man | arrested in May", "Okoye, | arrested in May,": a past that is a participle. */
export function isReduced(state: ClauseState, verb: VerbChunk): boolean {
  const { words, stack, before } = state;
  if (!isAmbiguous(verb) || takesNothing(words, verb) || opensContent(words, verb)) return false;
  const { top } = stack;
  const hasObject = opensObject(state, verb.end);
  if (top.group === null) return isReducedBeforeVerb(state, verb);
  if (before === "coordinator") return top.isPassive && isClose(top, verb) && !hasObject;
  if (before === "noun") return !isSubject(state) && describes(state, verb);
  if (before === "governed" || before === "time") return describes(state, verb);
  // "who asked not to be named | said the bridge fell": the verb that waits outside.
  const says = (words[verb.verb]!.form.takes & Taken.REPORT) !== 0;
  if (before !== "comma") return !(says && hasObject && stack.find(isPending) !== null);
  // "run", "put": rather what goes on with an infinitive.
  if ((verb.forms & VerbForm.BASE) !== 0 && !isByAgent(words, verb)) return false;
  if (findWaiting(state) !== null) return false;
  return !hasObject && top.held === null && stack.find(isPending) === null;
}

/** "said | that it fell": who says it is its subject. */
function opensContent(words: readonly DraftWord[], { verb, end }: VerbChunk): boolean {
  const next = words[end];
  const takesClause = (words[verb]!.form.takes & Taken.CLAUSE) !== 0;
  return takesClause && next?.tag === "SUBORDINATOR" && hasRole(next.form, Role.COMPLEMENTIZER);
}

/** Where the clause has no verb yet: "The man arrested by police", "Arrested in May, Okoye". */
function isReducedBeforeVerb(state: ClauseState, verb: VerbChunk): boolean {
  const { words, stack, before } = state;
  const { subject, subjectWord, inserted } = stack.top;
  const byAgent = isByAgent(words, verb);
  const saysIt = (words[verb.verb]!.form.takes & Taken.CLAUSE) !== 0;
  if (subject !== null)
    return (
      byAgent ||
      (before === "comma" &&
        inserted === null &&
        !isOnlyVerb(state, verb) &&
        (!saysIt || isSetOff(state)))
    );
  const isBase = (verb.forms & VerbForm.BASE) !== 0;
  const asks = words[verb.end]?.tag === "SUBORDINATOR";
  const hasObject = opensObject(state, verb.end) && !asks;
  if (hasObject || (isBase && !byAgent) || subjectWord !== null) return false;
  // "In a letter sent to Varn, Okoye": what a preposition governs does nothing.
  return before === "start" || before === "opener" || before === "governed";
}

/** "Groups, including others, | hailed the plan": it has an object, and no other verb is left. */
function isOnlyVerb(state: ClauseState, verb: VerbChunk): boolean {
  if ((verb.forms & VerbForm.BASE) !== 0 || !opensObject(state, verb.end)) return false;
  return isLastVerb(state);
}

/** "The return, | agreed at talks in Larne, has failed": behind the next comma stands a verb without a subject. */
function isSetOff({ words, chunks, at }: ClauseState): boolean {
  const near = chunks.slice(at + 1, at + FARTHEST_COMMA);
  const comma = near.findIndex(({ first }) => words[first]!.normal === ",");
  const verb = near[comma + 1];
  if (comma < 0 || verb?.type !== "verb" || verb.mark !== null) return false;
  return near.slice(0, comma).every(({ type }) => type !== "verb") && !isAmbiguous(verb);
}

/** Chunks within which a participle that commas set off ends. */
const FARTHEST_COMMA = 10;

/** "the plan | he made", "the mission | Okoye described": what stands before the verb is its subject. */
function isSubject({ words, stack: { top }, lastNoun }: ClauseState): boolean {
  if (lastNoun === null) return false;
  const isPronoun =
    lastNoun.kind === "pronoun" && !hasRole(words[lastNoun.head]!.form, Role.OBJECT_PRONOUN);
  return isPronoun || (top.isFreeBeside && top.free === lastNoun);
}

/** Whether a participle right behind a phrase describes it, rather than be the verb of a clause. */
function describes(state: ClauseState, verb: VerbChunk): boolean {
  const { stack, words } = state;
  const { top } = stack;
  if (opensObject(state, verb.end)) return false;
  if (isByAgent(words, verb)) return true;
  if (top.free !== null && top.freeJoint === null && takesClause(state, top)) return false;
  if (top.free !== null && top.freeJoint !== null && !isApposition(state, top.freeJoint, verb))
    return false;
  return stack.find(isPending) === null && !isAwaited(state, verb);
}

/** ", a release issued by the ministry | said": who a comma set off waits for the verb of saying. */
function isAwaited({ stack, words }: ClauseState, { verb }: VerbChunk): boolean {
  if ((words[verb]!.form.takes & Taken.REPORT) === 0 || stack.top.kind !== "participle")
    return false;
  return stack.find(({ free, freeJoint }) => free !== null && freeJoint !== null) !== null;
}

/** ", a haven | shielded from them": what only a comma sets off is rather described than acting. */
function isApposition({ words }: ClauseState, joint: number, { verb }: VerbChunk): boolean {
  const isComma = words[joint]!.tag === "MARK" && words[joint + 1]?.tag !== "COORDINATOR";
  return isComma && (words[verb]!.form.takes & Taken.CLAUSE) === 0;
}

/** "said the bridge, built in 1910, | held": the object that a comma sets off waits for the verb of what was said. */
function findWaiting(state: ClauseState): DraftClause | null {
  const { stack, words } = state;
  return stack.find((clause) => {
    const object = clause.objects.at(-1);
    if (object === undefined || !clause.isFinite || !takesClause(state, clause)) return false;
    return words[object.end]?.tag === "MARK" && object.first === clause.group!.end;
  });
}

/** Whether the verb that a clause has may be a participle after all: "the man arrested in May | said". */
export function canBeReduced(state: ClauseState, clause: DraftClause): boolean {
  const { group, subject, kind, objects, isInterrupted } = clause;
  if (group === null || subject === null || subject.kind === "pronoun") return false;
  if (kind !== "main" && kind !== "content" && kind !== "adverbial") return false;
  if (!isAmbiguous(group) || (group.forms & VerbForm.BASE) !== 0) return false;
  if (objects.length > 0 || isInterrupted || state.before === "comma") return false;
  // "said in the towns people | fled"
  const says = (state.words[group.verb]!.form.takes & Taken.CLAUSE) !== 0;
  if (says && !isByAgent(state.words, group) && state.words[group.end]?.tag === "PREPOSITION")
    return false;
  return !opensObject(state, group.end) && !takesNothing(state.words, group);
}

/** Makes a participle of the verb that a clause had, and gives the clause another. */
export function reduce({ stack, end }: ClauseState, clause: DraftClause, verb: VerbChunk): void {
  const participle = stack.push("participle", clause.group!.first, null);
  setGroup(participle, clause.group!, false);
  participle.isPassive = true;
  participle.isShared = true;
  participle.isDoubtful = true;
  participle.antecedent = clause.subject;
  participle.subject = clause.subject;
  stack.pop(end);
  setGroup(clause, verb, true);
}
