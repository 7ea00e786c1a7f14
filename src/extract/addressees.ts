import { findTimeBefore } from "./circumstances.ts";
import type { Cue } from "./cues.ts";
import type { ExtractLexicon } from "./lexicon.ts";
import { findPhraseAfter, type Phrase } from "./noun-phrases.ts";
import { findWordsEnd } from "./unit-tokens.ts";

/** The addressee right behind a cue that takes one: "told reporters", or "said to reporters". */
export function findAddressee(
  cue: Cue,
  from: number,
  { circumstances }: ExtractLexicon,
): Phrase | null {
  const { tokens } = cue.unit;
  const takesOne = cue.frames.has("addressee");
  if (!takesOne && (tokens[from]?.normal !== "to" || !cue.frames.has("clause"))) return null;
  const first = takesOne ? from : from + 1;
  if (
    tokens[first]?.normal === "that" ||
    tokens[first]?.pos === "QUOTE" ||
    tokens[first]?.pos === "VERB"
  )
    return null;
  const phrase = findPhraseAfter(tokens, first);
  if (phrase === null) return null;
  // "told Trump late Monday": the time is no part of the name.
  const end = findTimeBefore(tokens, phrase.end, circumstances);
  if (end <= first) return null;
  const next = tokens[end];
  // "urged restraint": what was asked for, of nobody.
  const isLast = end >= findWordsEnd(tokens) || next?.pos === "CCONJ";
  if (isLast && cue.frames.has("phrase")) return null;
  // "warned the plan would fail": the phrase is the subject of what was said.
  const isSubject = next?.pos === "AUX" || (next?.pos === "VERB" && next.normal !== "to");
  if (takesOne && cue.lemma !== "tell" && isSubject) return null;
  return { first, end };
}
