import type { Cue } from "../cues/cues.ts";
import type { CueFrame } from "../lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findWordsEnd, hasFinite, isDash, opensPredicate } from "../phrases/unit-tokens.ts";

/** Where the reported clause behind `from` ends and the reporter goes on. */
export function findClauseEnd(
  { cue, source }: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
): number {
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
  const isSubordinate = SUBORDINATORS.has(tokens[(source?.first ?? 0) - 1]?.normal ?? "");
  // "which Okoye said was safe, fell": the relative clause ends at its comma.
  const isRelative =
    source !== null &&
    ((/^(?:which|who|that)$/u.test(tokens[source.first - 1]?.normal ?? "") &&
      tokens[source.first - 2]?.normal === ",") ||
      (tokens[source.first]?.normal === "whose" && tokens[source.first - 1]?.normal === ","));
  let brackets = 0;
  for (let index = from; index < last; index++) {
    const token = tokens[index]!;
    if (token.normal === "(") brackets++;
    else if (token.normal === ")" && --brackets < 0) return index;
    const next = tokens[index + 1];
    // "Okoye, citing Halonen, said": even one word may stand between the commas.
    if (token.normal === "," && cue.form === "PARTICIPLE" && index > from && brackets <= 0) {
      if (closesParticiple(tokens, cue, next)) return index;
    }
    if (index <= from + 1 || brackets > 0) continue;
    if (token.normal === ";") return index;
    if (isDash(token) && index > from + 3) return index;
    const follower = later.get(index + 1) ?? later.get(index + 2);
    if (token.normal === ",") {
      const isRejoined = tokens[index + 2]?.normal === "that";
      if (next !== undefined && CONTRASTS.has(next.normal) && !isRejoined) return index;
      if (next?.normal === "which" || next?.normal === "who") {
        const closing = findInsertedEnd(tokens, from, index, last);
        if (closing === null) return index;
        index = closing;
        continue;
      }
      // "that Okoye, according to her, left" goes on behind the comma.
      const isWhole = hasFinite(tokens.slice(from, index));
      if (isWhole && follower?.form === "ACCORDING") return index;
      if (follower?.form === "PARTICIPLE") return index;
      if (next?.pos === "CCONJ" && follower?.form === "FINITE") return index;
      if (isRelative) return index;
      if (source?.rule === "relative-clause" && (next?.pos === "VERB" || next?.pos === "AUX"))
        return index;
      if (isSubordinate && hasFinite(tokens.slice(index + 1, last))) return index;
    } else if (token.passage?.endsClause === true && next?.pos === "CCONJ") {
      // "said it was “slow,” and left": the comma in the marks ends what was said.
      if (opensPredicate(tokens, index + 2)) return index + 1;
    } else if (token.normal === "while" || token.normal === "whereas") {
      // "while Halonen says it fell": another one speaks.
      if (later.has(index + 1)) return index;
    } else if (token.pos === "CCONJ") {
      // "and said", "and Okoye said", "but Okoye insisting": the next one speaks.
      const speaks = later.get(index + 1);
      if (
        speaks?.form === "FINITE" &&
        (speaks.first > index + 1 || isSameTense(tokens, cue, speaks))
      )
        return index;
      if (speaks?.form === "PARTICIPLE" && speaks.first > index + 1) return index;
      if (
        follower?.form === "FINITE" &&
        follower.first === index + 2 &&
        isSameTense(tokens, cue, follower)
      )
        return index;
    }
  }
  return last;
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
function closesParticiple(
  tokens: readonly UnitToken[],
  cue: Cue,
  next: UnitToken | undefined,
): boolean {
  if (cue.first === 0) return true;
  if (tokens[cue.first - 1]?.normal !== ",") return false;
  return next?.pos === "VERB" || next?.pos === "AUX" || next?.normal === "that";
}

function isSameTense(tokens: readonly UnitToken[], a: Cue, b: Cue): boolean {
  const isPast = (cue: Cue): boolean => !tokens[cue.verb]!.normal.endsWith("s");
  return isPast(a) === isPast(b) && tokens[b.verb]!.normal !== tokens[b.verb]!.lemma;
}
