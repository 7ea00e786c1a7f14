import type { Cue } from "../cues/cues.ts";
import type { CueFrame } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import type { AttributedCue, Source } from "../sources/sources.ts";
import { findWordsEnd, hasFinite, isDash, opensPredicate } from "../phrases/unit-tokens.ts";

/** Where the reported clause behind `from` ends and the reporter goes on. */
export function findClauseEnd(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
): number {
  const clause = readClause(attributed, from, others);
  const { tokens, cue, last } = clause;
  let brackets = 0;
  for (let index = from; index < last; index++) {
    const token = tokens[index]!;
    if (token.normal === "(") brackets++;
    else if (token.normal === ")" && --brackets < 0) return index;
    if (brackets > 0) continue;
    const isComma = token.normal === ",";
    // "Okoye, citing Halonen, said": even one word may stand between the commas.
    if (isComma && index > from && closesParticiple(tokens, cue, index)) return index;
    if (index <= from + 1) continue;
    if (token.normal === ";" || (isDash(token) && index > from + 3)) return index;
    if (!isComma) {
      if (endsInMarks(tokens, index)) return index + 1;
      if (endsAtConjunction(clause, index)) return index;
    } else if (turnsAway(tokens, index)) {
      return index;
    } else if (opensInsertion(tokens, index)) {
      const closing = findInsertedEnd(tokens, from, index, last);
      if (closing === null) return index;
      index = closing;
    } else if (endsAtComma(clause, index)) return index;
  }
  return last;
}

/** A reported clause, and what may end it. */
interface Clause {
  readonly tokens: readonly UnitToken[];
  readonly cue: Cue;
  readonly source: Source | null;
  readonly from: number;
  /** Behind which it does not go. */
  readonly last: number;
  /** The cues that report behind `from`, by where they and their sources begin. */
  readonly later: ReadonlyMap<number, Cue>;
  /** "though Okoye said": the main clause is still to come. */
  readonly isSubordinate: boolean;
  /** "which Okoye said was safe, fell": the relative clause ends at its comma. */
  readonly isRelative: boolean;
}

function readClause(
  { cue, source }: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
): Clause {
  const { tokens } = cue.unit;
  let last = findWordsEnd(tokens);
  const later = new Map<number, Cue>();
  for (const other of others) {
    const { frames } = other.cue;
    // "continue" and its like report nothing without marks.
    const reports = other.cue.form === "ACCORDING" || REPORTING.some((frame) => frames.has(frame));
    if (other.cue.first <= from || !reports) continue;
    later.set(other.cue.first, other.cue);
    const opening = other.source;
    if (opening === null || opening.end > other.cue.first) continue;
    if (opening.first > from) later.set(opening.first, other.cue);
    // "an official who asked not to be named said": this clause only tells who speaks there.
    if (opening.first < cue.first && opening.end > cue.end) last = Math.min(last, other.cue.first);
  }
  const before = tokens[(source?.first ?? 0) - 1]?.normal ?? "";
  const isSubordinate = SUBORDINATORS.has(before);
  const isRelative =
    source !== null &&
    ((/^(?:which|who|that)$/u.test(before) && tokens[source.first - 2]?.normal === ",") ||
      (tokens[source.first]?.normal === "whose" && before === ","));
  return { tokens, cue, source, from, last, later, isSubordinate, isRelative };
}

/** "it fell, but others doubt it": behind the comma the reporter speaks. */
function turnsAway(tokens: readonly UnitToken[], comma: number): boolean {
  const isRejoined = tokens[comma + 2]?.normal === "that";
  return CONTRASTS.has(tokens[comma + 1]?.normal ?? "") && !isRejoined;
}

function opensInsertion(tokens: readonly UnitToken[], comma: number): boolean {
  const next = tokens[comma + 1];
  return next?.normal === "which" || next?.normal === "who";
}

/** "said it was “slow,” and left": the comma in the marks ends what was said. */
function endsInMarks(tokens: readonly UnitToken[], index: number): boolean {
  const isClosed = tokens[index]!.passage?.endsClause === true;
  return isClosed && tokens[index + 1]?.pos === "CCONJ" && opensPredicate(tokens, index + 2);
}

function endsAtComma(clause: Clause, comma: number): boolean {
  const { tokens, source, from, last, later, isSubordinate, isRelative } = clause;
  const next = tokens[comma + 1];
  const follower = later.get(comma + 1) ?? later.get(comma + 2);
  // "that Okoye, according to her, left" goes on behind the comma.
  if (follower?.form === "ACCORDING" && hasFinite(tokens.slice(from, comma))) return true;
  if (follower?.form === "PARTICIPLE" || isRelative) return true;
  if (next?.pos === "CCONJ" && follower?.form === "FINITE") return true;
  const isPredicate = next?.pos === "VERB" || next?.pos === "AUX";
  if (source?.rule === "relative-clause" && isPredicate) return true;
  return isSubordinate && hasFinite(tokens.slice(comma + 1, last));
}

function endsAtConjunction({ tokens, cue, later }: Clause, index: number): boolean {
  const { normal, pos } = tokens[index]!;
  const next = later.get(index + 1);
  // "while Halonen says it fell": another one speaks.
  if (normal === "while" || normal === "whereas") return next !== undefined;
  if (pos !== "CCONJ") return false;
  // "and said", "and Okoye said", "but Okoye insisting": the next one speaks.
  const isNamed = next !== undefined && next.first > index + 1;
  if (next?.form === "FINITE" && (isNamed || isSameTense(tokens, cue, next))) return true;
  if (next?.form === "PARTICIPLE" && isNamed) return true;
  const follower = next ?? later.get(index + 2);
  return (
    follower?.form === "FINITE" &&
    follower.first === index + 2 &&
    isSameTense(tokens, cue, follower)
  );
}

/**
 * The comma that closes a relative clause inside what was said: "the force, which is new, to hold it",
 * "in the towns, which fell, people fled".
 */
function findInsertedEnd(
  tokens: readonly UnitToken[],
  from: number,
  opening: number,
  last: number,
): number | null {
  const closing = tokens.findIndex(({ normal }, index) => index > opening && normal === ",");
  if (closing < 0 || closing + 1 >= last) return null;
  const next = tokens[closing + 1]!;
  const goesOn = next.pos === "AUX" || next.pos === "VERB" || next.normal === "to";
  const isOpen = !hasFinite(tokens.slice(from, opening));
  return (goesOn && !/ing$/u.test(next.normal)) || (isOpen && next.normal !== "and")
    ? closing
    : null;
}

/** Where a clause in `[first, end)` ends whose sentence goes on with the main verb: "that it fell | was wrong". */
export function findSecondVerb(tokens: readonly UnitToken[], first: number, end: number): number {
  const isVerb = (index: number): boolean =>
    tokens[index]?.pos === "AUX" || tokens[index]?.pos === "VERB";
  let verb = first;
  while (verb < end && !isVerb(verb)) verb++;
  while (
    verb < end &&
    tokens[verb]?.pos !== "VERB" &&
    (isVerb(verb) || tokens[verb]?.pos === "ADV")
  )
    verb++;
  if (tokens[verb]?.pos === "VERB") verb++;
  while (verb < end && !isVerb(verb)) verb++;
  return verb;
}

/** Frames of cues that report words outside marks. */
const REPORTING: readonly CueFrame[] = ["clause", "phrase", "complement"];

/** Words behind a comma with which the reporter goes on. */
export const CONTRASTS = new Set(["though", "although", "while", "whereas", "but", "even"]);

/** Conjunctions that set a clause of saying below the main clause: "though Okoye said …, it fell". */
const SUBORDINATORS = new Set([
  "though",
  "although",
  "while",
  "whereas",
  "as",
  "after",
  "because",
  "with",
]);

/**
 * "Citing the report, Okoye said", "Okoye, citing the report, said" and "reported, citing Okoye, that":
 * the main clause goes on.
 */
function closesParticiple(tokens: readonly UnitToken[], cue: Cue, comma: number): boolean {
  if (cue.form !== "PARTICIPLE") return false;
  if (cue.first === 0) return true;
  if (tokens[cue.first - 1]?.normal !== ",") return false;
  const next = tokens[comma + 1];
  return next?.pos === "VERB" || next?.pos === "AUX" || next?.normal === "that";
}

function isSameTense(tokens: readonly UnitToken[], a: Cue, b: Cue): boolean {
  const isPast = (cue: Cue): boolean => !tokens[cue.verb]!.normal.endsWith("s");
  return isPast(a) === isPast(b) && tokens[b.verb]!.normal !== tokens[b.verb]!.lemma;
}
