import { cutStretch, findGroupFrom, hasFinite, isDash } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import type { CueLexicon } from "../../language/extract-lexicon.ts";
import type { Cue } from "../cues/cues.ts";
import { holdsMarks } from "../../prose/unit-words.ts";
import { isFinding } from "../sources/can-speak.ts";
import type { AttributedCue } from "../sources/sources.ts";
import type { Source } from "../sources/subjects.ts";

/** What stands before a cue as its content: "…, he said"; `attributionFirst` opens cue and source. */
export function findContentBefore(
  { cue, source }: AttributedCue,
  attributionFirst: number,
  others: readonly AttributedCue[],
  lexicon: CueLexicon,
): Stretch | null {
  // "It held, said those who told of it": the words before a clause that describes are not its own.
  if (cue.form !== "FINITE" || cue.clause.subject.kind === "opener") return null;
  const { reading } = cue.unit;
  const { words } = reading;
  const separator = words[attributionFirst - 1];
  if (separator === undefined) return null;
  const isMark = separator.tag === "QUOTE";
  if (!isMark && !closesContent(separator)) return null;
  const end = isMark ? attributionFirst : attributionFirst - 1;
  const first = findFirst(cue, others, end, isMark);
  if (first >= end || (!isMark && !mayStandBehind(cue, source, lexicon))) return null;
  // "near the park, which, Okoye said, fell": she speaks of the park alone.
  if (words[end - 1]!.tag === "RELATIVE" && words[end - 2]?.normal === ",")
    return cutStretch(reading, end - 1, end);
  const hasMarks = holdsMarks(words, first, end);
  if (!hasMarks && !cue.frames.has("clause")) return null;
  if (!hasMarks && opensSentence(reading, first, end, lexicon)) return null;
  if (!hasMarks && !hasFinite(reading, first, end) && !isInterruption(cue, others)) return null;
  return cutStretch(reading, first, end);
}

/** ", she said", and ", a study found", unlike ", she found" */
function mayStandBehind(
  { frames, unit }: Cue,
  source: Source | null,
  lexicon: CueLexicon,
): boolean {
  if (frames.has("parenthesis")) return true;
  return frames.has("finding") && source !== null && isFinding(unit.reading, source, lexicon);
}

/** ", she said", "- she said", "? she asked" */
function closesContent(mark: Word): boolean {
  return mark.normal === "," || isDash(mark) || /^[?!]$/u.test(mark.normal);
}

/** Where the words of a cue begin that others before it leave to it. */
function findFirst(
  cue: Cue,
  others: readonly AttributedCue[],
  end: number,
  isMark: boolean,
): number {
  const { words } = cue.unit.reading;
  let first = 0;
  for (const { cue: other } of others) {
    if (other === cue) break;
    // "“…,” Okoye said, “…,” she added": marks before a cue are its own.
    if (isMark && words[end - 2]?.normal === "," && end - 2 >= other.endWord) first = end - 1;
    // A clause of saying that ended before this one keeps its own words.
    const boundary = words.findIndex(
      ({ normal }, index) =>
        index > other.endWord && index < end && (normal === ";" || normal === ","),
    );
    if (other.form !== "FINITE" || boundary < 0) continue;
    const isJoined = words[boundary + 1]?.tag === "COORDINATOR";
    if (isJoined || words[boundary]!.normal === ";") first = boundary + 1;
  }
  return first;
}

/** "Asked whether it held, Okoye said", "When it fell, Okoye said": these open her sentence. */
function opensSentence(
  reading: SentenceReading,
  first: number,
  end: number,
  { fronting }: CueLexicon,
): boolean {
  const { words } = reading;
  const opening = words[first]!.tag === "COORDINATOR" ? first + 1 : first;
  const group = findGroupFrom(reading, opening);
  const isParticiple = group?.form === "participle" && group.firstWord === opening;
  if (!isParticiple && !fronting.has(words[opening]?.normal ?? "")) return false;
  return words.slice(first, end).every(({ normal }) => normal !== ",");
}

/** "The bridge, he told reporters on Friday, is safe": the comma behind the cue leads to the verb. */
function isInterruption(cue: Cue, others: readonly AttributedCue[]): boolean {
  const { reading } = cue.unit;
  const { words } = reading;
  const { endWord } = cue;
  const comma = words.findIndex(({ normal }, index) => index >= endWord && normal === ",");
  if (comma < 0 || holdsMarks(words, endWord, comma)) return false;
  const leadsToVerb = findGroupFrom(reading, comma + 1) !== null;
  if (comma !== endWord) return leadsToVerb && !hasFinite(reading, endWord, comma);
  return leadsToVerb || hasFinite(reading, comma + 1, findNextStart(cue, others));
}

/** Where the attribution behind a cue begins, or the sentence ends. */
function findNextStart({ endWord, unit }: Cue, others: readonly AttributedCue[]): number {
  const next = others.find(({ cue }) => cue.firstWord >= endWord);
  if (next === undefined) return unit.reading.words.length;
  return Math.min(next.cue.firstWord, next.source?.firstWord ?? Infinity);
}
