import { hasRole, Role } from "../../language/word-form.ts";
import type { NounChunk } from "../phrases/chunk.ts";
import { endsSpeech } from "../phrases/ends-speech.ts";
import { isPending, type ClauseStack } from "./clause-stack.ts";
import { getJoint, type Before, type ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";
import { opensAttribution } from "./look-ahead.ts";

/** Finds what a noun phrase is in its clause: subject, object, or still free to be the subject of another. */
export function readNoun(state: ClauseState, noun: NounChunk): void {
  if (noun.isRenaming || isStressing(state, noun)) return;
  const { before, preposition, lastNoun: last } = state;
  state.preposition = null;
  state.lastNoun = noun;
  if (preposition === null || last === null || preposition !== last.end) state.chain = noun;
  if (preposition !== null) {
    state.before = "governed";
    state.governor = preposition;
    // "and in May left" goes on with the coordinator.
    if (!state.joins || joinsPhrases(state, noun, last)) {
      state.joint = null;
      state.joins = false;
    }
    return;
  }
  const isSetOff = before === "comma" || before === "closing";
  if (isSetOff) endFronted(state);
  if (isSetOff && insertAttribution(state, noun)) return;
  const owner = noun.determiner === null ? undefined : state.words[noun.determiner];
  if (owner !== undefined && hasRole(owner.form, Role.RELATIVE)) openOwned(state, noun, last);
  else readUngoverned(state, noun, last);
}

/** "in the south and near | Varn": the coordinator joins what prepositions govern. */
function joinsPhrases(
  { words, joint, governor, language: { times } }: ClauseState,
  noun: NounChunk,
  last: NounChunk | null,
): boolean {
  if (joint === null || last?.end !== joint || governor !== joint + 1) return false;
  if (noun.isTime || times.months.has(words[noun.head]!.normal)) return false;
  return words[joint]!.tag === "COORDINATOR" && words[last.first - 1]?.tag === "PREPOSITION";
}

/** "the panel itself" */
function isStressing({ words, lastNoun }: ClauseState, noun: NounChunk): boolean {
  const isReflexive = hasRole(words[noun.head]!.form, Role.REFLEXIVE);
  return isReflexive && noun.kind === "pronoun" && lastNoun?.end === noun.first;
}

/** A phrase that no preposition governs: a time, or a part of its clause. */
function readUngoverned(state: ClauseState, noun: NounChunk, last: NounChunk | null): void {
  const { before, stack } = state;
  const { top } = stack;
  if (noun.isTime && before !== "coordinator") {
    if (top.group === null && before !== "comma") top.time = noun;
    state.before = "time";
    return;
  }
  if (top.group !== null) readBehindVerb(state, top, noun, last);
  else if (noun.kind === "quote" && top.subject === null && top.subjectWord === null) {
    // What was said before it is told who said it; the subject of "“Slow” is a word" otherwise.
    top.quote = noun;
  } else readBeforeVerb(state, top, noun, last);
  const isClosing = noun.kind === "quote" && endsSpeech(state.words[noun.head]!);
  state.before = top.quote === noun ? "quote" : isClosing ? "closing" : "noun";
  state.joint = null;
  state.joins = false;
}

/** What stands before the subject of a relative clause that nothing opens: "the bridge | he built". */
const OPENS_RELATIVE: ReadonlySet<Before> = new Set<Before>(["noun", "governed", "other"]);

/** "The bridge, | Okoye said, fell": a clause of its own inside of one that waits for its verb. */
function insertAttribution(state: ClauseState, noun: NounChunk): boolean {
  const { stack } = state;
  const pending = isPending(stack.top) ? stack.top : stack.find(isPending);
  if (state.joins || pending === null || !opensAttribution(state, noun)) return false;
  stack.popTo(pending, getJoint(state));
  stack.push("main", noun.first, null).subject = noun;
  state.before = "noun";
  state.joint = null;
  return true;
}

function readBeforeVerb(
  { stack, words, before, language }: ClauseState,
  top: DraftClause,
  noun: NounChunk,
  last: NounChunk | null,
): void {
  const isSubjectPronoun = hasRole(words[noun.head]!.form, Role.SUBJECT_PRONOUN);
  if (top.subject === null) {
    top.subject = noun;
    top.subjectWord = null;
    top.free = noun;
  } else if (language.order.verbLast && top.opener !== null) {
    // "dass Ost | die Brücke | baue"
    top.objects.push(noun);
  } else if (before === "coordinator" && last?.kind === "quote" && isSubjectPronoun) {
    // "others “need it” and | he believes them": words in marks are what is told of the first.
    stack.push("main", noun.first, null).subject = noun;
  } else if (before === "comma") {
    // "the bridge, he said, fell"
    if (isSubjectPronoun) stack.push("main", noun.first, null).subject = noun;
    else top.inserted = noun;
  } else if (noun.kind !== "quote" && OPENS_RELATIVE.has(before)) {
    openRelative(stack, noun, last);
  }
}

/** "the bridge | he built" */
function openRelative(stack: ClauseStack, noun: NounChunk, last: NounChunk | null): void {
  const clause = stack.push("relative", noun.first, null);
  clause.subject = noun;
  clause.antecedent = last;
}

/** "Okoye, | whose aide said" */
function openOwned(state: ClauseState, noun: NounChunk, last: NounChunk | null): void {
  const clause = state.stack.push("relative", noun.first, noun.determiner);
  clause.subject = noun;
  clause.free = noun;
  clause.antecedent = last;
  state.before = "noun";
  state.joint = null;
  state.joins = false;
}

function readBehindVerb(
  state: ClauseState,
  top: DraftClause,
  noun: NounChunk,
  last: NounChunk | null,
): void {
  const { before } = state;
  if (top.isInverted && top.subject === null) {
    top.subject = noun;
    return;
  }
  if (before === "verb" || before === "adjective" || before === "other") top.objects.push(noun);
  // "but the challenges | we face | remain"
  if (before === "noun" && top.freeJoint !== null && top.free !== null) {
    openRelative(state.stack, noun, last);
    return;
  }
  const isSetOff = state.joins || before === "comma" || before === "closing";
  top.isListed = isSetOff && isOfList(state, top, noun, last);
  // "civilization, culture and technology evolve": the first of a list stands for it.
  if (top.isListed) top.free ??= top.held;
  else {
    top.free = noun;
    top.freeJoint = isSetOff ? getJoint(state) : null;
  }
  const isDefinite = before === "governed" && (noun.determiner !== null || noun.possessor !== null);
  top.isFreeBeside = last?.end === noun.first && (noun.kind !== "common" || isDefinite);
}

/** Whether a phrase behind a comma or coordinator goes on with a list of free ones. */
function isOfList(
  state: ClauseState,
  top: DraftClause,
  noun: NounChunk,
  last: NounChunk | null,
): boolean {
  const { words, joins, before } = state;
  // "its rights and interests, | the ministry said", "“slow” and “old,” | Okoye said"
  if (!joins && (before === "closing" || opensAttribution(state, noun))) return false;
  const first = top.free ?? top.held;
  if (last === null || first === null || top.freeJoint === null) return false;
  if (hasRole(words[noun.head]!.form, Role.SUBJECT_PRONOUN)) return false;
  const gap = noun.first - last.end;
  if (top.isListed) return gap <= LIST_GAP;
  // ", and" joins a clause, unless it closes a list of more.
  return last === first && gap <= LIST_GAP && !(joins && gap === LIST_GAP);
}

/** A comma and a coordinator. */
const LIST_GAP = 2;

/** "When he left, | the bridge fell": the comma ends what stands before the main clause. */
function endFronted(state: ClauseState): void {
  const { stack } = state;
  // "After he failed to find it, | others": all that is inside ends with it.
  const fronted = stack.open.find(isFronted);
  if (fronted === undefined || stack.open.some(({ isBracketed }) => isBracketed)) return;
  stack.popTo(fronted, getJoint(state));
  stack.pop(getJoint(state));
}

function isFronted({ kind, group, opener, parent, isBracketed }: DraftClause): boolean {
  if (parent === null || isBracketed || (group === null && opener === null)) return false;
  if (kind === "main" || kind === "relative" || kind === "question") return false;
  return parent.group === null && parent.subject === null;
}
