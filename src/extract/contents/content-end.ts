import { canBe, findGroupFrom, hasFinite, isDash } from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { CueLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { Cue } from "../cues/cues.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findWordsEnd } from "../../prose/unit-words.ts";
import type { AttributedCue } from "../sources/sources.ts";
import type { Source } from "../sources/subjects.ts";

/** Where the reported clause that begins at the word `from` ends and the reporter goes on. */
export function findContentEnd(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: CueLexicon,
): number {
  const clause = readReported(attributed, from, others, lexicon);
  const { words } = clause.unit.reading;
  let brackets = 0;
  for (let index = from; index < clause.last; index++) {
    const { normal } = words[index]!;
    if (normal === "(") brackets++;
    else if (normal === ")" && --brackets < 0) return index;
    if (brackets > 0 || index === from) continue;
    const found = endsAt(clause, index);
    if (found === "goes on") continue;
    if (found.isEnd) return found.at;
    index = found.at;
  }
  return clause.last;
}

/** Whether a clause ends at a word, or goes on behind what is inserted there. */
function endsAt(
  clause: Reported,
  index: number,
): { readonly isEnd: boolean; readonly at: number } | "goes on" {
  const { unit, from } = clause;
  const { words } = unit.reading;
  const { normal, tag } = words[index]!;
  const isComma = normal === ",";
  // "Okoye, citing Halonen, said": even one word may stand between the commas.
  if (isComma && closesParticiple(clause, index)) return { isEnd: true, at: index };
  if (index === from + 1) return "goes on";
  if (normal === ";" || (isDash(words[index]) && index > from + 3))
    return { isEnd: true, at: index };
  if (tag === "QUOTE") return endsInMarks(unit, index) ? { isEnd: true, at: index + 1 } : "goes on";
  if (!isComma)
    return joins(words[index]!) && endsAtConjunction(clause, index)
      ? { isEnd: true, at: index }
      : "goes on";
  if (turnsAway(clause, index)) return { isEnd: true, at: index };
  if (words[index + 1]?.tag !== "RELATIVE")
    return endsAtComma(clause, index) ? { isEnd: true, at: index } : "goes on";
  const closing = findInsertedEnd(clause, index);
  return closing === null ? { isEnd: true, at: index } : { isEnd: false, at: closing };
}

function joins(word: Word): boolean {
  return word.tag === "COORDINATOR" || canBe(word, Role.SUBORDINATOR);
}

/** A reported clause, and what may end it. */
interface Reported {
  readonly unit: NarrativeUnit;
  readonly cue: Cue;
  readonly source: Source | null;
  readonly from: number;
  /** Behind which it does not go. */
  readonly last: number;
  /** The cues that report behind `from`, by the words where they and their sources begin. */
  readonly later: ReadonlyMap<number, Cue>;
  /** "though Okoye said": the main clause is still to come. */
  readonly isSubordinate: boolean;
  /** "which Okoye said was safe, fell": the relative clause ends at its comma. */
  readonly isRelative: boolean;
  readonly lexicon: CueLexicon;
}

function readReported(
  { cue, source }: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: CueLexicon,
): Reported {
  const { words } = cue.unit.reading;
  let last = findWordsEnd(words);
  const later = new Map<number, Cue>();
  for (const other of others) {
    if (other.cue.firstWord <= from || !reports(other.cue)) continue;
    later.set(other.cue.firstWord, other.cue);
    const opening = other.source;
    if (opening === null || opening.endWord > other.cue.firstWord) continue;
    if (opening.firstWord > from) later.set(opening.firstWord, other.cue);
    // "an official who asked not to be named said": this clause only tells who speaks there.
    if (opening.firstWord < cue.firstWord && opening.endWord > cue.endWord)
      last = Math.min(last, other.cue.firstWord);
  }
  const clause = "clause" in cue ? cue.clause : null;
  last = Math.min(last, findOuterEnd(words, clause, from));
  const before = words[(source?.firstWord ?? 0) - 1];
  return {
    unit: cue.unit,
    cue,
    source,
    from,
    last,
    later,
    lexicon,
    isSubordinate: lexicon.subordinating.has(before?.normal ?? ""),
    isRelative: clause?.kind === "relative" && words[clause.firstWord - 1]?.normal === ",",
  };
}

/** "what Okoye says it would do | was told", "with Okoye saying it fell, | others left": a clause around goes on. */
function findOuterEnd(words: readonly Word[], clause: Clause | null, from: number): number {
  for (let inner = clause; inner !== null && inner.kind !== "main"; inner = inner.parent) {
    const outer = inner.parent;
    if (outer === null || outer.group.firstWord <= from) continue;
    // "It fell, as Okoye says, | in May": not a part of it, unlike "how Okoye says it fell | is told".
    const isApart = inner.kind === "adverbial" && words[inner.firstWord]!.tag !== "QUESTION";
    if (isApart) return Infinity;
    const subject = outer.subject.kind === "own" ? outer.subject.phrase.firstWord : 0;
    if (subject <= from) return outer.group.firstWord;
    return words[subject - 1]!.normal === "," ? subject - 1 : subject;
  }
  return Infinity;
}

/** "continue" and its like report nothing without marks. */
function reports({ form, frames }: Cue): boolean {
  if (form === "ACCORDING") return true;
  return frames.has("clause") || frames.has("phrase") || frames.has("complement");
}

/** "it fell, but others doubt it": behind the comma the reporter speaks. */
function turnsAway({ unit, lexicon }: Reported, comma: number): boolean {
  const { words } = unit.reading;
  const isRejoined = canBe(words[comma + 2], Role.COMPLEMENTIZER);
  return lexicon.contrasts.has(words[comma + 1]?.normal ?? "") && !isRejoined;
}

/** "said it was “slow,” and left": the comma in the marks ends what was said. */
function endsInMarks({ reading, passages }: NarrativeUnit, index: number): boolean {
  const isClosed = passages.get(reading.words[index]!.start)?.endsClause === true;
  const isJoined = reading.words[index + 1]?.tag === "COORDINATOR";
  return isClosed && isJoined && findGroupFrom(reading, index + 2) !== null;
}

function endsAtComma(clause: Reported, comma: number): boolean {
  const { unit, source, from, last, later, isSubordinate, isRelative } = clause;
  const { reading } = unit;
  const next = reading.words[comma + 1];
  const follower = later.get(comma + 1) ?? later.get(comma + 2);
  // "that Okoye, according to her, left" goes on behind the comma.
  if (follower?.form === "ACCORDING" && hasFinite(reading, from, comma)) return true;
  const isParticiple = follower?.form === "PARTICIPLE" && follower.firstWord <= comma + 2;
  if (isParticiple || (isRelative && hasFinite(reading, from, comma))) return true;
  if (next?.tag === "COORDINATOR" && follower?.form === "FINITE") return true;
  if (source?.rule === "relative-clause" && opensVerb(reading, comma + 1)) return true;
  return isSubordinate && hasFinite(reading, comma + 1, last);
}

function opensVerb({ words }: SentenceReading, at: number): boolean {
  const tag = words[at]?.tag;
  return tag === "VERB" || tag === "AUXILIARY";
}

function endsAtConjunction({ unit, cue, later, lexicon }: Reported, index: number): boolean {
  const { words } = unit.reading;
  const { normal, tag } = words[index]!;
  // "and how Okoye says"
  const at = words[index + 1]?.tag === "QUESTION" ? index + 2 : index + 1;
  const next = later.get(at);
  // "while Halonen says it fell": another one speaks.
  if (tag !== "COORDINATOR") return lexicon.contrasting.has(normal) && next !== undefined;
  return next === undefined
    ? saysAfterAdverb(cue, later.get(at + 1), at + 1)
    : saysNext(cue, next, at);
}

/** "and said", "and Okoye said", "but Okoye insisting": the next one speaks. */
function saysNext(cue: Cue, next: Cue, at: number): boolean {
  const isNamed = next.firstWord > at;
  switch (next.form) {
    case "FINITE":
      return isNamed || isSameTense(cue, next);
    case "PARTICIPLE":
      return isNamed;
    // "to accuse Okoye of delays and urge others to leave"
    case "INFINITIVE":
      return "clause" in cue && next.clause.joinedTo === cue.clause;
    case "NOUN":
    case "PASSIVE":
    case "ACCORDING":
      return false;
  }
}

/** "and later said" */
function saysAfterAdverb(cue: Cue, next: Cue | undefined, at: number): boolean {
  return next?.form === "FINITE" && next.firstWord === at && isSameTense(cue, next);
}

function isSameTense(a: Cue, b: Cue): boolean {
  const [left, right] = [getTense(a), getTense(b)];
  return left === right && right !== null;
}

function getTense(cue: Cue): "past" | "present" | null {
  if (!("clause" in cue) || cue.clause.group.form !== "finite") return null;
  return cue.clause.group.tense;
}

/**
 * The comma that closes a relative clause inside what was said: "the force, which is new, to hold it",
 * "in the towns, which fell, people fled".
 */
function findInsertedEnd(
  { unit: { reading }, from, last, lexicon }: Reported,
  opening: number,
): number | null {
  const { words } = reading;
  const closing = words.findIndex(({ normal }, index) => index > opening && normal === ",");
  if (closing < 0 || closing + 1 >= last) return null;
  const next = words[closing + 1]!;
  const goesOn = opensVerb(reading, closing + 1) || next.tag === "INFINITIVE_MARK";
  const isParticiple = findGroupFrom(reading, closing + 1)?.form === "participle";
  const isOpen = !hasFinite(reading, from, opening);
  return (goesOn && !isParticiple) ||
    (isOpen && (next.tag !== "COORDINATOR" || lexicon.contrasts.has(next.normal)))
    ? closing
    : null;
}

/**
 * "Citing the report, Okoye said", "Okoye, citing the report, said" and "reported, citing Okoye, that":
 * the main clause goes on.
 */
function closesParticiple({ unit: { reading }, cue }: Reported, comma: number): boolean {
  if (cue.form !== "PARTICIPLE") return false;
  if (cue.firstWord === 0) return true;
  if (reading.words[cue.firstWord - 1]?.normal !== ",") return false;
  const next = reading.words[comma + 1];
  return opensVerb(reading, comma + 1) || canBe(next, Role.COMPLEMENTIZER);
}

/** Where a clause in `[first, end)` ends whose sentence goes on with the main verb: "that it fell | was wrong". */
export function findSecondVerb(
  { verbGroups }: SentenceReading,
  first: number,
  end: number,
): number {
  const inside = verbGroups.filter(
    ({ form, verb }) => form === "finite" && verb.index >= first && verb.index < end,
  );
  return inside[1]?.firstWord ?? end;
}
