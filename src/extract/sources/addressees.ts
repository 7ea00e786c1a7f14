import { findTimeAfter, findTimeBefore } from "../phrases/circumstances.ts";
import type { Cue } from "../cues/cues.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter, type Phrase } from "../phrases/noun-phrases.ts";
import { findWordsEnd } from "../phrases/unit-tokens.ts";

/**
 * The addressee of a cue whose attribution ends at `from`: "told reporters", "said to reporters", "said
 * in a letter to the court", "Speaking to reporters, Okoye said".
 */
export function findAddressee(
  cue: Cue,
  from: number,
  { circumstances }: ExtractLexicon,
): Phrase | null {
  return (
    findBehindCue(cue, from, circumstances) ??
    findReached(cue.unit.tokens, from, circumstances) ??
    findReachedAhead(cue, circumstances) ??
    findSpokenTo(cue, circumstances)
  );
}

function findBehindCue(cue: Cue, from: number, times: CircumstanceLexicon): Phrase | null {
  const { tokens } = cue.unit;
  const takesOne = cue.frames.has("addressee");
  if (!takesOne && (tokens[from]?.normal !== "to" || !cue.frames.has("clause"))) return null;
  const first = takesOne ? from : from + 1;
  const phrase = findAddressed(tokens, first, times);
  if (phrase === null) return null;
  const next = tokens[phrase.end];
  // "urged restraint": what was asked for, of nobody.
  const isLast = phrase.end >= findWordsEnd(tokens) || next?.pos === "CCONJ";
  if (isLast && cue.frames.has("phrase")) return null;
  // "warned the plan would fail": the phrase is the subject of what was said.
  const isSubject = next?.pos === "AUX" || (next?.pos === "VERB" && next.normal !== "to");
  return takesOne && cue.lemma !== "tell" && isSubject ? null : phrase;
}

function findAddressed(
  tokens: readonly UnitToken[],
  first: number,
  times: CircumstanceLexicon,
): Phrase | null {
  const opening = tokens[first];
  if (opening?.normal === "that" || opening?.pos === "QUOTE" || opening?.pos === "VERB")
    return null;
  const phrase = findPhraseAfter(tokens, first);
  if (phrase === null) return null;
  // "told Trump late Monday": the time is no part of the name.
  const end = findTimeBefore(tokens, phrase.end, times);
  return end <= first ? null : { first, end };
}

/** What reaches someone, and the word that leads to them. */
const REACHING: ReadonlyMap<string, string> = new Map([
  ...[
    "letter",
    "email",
    "e-mail",
    "message",
    "text",
    "memo",
    "note",
    "speech",
    "address",
    "remarks",
    "comments",
    "statement",
    "testimony",
    "appeal",
  ].map((noun): [string, string] => [noun, "to"]),
  ...["call", "conversation", "meeting", "talks"].map((noun): [string, string] => [noun, "with"]),
]);

/** "said on Monday in a letter to the court". */
function findReached(
  tokens: readonly UnitToken[],
  from: number,
  times: CircumstanceLexicon,
): Phrase | null {
  let index = findTimeAfter(tokens, from, times);
  if (tokens[index]?.pos !== "ADP") return null;
  const last = Math.min(index + LONGEST_WAY, tokens.length);
  while (++index < last && !REACHING.has(tokens[index]!.normal))
    if (!["DET", "ADJ", "NOUN", "PROPN", "PRON", "VERB"].includes(tokens[index]!.pos)) return null;
  const link = REACHING.get(tokens[index]?.normal ?? "");
  return link !== undefined && tokens[index + 1]?.normal === link
    ? findAddressed(tokens, index + 2, times)
    : null;
}

/** "In a letter to the court, Okoye said". */
function findReachedAhead(cue: Cue, times: CircumstanceLexicon): Phrase | null {
  const phrase = findReached(cue.unit.tokens, 0, times);
  return phrase !== null && phrase.end < cue.first ? phrase : null;
}

/** Tokens from a preposition to the noun it leads to. */
const LONGEST_WAY = 7;

/** "Speaking to reporters, Okoye said", "said Okoye, speaking to reporters". */
function findSpokenTo(cue: Cue, times: CircumstanceLexicon): Phrase | null {
  const { tokens } = cue.unit;
  const speaking = tokens.findIndex(
    ({ normal }, index) =>
      (normal === "speaking" || normal === "talking") &&
      (index === 0 || (index > cue.end && tokens[index - 1]!.normal === ",")),
  );
  if (speaking < 0 || !["to", "with"].includes(tokens[speaking + 1]?.normal ?? "")) return null;
  const phrase = findAddressed(tokens, speaking + 2, times);
  return phrase !== null && (speaking > 0 || phrase.end < cue.first) ? phrase : null;
}
