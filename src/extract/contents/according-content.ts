import { canBe, cutStretch, findGroupFrom, hasFinite } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { AccordingCue } from "../cues/cues.ts";
import type { AttributedCue } from "../sources/sources.ts";
import type { Source } from "../sources/subjects.ts";
import { findBehindComma } from "./content-behind-comma.ts";
import { findContentEnd } from "./content-end.ts";
import type { Content } from "./content.ts";

/** What somebody is named for: "According to Okoye, it fell", "It fell, according to Okoye". */
export function findAccordingContent(
  cue: AccordingCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const opens = words
    .slice(0, cue.firstWord)
    .every(({ tag }) => tag === "COORDINATOR" || tag === "ADVERB" || tag === "MARK");
  if (opens) {
    const rest =
      findBehindSource({ cue, source }, source.endWord, others, lexicon) ??
      findBehindComma({ cue, source }, source.endWord, others, lexicon);
    return rest === null ? null : { parts: [rest], addressee: null, rule: "clause" };
  }
  const inserted = findAroundInsertion(cue, source, others, lexicon);
  if (inserted !== null) return inserted;
  const end = words[cue.firstWord - 1]?.normal === "," ? cue.firstWord - 1 : cue.firstWord;
  // "It fell. That's according to Okoye": she is not named for "that's".
  if (end === 0 || isPointer(reading, end)) return null;
  return { parts: [cutStretch(reading, 0, end)], addressee: null, rule: "before-cue" };
}

/** "That’s", "This is": they point to the sentence before. */
function isPointer({ words }: SentenceReading, end: number): boolean {
  const pointed = canBe(words[0], Role.DEMONSTRATIVE | Role.PRONOUN);
  return end === 2 && pointed && canBe(words[1], Role.BE);
}

/** "said that, according to Okoye, it held" and "said the bridge, according to Okoye, held". */
function findAroundInsertion(
  cue: AccordingCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const opening = cue.firstWord - 1;
  if (words[opening]?.normal !== "," || words[source.endWord]?.normal !== ",") return null;
  let first = others.findLast(({ cue: other }) => other.endWord <= opening)?.cue.endWord ?? 0;
  if (canBe(words[first], Role.COMPLEMENTIZER)) first++;
  const rest = findBehindComma({ cue, source }, source.endWord, others, lexicon);
  if (rest === null) return null;
  // "The bridge was, according to Okoye, “a ruin”."
  const isOpen = words[opening - 1]?.tag === "AUXILIARY" && words[rest.firstWord]!.tag === "QUOTE";
  const isCut =
    !hasFinite(reading, first, opening) && hasFinite(reading, rest.firstWord, rest.endWord);
  if (!isOpen && !isCut) return null;
  if (first === opening) return { parts: [rest], addressee: null, rule: "clause" };
  const lead = cutStretch(reading, first, opening);
  return { parts: [lead, rest], addressee: null, rule: "around-cue" };
}

/** The clause whose verb stands right behind an opening attribution: "Laut Ost | hält sie". */
function findBehindSource(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Stretch | null {
  const { reading } = attributed.cue.unit;
  if (findGroupFrom(reading, from)?.form !== "finite") return null;
  return cutStretch(reading, from, findContentEnd(attributed, from, others, lexicon.cues));
}
