import type { DraftWord } from "../words/draft-word.ts";
import { hasRole, Role, Taken, VerbForm } from "../../language/word-form.ts";
import type { NounChunk, VerbChunk } from "../phrases/chunk.ts";
import { getJoint, type ClauseState } from "./clause-state.ts";
import { isEmpty, isPending } from "./clause-stack.ts";
import type { ClauseKind, DraftClause } from "./draft-clause.ts";
import { joinClause } from "./join-clauses.ts";
import { joinVerb } from "./join-verbs.ts";
import { canBeReduced, isReduced, reduce } from "./reduced-clauses.ts";
import { closesSpeech, fillsGap, mayNameSpeaker, readGapped, readSpeaker } from "./speech.ts";
import { isLastVerb } from "./look-ahead.ts";
import { agrees, isAmbiguous, opensObject, setGroup, takesClause } from "./verb-traits.ts";

/** Finds the clause of a verb: one that waits for it, or a new one. */
export function readVerb(state: ClauseState, verb: VerbChunk): void {
  if (closesSpeech(state, verb)) readSpeaker(state, verb);
  else if (fillsGap(state, verb)) readGapped(state, verb);
  else if (verb.mark !== null || isBareInfinitive(state, verb)) readInfinitive(state, verb);
  else if (verb.forms === VerbForm.ING || state.preposition !== null)
    readParticiple(state, verb, verb.isPassive);
  else if (verb.forms === VerbForm.PARTICIPLE || isReduced(state, verb))
    readParticiple(state, verb, true);
  else readFinite(state, verb);
  state.before = "verb";
  state.preposition = null;
  state.joins = false;
  state.joint = null;
  state.stack.top.free = null;
}

/** "make Okoye | leave", "help | rebuild" */
function isBareInfinitive(
  { words, language, stack, before }: ClauseState,
  verb: VerbChunk,
): boolean {
  const { group } = stack.top;
  if (verb.auxiliaries.length > 0 || (verb.forms & VerbForm.BASE) === 0 || group === null)
    return false;
  if (before === "coordinator" || before === "comma") return false;
  return language.letting.has(words[group.verb]!.lemma);
}

function readInfinitive(state: ClauseState, verb: VerbChunk): void {
  const { stack, before, lastNoun, governor, words, language } = state;
  const { top } = stack;
  const joined = before === "coordinator" && top.kind === "infinitive" ? top : null;
  if (joined !== null) stack.pop(getJoint(state));
  // ", die Brücke | zu bauen": what stands behind the comma is its object.
  const object = language.order.verbLast && top.freeJoint !== null ? top.free : null;
  const clause = stack.push("infinitive", object?.first ?? verb.first, null);
  clause.joinedTo = joined;
  if (object !== null) {
    clause.objects.push(object);
    top.free = null;
  }
  const isMarked = before === "governed" && language.subjectMarks.has(words[governor!]!.normal);
  const isOwn = isMarked || (verb.mark === null && top.free !== null);
  clause.subject = isMarked ? lastNoun : (joined?.subject ?? top.free ?? top.subject);
  if (clause.subject === null) shareOpener(clause, top);
  clause.isShared = !isOwn;
  setGroup(clause, verb, false);
}

function readParticiple(state: ClauseState, verb: VerbChunk, isPassive: boolean): void {
  const { stack, before, lastNoun, chain } = state;
  const joined = endTwin(state, isPassive);
  if (joined === null && before === "comma") endInner(state);
  if (before === "opener" && isEmptyAdverbial(stack.top)) stack.pop(verb.first);
  const { top } = stack;
  const clause = stack.push("participle", verb.first, null);
  clause.joinedTo = joined;
  clause.isShared = true;
  // "the risk of a war growing" grows; "the plan of the man arrested" is of him.
  if (before === "noun" || before === "governed" || before === "time")
    clause.antecedent = isPassive ? lastNoun : chain;
  clause.subject = joined?.subject ?? clause.antecedent ?? top.subject;
  if (clause.subject === null) shareOpener(clause, top);
  clause.isDoubtful = isAmbiguous(verb) && verb.forms !== VerbForm.PARTICIPLE;
  setGroup(clause, verb, false);
  clause.isPassive = isPassive;
}

/** "leaving Varn in order to rest | and calling for help": ends the participle that a coordinator joins to. */
function endTwin(state: ClauseState, isPassive: boolean): DraftClause | null {
  const { stack, joins } = state;
  if (!joins) return null;
  const twin = stack.open.findLast(
    (clause) =>
      clause.group !== null &&
      clause.isFinite === false &&
      clause.kind === "participle" &&
      clause.isPassive === isPassive,
  );
  const outer = stack.open.findLast(({ isFinite }) => isFinite);
  if (
    twin === undefined ||
    (outer !== undefined && stack.open.indexOf(outer) > stack.open.indexOf(twin))
  )
    return null;
  stack.popTo(twin, getJoint(state));
  stack.pop(getJoint(state));
  return twin;
}

/** A clause of which something may be told behind a comma: a main one, or one that a comma set off. */
function isWhole({ words }: ClauseState, { isFinite, kind, first }: DraftClause): boolean {
  if (!isFinite || kind === "content" || kind === "adverbial") return false;
  return kind !== "relative" || words[first - 1]?.normal === ",";
}

/** "while | driving" */
function isEmptyAdverbial({ kind, group, subject, parent }: DraftClause): boolean {
  return kind === "adverbial" && group === null && subject === null && parent !== null;
}

/** "left, trying to rest, | saying": behind a comma a participle tells of the whole clause. */
function endInner(state: ClauseState): void {
  const { stack } = state;
  const outer = stack.open.findLast(
    (clause) => isWhole(state, clause) || clause.isBracketed || isPending(clause),
  );
  if (outer !== undefined && outer.group !== null) stack.popTo(outer, getJoint(state));
}

/** "who wanted | to leave": the word that opens the clause around acts in this one. */
function shareOpener(clause: DraftClause, { subjectWord, antecedent }: DraftClause): void {
  clause.subjectWord = subjectWord;
  clause.antecedent ??= antecedent;
}

function readFinite(state: ClauseState, verb: VerbChunk): void {
  const { stack, joins } = state;
  const { top } = stack;
  if (joins && joinVerb(state, verb)) return;
  if (top.group === null) giveVerb(state, top, verb);
  else {
    const isFit = top.free !== null && (top.freeJoint !== null || agrees(state, top.free, verb));
    readSecondFinite(state, top, isFit ? top.free : null, verb);
  }
}

/** A finite verb behind another one: of a clause inside, around or beside. */
function readSecondFinite(
  state: ClauseState,
  top: DraftClause,
  free: NounChunk | null,
  verb: VerbChunk,
): void {
  if (free === null ? readAlone(state, top, verb) : readBehindFree(state, top, free, verb)) return;
  if (state.before === "comma" && top.displaced !== null && takesClause(state, top))
    splitInsertion(state, top, verb);
  else if (!goOnOutside(state, free, verb)) joinOrGuess(state, top, free, verb);
}

/** A verb without a phrase that could be its subject, where the verb before may be a participle. */
function readAlone(state: ClauseState, top: DraftClause, verb: VerbChunk): boolean {
  if (!canBeReduced(state, top)) return false;
  reduce(state, top, verb);
  return true;
}

/** A verb behind a phrase that may be its subject: of the clause outside, or of what was said. */
function readBehindFree(
  state: ClauseState,
  top: DraftClause,
  free: NounChunk,
  verb: VerbChunk,
): boolean {
  if (isVerbOfOuter(state, top, verb)) return goOnOutside(state, null, verb);
  if (closesRelative(state, top)) return giveObject(state, verb) || goOnOutside(state, null, verb);
  if (mayBeContent(state, top) && takesClause(state, top)) pushFinite(state, "content", free, verb);
  else if (sharesObject(state, top, free, verb)) pushListed(state, top, verb);
  else return false;
  return true;
}

/** A verb that nothing outside waits for. */
function joinOrGuess(
  state: ClauseState,
  top: DraftClause,
  free: NounChunk | null,
  verb: VerbChunk,
): void {
  // "will bring money, distract others": a form without ending goes on with an infinitive.
  const isBare = verb.forms === VerbForm.BASE && state.before === "comma" && free === null;
  const isJoined = state.joins || (free !== null && top.freeJoint !== null);
  if ((isBare && joinVerb(state, verb)) || (!isJoined && giveObject(state, verb))) return;
  if (!joinClause(state, free, verb)) pushGuessed(state, free, verb);
}

/** "said | it fell"; where a comma opens such clauses, behind one that no coordinator follows, too. */
function mayBeContent({ words, language }: ClauseState, { freeJoint }: DraftClause): boolean {
  if (freeJoint === null) return true;
  const isComma = words[freeJoint]!.tag === "MARK" && words[freeJoint + 1]?.tag !== "COORDINATOR";
  return language.order.commaOpensClauses && isComma;
}

/** "A man holding a sign | said": what takes a clause by itself is the verb that waits outside. */
function isVerbOfOuter({ stack, words }: ClauseState, top: DraftClause, verb: VerbChunk): boolean {
  const isInner = top.kind === "participle" && top.freeJoint === null;
  const says = (words[verb.verb]!.form.takes & Taken.CLAUSE) !== 0;
  return isInner && says && stack.find(isPending) !== null;
}

/**
 * "said the ship that entered the port | sank": the last verb is of what waits outside, unless the one
 * before is of saying.
 */
function closesRelative(state: ClauseState, top: DraftClause): boolean {
  const { kind, subjectWord, parent: outer } = top;
  if (kind !== "relative" || subjectWord === null || outer === null) return false;
  if (reports(state, top) || !isLastVerb(state)) return false;
  return isPending(outer) || (reports(state, outer) && outer.objects.length > 0);
}

function reports({ words }: ClauseState, { group }: DraftClause): boolean {
  return group !== null && (words[group.verb]!.form.takes & Taken.REPORT) !== 0;
}

/** "said professors or supervisors | would leave", "said Varn, Larne and Ost | had signed": all are the subject of what was said. */
function sharesObject(
  state: ClauseState,
  top: DraftClause,
  free: NounChunk,
  verb: VerbChunk,
): boolean {
  const { words } = state;
  const [object] = top.objects;
  if (object === undefined || top.freeJoint === null || !takesClause(state, top)) return false;
  if (top.objects.length > 1 || object.first !== top.group!.end) return false;
  if (hasRole(words[free.head]!.form, Role.SUBJECT_PRONOUN)) return false;
  const listed = words.slice(top.freeJoint, verb.first);
  // "demanded peace and governments | accuse him": the object may be all that was demanded.
  const mayEnd = (words[top.group!.verb]!.form.takes & Taken.PHRASE) !== 0;
  return (listed[0]!.tag === "COORDINATOR" && !mayEnd) || closesList(listed);
}

/** ", Larne and Ost": a comma and a coordinator, and nothing before the coordinator that a comma parts from it. */
function closesList(words: readonly DraftWord[]): boolean {
  const last = words.findLastIndex(({ tag }) => tag === "COORDINATOR");
  return last > 1 && words[last - 1]!.tag !== "MARK";
}

function pushListed(state: ClauseState, top: DraftClause, verb: VerbChunk): void {
  const [object] = top.objects;
  top.freeJoint = null;
  pushFinite(state, "content", object!, verb);
}

/** "said the plans to raise taxes | would help": an object with what tells of it is the subject of what was said. */
function giveObject(state: ClauseState, verb: VerbChunk): boolean {
  const { stack } = state;
  if (isSetOffObject(state, stack.top)) {
    pushFinite(state, "content", stack.top.objects.at(-1)!, verb);
    return true;
  }
  const outer = stack.find((clause) => {
    const object = clause.objects.at(-1);
    const inner = stack.getInner(clause);
    if (object === undefined || inner === undefined || !takesClause(state, clause)) return false;
    if (hasRole(state.words[object.head]!.form, Role.OBJECT_PRONOUN)) return false;
    return (
      clause.isFinite &&
      object.end <= inner.first &&
      agrees(state, object, verb) &&
      inner.kind !== "content"
    );
  });
  if (outer === null) return false;
  const object = outer.objects.at(-1)!;
  const inner = stack.getInner(outer)!;
  stack.popTo(outer, getJoint(state));
  const clause = pushFinite(state, "content", object, verb);
  inner.parent = clause;
  return true;
}

/** "said Varn, Norland, | was cold": the object behind which commas set something off. */
function isSetOffObject(state: ClauseState, top: DraftClause): boolean {
  const object = top.objects.at(-1);
  if (object === undefined || top.objects.length > 1 || state.before !== "comma") return false;
  if (object.first !== top.group?.end || object.kind !== "name") return false;
  return state.words[object.end]?.normal === "," && takesClause(state, top);
}

/** What nothing explains is told of the phrase before, or of the subject of the whole. */
function pushGuessed(state: ClauseState, free: NounChunk | null, verb: VerbChunk): void {
  const { stack, before, governor, lastNoun } = state;
  // "said in the towns people | fled"
  if (free === null && before === "governed" && takesClause(state, stack.top)) {
    const content = stack.push("content", governor!, null);
    content.subject = lastNoun;
    content.isDoubtful = true;
    setGroup(content, verb, true);
    return;
  }
  const teller = free === null ? null : findTeller(state, verb);
  if (teller !== null) stack.popTo(teller, free!.first);
  const kind = free === null ? "main" : teller === null ? "relative" : "content";
  const clause = pushFinite(state, kind, free, verb);
  clause.isDoubtful = true;
  if (free !== null) return;
  clause.subject = state.stack.open[0]!.subject;
  clause.isShared = true;
}

/** "said in a note posted on its site | the bridge fell": the clause of saying that has told nothing yet. */
function findTeller(state: ClauseState, verb: VerbChunk): DraftClause | null {
  const { stack, words } = state;
  if (stack.top.kind !== "participle" || stack.top.freeJoint !== null) return null;
  // "said in a note issued by the office he led | that it fell"
  const opensLater = words.some(
    ({ form }, index) => index >= verb.end && hasRole(form, Role.COMPLEMENTIZER),
  );
  if (opensLater) return null;
  return stack.find((clause) => {
    const { group, objects, quote, joinedTo, isFinite, isInverted } = clause;
    const tells = isFinite && !isInverted && takesClause(state, clause);
    const isBare = objects.length === 0 && quote === null && joinedTo === null;
    return tells && isBare && words[group!.end]?.tag === "PREPOSITION";
  });
}

/** Gives a verb to the clause around the innermost that waits for it: "the bridge that he built | fell". */
function goOnOutside(state: ClauseState, free: NounChunk | null, verb: VerbChunk): boolean {
  const { stack } = state;
  const pending = stack.find(isPending);
  if (pending !== null) {
    stack.popTo(pending, getJoint(state));
    giveVerb(state, pending, verb);
    return true;
  }
  // "that paying taxes | was smart"
  const opened = stack.find(({ group, opener }) => group === null && opener !== null);
  if (opened !== null && free === null) {
    stack.popTo(opened, getJoint(state));
    setGroup(opened, verb, true);
    return true;
  }
  const empty = stack.find(isEmpty);
  if (empty === null) return false;
  const fronted = stack.getInner(empty)!;
  stack.popTo(empty, free?.first ?? getJoint(state));
  empty.subject = free;
  // "What he wants | is peace": the clause is the subject.
  if (free === null && fronted.kind === "question") empty.subjectWord = fronted.opener;
  setGroup(empty, verb, true);
  return true;
}

/** Gives its verb to a clause that has none yet, and finds its subject where it does not stand before. */
function giveVerb(state: ClauseState, clause: DraftClause, verb: VerbChunk): void {
  // "Madam Speaker, | senators will vote": an apposition has a comma behind it.
  if (clause.inserted !== null && state.before !== "comma" && clause === state.stack.top) {
    clause.displaced = clause.subject;
    clause.subject = clause.inserted;
    clause.inserted = null;
  }
  if (clause.quote !== null) {
    if (clause.subject === null && !mayNameSpeaker(state, verb)) clause.subject = clause.quote;
    else clause.objects.push(clause.quote);
  }
  if (clause.subject === null && clause.subjectWord === null && !clause.isInverted) {
    const { verbSecond } = state.language.order;
    if (clause.time !== null && !verbSecond) clause.subject = clause.time;
    else if (clause.kind === "adverbial" && clause.parent !== null) {
      clause.subject = clause.parent.subject;
      clause.isShared = true;
    } else clause.isInverted = mayBeInverted(state, clause, verb);
  }
  setGroup(clause, verb, true);
  clause.isDoubtful = isAmbiguous(verb) && !opensObject(state, verb.end);
}

/** "said Okoye", "in the room stood a man", but not an imperative. */
function mayBeInverted({ words }: ClauseState, { kind }: DraftClause, verb: VerbChunk): boolean {
  if (verb.auxiliaries.length > 0) return false;
  if (words[verb.verb]!.tag === "AUXILIARY") return true;
  return (verb.forms & (VerbForm.PAST | VerbForm.PRESENT)) !== 0 && kind === "main";
}

function pushFinite(
  { stack }: ClauseState,
  kind: ClauseKind,
  subject: NounChunk | null,
  verb: VerbChunk,
): DraftClause {
  const { objects } = stack.top;
  if (subject !== null && objects.at(-1) === subject) objects.pop();
  const clause = stack.push(kind, subject?.first ?? verb.first, null);
  clause.subject = subject;
  if (kind === "relative") clause.antecedent = objects.at(-1) ?? null;
  setGroup(clause, verb, true);
  return clause;
}

/** "The bridge, Okoye said, | fell": what was taken for the whole clause is an insertion. */
function splitInsertion(state: ClauseState, clause: DraftClause, verb: VerbChunk): void {
  const { stack } = state;
  const insertion = stack.push("main", clause.subject!.first, null);
  insertion.subject = clause.subject;
  setGroup(insertion, clause.group!, true);
  clause.subject = clause.displaced;
  clause.displaced = null;
  stack.pop(getJoint(state));
  setGroup(clause, verb, true);
}
