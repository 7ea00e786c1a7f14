import {
  canBe,
  findPhraseOf,
  findPrepositionalFrom,
  findTimeOf,
} from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";

/** The index of "that", a colon or an opening mark that follows only circumstances of saying. */
export function findOpener(reading: SentenceReading, from: number, last: number): number | null {
  const insertion = findInsertionEnd(reading, from);
  if (insertion !== null) return insertion;
  for (let index = from; index < Math.min(from + FARTHEST_OPENER, last); index++) {
    const time = findTimeOf(reading, index);
    if (time !== null) {
      index = time.endWord - 1;
      continue;
    }
    const found = judgeOpener(reading, from, index);
    if (found !== "goes on") return found;
  }
  return null;
}

/** Whether a content is opened at a word: its index, `null` where none can be, or neither. */
function judgeOpener(
  reading: SentenceReading,
  from: number,
  index: number,
): number | null | "goes on" {
  const { words } = reading;
  const { tag, normal } = words[index]!;
  const before = words[index - 1]?.normal;
  if (opensContent(reading, index)) {
    const isParted = before === "," && !closesRegion(reading, from, index - 1);
    return isParted || hidesObject(reading, from, index) ? null : index;
  }
  if (tag === "QUOTE" && (index === from || before === "," || before === ":")) return index;
  if (normal === ":") return index;
  if (normal === ";" || tag === "PRONOUN" || (normal === "," && index > from + 8)) return null;
  // "in an interview published on Sunday that it held": the participle describes the interview.
  const isVerb = tag === "VERB" || tag === "AUXILIARY";
  return isVerb && (index === from || !describes(reading, index)) ? null : "goes on";
}

/** "in Larne, Norland, that it held": the comma behind the region in which a place lies. */
function closesRegion({ words }: SentenceReading, from: number, comma: number): boolean {
  let opening = comma - 1;
  while (opening > from && words[opening]!.tag === "NAME") opening--;
  const isPlaced = opening < comma - 1 && words[opening]?.normal === ",";
  return isPlaced && opening > from && words[opening - 1]?.tag === "NAME";
}

/** Words between a cue and the opener of its content. */
const FARTHEST_OPENER = 18;

/** Whether "that" opens what was said: not in "an interview that appeared", where it acts. */
export function opensContent({ words, clauses }: SentenceReading, index: number): boolean {
  const word = words[index]!;
  if (!canBe(word, Role.COMPLEMENTIZER)) return false;
  if (word.tag === "SUBORDINATOR") return true;
  // "said through a translator that “it fell”"
  if (word.tag === "PRONOUN" && words[index + 1]?.tag === "QUOTE") return true;
  return clauses.some(
    ({ kind, subject, firstWord }) =>
      firstWord === index &&
      (kind === "content" || (kind === "relative" && subject.kind !== "opener")),
  );
}

function describes({ clauses }: SentenceReading, verb: number): boolean {
  return clauses.some(
    ({ kind, group }) =>
      kind === "participle" && group.voice === "passive" && group.verb.index === verb,
  );
}

/** The "that" behind an insertion: "said, without giving details, that it held". */
function findInsertionEnd({ words }: SentenceReading, from: number): number | null {
  if (words[from]?.normal !== ",") return null;
  const closing = words
    .slice(from + 1, from + FARTHEST_OPENER)
    .findIndex(({ normal }) => normal === ",");
  const that = from + closing + 2;
  return closing > 0 && canBe(words[that], Role.COMPLEMENTIZER) ? that : null;
}

/** "rejected the claim that it fell": "that" belongs to the object, not to the cue. */
function hidesObject(reading: SentenceReading, from: number, that: number): boolean {
  if (that === from || findTimeOf(reading, from) !== null) return false;
  return findPhraseOf(reading, from) !== null;
}

/** The index behind adverbs, times, media and audiences: "said late Monday in a statement". */
export function skipCircumstances(
  reading: SentenceReading,
  from: number,
  last: number,
  { circumstances: { media, audiences } }: ExtractLexicon,
): number {
  const { words } = reading;
  const isCircumstance = ({ head, firstWord, endWord }: NounPhrase): boolean =>
    words
      .slice(firstWord, endWord)
      .concat(head)
      .some(({ normal }) => media.has(normal) || audiences.has(normal));
  let index = from;
  while (index < last) {
    const time = findTimeOf(reading, index);
    const next = words[index + 1]?.tag;
    const hanging = findPrepositionalFrom(reading, index);
    if (time !== null) index = time.endWord;
    else if (words[index]!.tag === "ADVERB" && next !== "VERB" && next !== "NUMBER") index++;
    else if (hanging !== null && isCircumstance(hanging.object)) index = hanging.endWord;
    else break;
  }
  return index;
}
