import { findTimeAfter } from "../phrases/circumstances.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter } from "../phrases/noun-phrases.ts";

/** The index of "that", a colon or an opening mark that follows only circumstances of saying. */
export function findOpener(
  tokens: readonly UnitToken[],
  from: number,
  last: number,
  times: CircumstanceLexicon,
): number | null {
  const insertion = findInsertionEnd(tokens, from);
  if (insertion !== null) return insertion;
  for (let index = from; index < Math.min(from + FARTHEST_OPENER, last); index++) {
    // "later that day": this "that" opens no clause.
    const time = findTimeAfter(tokens, index, times);
    if (time > index) {
      index = time - 1;
      continue;
    }
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.normal === "that" && next?.pos !== "VERB" && next?.pos !== "AUX") {
      if (next === undefined || hidesObject(tokens, from, index, times)) return null;
      return tokens[index - 1]?.normal === "," ? null : index;
    }
    if (
      token.pos === "QUOTE" &&
      (index === from || tokens[index - 1]?.normal === "," || tokens[index - 1]?.normal === ":")
    )
      return index;
    if (token.normal === ":") return index;
    // "in an interview published on Sunday that it held": the participle describes the interview.
    const describes = /ed$/u.test(token.normal) && tokens[index - 1]?.pos !== "ADV" && index > from;
    if (token.pos === "VERB" && describes) continue;
    if (token.pos === "VERB" || token.pos === "AUX" || token.normal === ";" || token.pos === "PRON")
      return null;
    if (token.normal === "," && index > from + 8) return null;
  }
  return null;
}

/** Tokens between a cue and the opener of its content. */
const FARTHEST_OPENER = 18;

/** The "that" behind an insertion: "said, without giving details, that it held". */
function findInsertionEnd(tokens: readonly UnitToken[], from: number): number | null {
  if (tokens[from]?.normal !== ",") return null;
  const inserted = tokens.slice(from + 1, from + FARTHEST_OPENER);
  const closing = inserted.findIndex(({ normal }) => normal === ",");
  return closing > 0 && inserted[closing + 1]?.normal === "that" ? from + closing + 2 : null;
}

/** "rejected the claim that it fell": "that" belongs to the object, not to the cue. */
function hidesObject(
  tokens: readonly UnitToken[],
  from: number,
  that: number,
  times: CircumstanceLexicon,
): boolean {
  if (that === from || findTimeAfter(tokens, from, times) > from) return false;
  return ["DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM"].includes(tokens[from]!.pos);
}

/** The index behind adverbs, times, media and audiences: "said late Monday in a statement". */
export function skipCircumstances(
  tokens: readonly UnitToken[],
  from: number,
  last: number,
  { circumstances }: ExtractLexicon,
): number {
  let index = from;
  while (index < last) {
    const token = tokens[index]!;
    const time = findTimeAfter(tokens, index, circumstances);
    if (time > index) {
      index = time;
    } else if (
      token.pos === "ADV" &&
      tokens[index + 1]?.pos !== "VERB" &&
      tokens[index + 1]?.pos !== "NUM"
    ) {
      index++;
    } else if (token.pos === "ADP") {
      const phrase = findPhraseAfter(tokens, index + 1);
      const nouns = tokens.slice(index + 1, phrase?.end ?? index + 1);
      const isCircumstance = nouns.some(
        ({ normal }) => circumstances.media.has(normal) || circumstances.audiences.has(normal),
      );
      if (phrase === null || !isCircumstance) break;
      index = phrase.end;
    } else break;
  }
  return index;
}
