import { cutStretch } from "../../grammar/find-by-word.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findContentEnd } from "./content-end.ts";

/** The clause behind the comma that closes an opening attribution: "According to Okoye, it fell". */
export function findBehindComma(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Stretch | null {
  const { reading } = attributed.cue.unit;
  const comma = reading.words.findIndex(({ normal }, index) => index >= from && normal === ",");
  if (comma < 0 || comma + 1 >= reading.words.length) return null;
  const end = findContentEnd(attributed, comma + 1, others, lexicon.cues);
  return end <= comma + 1 ? null : cutStretch(reading, comma + 1, end);
}
