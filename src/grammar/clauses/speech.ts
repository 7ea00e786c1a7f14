import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { VerbChunk } from "../phrases/chunk.ts";
import type { Word } from "../reading/word.ts";
import { getJoint, type ClauseState } from "./clause-state.ts";
import { isEmpty, isPending } from "./clause-stack.ts";
import type { DraftClause } from "./draft-clause.ts";
import { isLastVerb, leadsToVerb } from "./look-ahead.ts";
import { FINITE, setGroup, takesClause } from "./verb-traits.ts";

/** "“It held,” said Okoye": behind a verb that closes what was said stands who said it. */
export function mayNameSpeaker({ words }: ClauseState, verb: VerbChunk): boolean {
  const next = words[verb.end];
  if (next === undefined || verb.auxiliaries.length > 0) return false;
  if ((words[verb.verb]!.form.takes & Taken.REPORT) === 0) return false;
  const isFinite = (verb.forms & (VerbForm.PAST | VerbForm.PRESENT)) !== 0;
  return isFinite && OPENS_SUBJECT.has(next.tag) && !hasRole(next.form, Role.OBJECT_PRONOUN);
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "PRONOUN",
  "NAME",
  "NOUN",
  "ADJECTIVE",
  "NUMBER",
]);

/** Whether a verb follows what was said: "“It held,” | said Okoye", "it fell, | said Okoye". */
export function closesSpeech(state: ClauseState, verb: VerbChunk): boolean {
  const { stack, before } = state;
  if (!mayNameSpeaker(state, verb)) return false;
  const isQuoted = state.lastNoun?.kind === "quote" && before === "closing";
  if (stack.open[0]!.group === null && !isQuoted && before !== "comma") return false;
  if (before === "closing") return true;
  if (before !== "comma") return false;
  // "and the bridge, | said Okoye, | fell"
  if (stack.top.held !== null && !isLastVerb(state)) return false;
  if (findPending(state) !== null && (!isBesidePending(state) || leadsToVerb(state))) return false;
  if (state.language.order.verbSecond) return true;
  return isSubjectBehind(state, verb);
}

/** A name or a person behind the verb is its subject rather than its object. */
function isSubjectBehind(state: ClauseState, verb: VerbChunk): boolean {
  const { words, chunks, at } = state;
  const named = chunks[at + 1];
  if (named?.type !== "noun") return false;
  if (takesNoObject(words[verb.verb]!) && isLastVerb(state)) return true;
  const isPerson = named.things[0] === "person" || named.things[0] === "body";
  return (
    named.kind !== "common" || isPerson || hasRole(words[verb.end]!.form, Role.SUBJECT_PRONOUN)
  );
}

/** "it fell, | said a source" */
function takesNoObject({ form: { takes } }: Word): boolean {
  return (takes & (Taken.PHRASE | Taken.CLAUSE)) === Taken.CLAUSE;
}

/** A clause that waits for its verb: "the bridge, | said Okoye, | is safe". */
function findPending({ stack }: ClauseState): DraftClause | null {
  return isPending(stack.top) ? stack.top : stack.find(isPending);
}

/** Whether nothing but a comma stands between what waits for its verb and this one. */
function isBesidePending({ stack, lastNoun, joint }: ClauseState): boolean {
  const isQuestion = stack.top.kind === "question" && stack.top.group !== null;
  const isSubject = isPending(stack.top) && stack.top.inserted === null;
  return lastNoun !== null && lastNoun.end === joint && (isQuestion || isSubject);
}

export function readSpeaker(state: ClauseState, verb: VerbChunk): void {
  const { stack } = state;
  const pending = state.before === "comma" ? findPending(state) : null;
  if (pending !== null) stack.popTo(pending, getJoint(state));
  const said = pending === null ? stack.popAll(getJoint(state)) : null;
  const clause = stack.push("main", verb.first, null);
  clause.joinedTo = said;
  clause.isInverted = true;
  setGroup(clause, verb, true);
}

/** "which he said | was safe": what opens the relative clause is the subject of what was said. */
export function fillsGap(state: ClauseState, { forms, mark }: VerbChunk): boolean {
  const { kind, subject, isFinite, parent, opener } = state.stack.top;
  if (state.before !== "verb" || mark !== null || (forms & FINITE) === 0) return false;
  // "What he said | is true": the verb of the whole.
  const isSubject = kind === "question" && parent !== null && isEmpty(parent);
  // "All | he said | is true": the verb of what waits for one, unless another follows.
  if (opener === null && findPending(state) !== null && isLastVerb(state)) return false;
  const isGapped = (kind === "relative" || kind === "question") && !isSubject;
  return isGapped && isFinite && subject !== null && takesClause(state, state.stack.top);
}

export function readGapped({ stack }: ClauseState, verb: VerbChunk): void {
  const { opener, antecedent } = stack.top;
  const clause = stack.push("content", verb.first, null);
  if (opener === null) clause.subject = antecedent;
  clause.subjectWord = opener;
  clause.antecedent = antecedent;
  setGroup(clause, verb, true);
}
