import { hasRole, Role } from "../../language/word-form.ts";
import type { Tag } from "../reading/word.ts";
import type { ClauseState } from "./clause-state.ts";
import type { DraftClause } from "./draft-clause.ts";
import { takesClause } from "./verb-traits.ts";

/** Goes on at a word that is part of no phrase or verb. */
export function readWord(state: ClauseState, index: number): void {
  const { tag } = state.words[index]!;
  if (!PASSED.has(tag)) (READERS[tag] ?? readOther)(state, index);
}

/** They may stand anywhere, and change nothing. */
const PASSED: ReadonlySet<Tag> = new Set(["ADVERB", "NEGATION", "INTERJECTION", "PARTICLE"]);

type WordReader = (state: ClauseState, index: number) => void;

const READERS: Readonly<Partial<Record<Tag, WordReader>>> = {
  PREPOSITION: (state, index) => {
    state.preposition = index;
    state.before = "preposition";
  },
  COORDINATOR: (state, index) => {
    state.stack.top.isInterrupted = state.stack.top.group !== null;
    state.joint ??= index;
    state.joins = true;
    state.before = "coordinator";
    state.preposition = null;
  },
  RELATIVE: readOpener,
  QUESTION: readOpener,
  SUBORDINATOR: readOpener,
  EXISTENTIAL: readThere,
  MARK: readMark,
  ADJECTIVE: (state, index) => {
    if (state.before === "verb") state.stack.top.predicate ??= index;
    state.joint = null;
    if (state.before !== "coordinator") state.before = "adjective";
  },
};

function readOther(state: ClauseState): void {
  state.before = "other";
}

function readMark(state: ClauseState, index: number): void {
  const { stack } = state;
  const { normal } = state.words[index]!;
  state.preposition = null;
  if (IS_COMMA.test(normal)) {
    const { top } = stack;
    if (top.free !== null && top.group !== null && top.freeJoint !== null) top.held = top.free;
    top.isInterrupted = top.group !== null;
    top.free = null;
    state.before = "comma";
    state.joint ??= index;
  } else if (IS_QUOTATION_MARK.test(normal)) {
    if (state.before === "comma" && !OPENS_QUOTATION.test(normal)) state.before = "closing";
  } else if (normal === "(" || normal === "[") {
    stack.push("main", index + 1, null, true);
    state.outside = state.before;
    state.before = "start";
    state.joint = null;
    state.joins = false;
  } else if (normal === ")" || normal === "]") {
    // All that was opened inside the brackets ends with them.
    if (stack.open.some(({ isBracketed }) => isBracketed)) {
      stack.popAll(index);
      stack.pop(index);
    }
    // "Okoye (55) | said"
    state.before = state.outside;
    state.joint = null;
  } else if (ENDS_CLAUSES.test(normal) && !introducesMarks(state, index)) {
    const last = stack.popAll(index);
    if (last !== null || stack.top.isBracketed) stack.push("main", index + 1, null);
    state.before = "start";
    state.joint = null;
    state.joins = false;
  } else state.before = "other";
}

/** "said: “It held,” | adding": the clause goes on behind the words in marks. */
function introducesMarks({ words }: ClauseState, index: number): boolean {
  return words[index]!.normal === ":" && words[index + 1]?.tag === "QUOTE";
}

const IS_COMMA = /^(?:[,\u2013\u2014\u2015-]|--+)$/u;
const IS_QUOTATION_MARK = /^["\u201c\u201d\u2018\u2019'\u00ab\u00bb]$/u;
const OPENS_QUOTATION = /^[\u201c\u2018\u00ab]$/u;
const ENDS_CLAUSES = /^(?:[;:]|[.?!\u2026]+)$/u;

/** "there is", which holds the place of a subject. */
function readThere(state: ClauseState, index: number): void {
  const { stack } = state;
  const { top } = stack;
  state.before = "other";
  if (top.group === null && top.subject === null) top.isInverted = true;
  else if (top.group !== null && (!top.isInverted || top.subject !== null)) {
    const isContent = takesClause(state, top) && state.joint === null;
    stack.push(isContent ? "content" : "main", index, null).isInverted = true;
  }
  state.joins = false;
  state.joint = null;
}

/** Opens the clause of a relative pronoun, a question word or a subordinator. */
export function readOpener(state: ClauseState, index: number): void {
  const twin = endTwin(state, index);
  const { stack, lastNoun, preposition } = state;
  const { tag, form } = state.words[index]!;
  const first = preposition ?? index;
  if (tag === "RELATIVE") {
    const clause = stack.push("relative", first, index);
    clause.antecedent = lastNoun;
    if (preposition === null) clause.subjectWord = index;
    // "all of whom gave"
    else if (lastNoun?.kind === "quantity" && lastNoun.end === preposition)
      clause.subject = lastNoun;
  } else if (tag === "QUESTION" && !hasRole(form, Role.ADVERBIAL_QUESTION)) {
    const clause = stack.push("question", first, index);
    if (preposition === null) clause.subjectWord = index;
  } else {
    const isContent = tag === "SUBORDINATOR" && hasRole(form, Role.COMPLEMENTIZER);
    stack.push(isContent ? "content" : "adverbial", first, index);
  }
  if (twin !== null) stack.top.joinedTo = twin;
  state.preposition = null;
  state.before = "opener";
  state.joins = false;
  state.joint = null;
}

/** "that it fell | and that others left": ends the clause with the same opener that a coordinator joins to. */
function endTwin({ stack, words, joins, joint }: ClauseState, index: number): DraftClause | null {
  if (!joins || joint === null) return null;
  const { normal } = words[index]!;
  const twin = stack.open.findLast(
    ({ opener, group }) => opener !== null && group !== null && words[opener]!.normal === normal,
  );
  if (twin === undefined) return null;
  stack.popTo(twin, joint);
  stack.pop(joint);
  return twin;
}
