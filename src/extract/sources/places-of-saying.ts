import type { Document, Token } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import { findTimeAfter } from "../phrases/circumstances.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";

/** What a place of saying is looked for beside. */
export interface SayingWords {
  /** The tokens around the cue that belong to this quotation alone. */
  readonly tokens: readonly Token[];
  readonly cue: Span;
  readonly source: Span | null;
  readonly addressee: Span | null;
  /** Words that are something else: the medium. */
  readonly taken: readonly Span[];
}

const PREPOSITIONS = new Set(["in", "at", "on", "from", "outside", "inside", "near", "aboard"]);
/** What stands on the ground: "on Capitol Hill". */
const GROUNDS = new Set(["hill", "street", "square", "avenue", "road", "island", "plaza"]);
/** What carries a voice from afar: "by phone from Kyiv". */
const CARRIERS = new Set(["phone", "telephone", "video", "link"]);

/**
 * The name of the place where something was said: "told reporters in Kyiv", "from the Oval Office",
 * "Speaking at a rally in Varn, Okoye said".
 *
 * A place that describes the source ("the mayor of Larne, in Norland, said") is none.
 */
export function findPlaceOfSaying(
  document: Document,
  words: SayingWords,
  lexicon: CircumstanceLexicon,
): Span | null {
  const { tokens, cue, source, addressee, taken } = words;
  const behind = Math.max(cue.end, source?.end ?? 0, addressee?.end ?? 0);
  for (let index = 0; index < tokens.length; index++) {
    if (!PREPOSITIONS.has(tokens[index]!.normal) && !isVisit(tokens, index)) continue;
    const place = findName(tokens, index + 1, lexicon);
    if (place === null || taken.some(({ start, end }) => start < place.end && end > place.start))
      continue;
    const at = tokens[index]!.start;
    const isBehind =
      at >= behind && isPlain(document.text, withoutTimes(tokens, behind, at, lexicon));
    if (
      (isBehind && leadsTo(words, index, place)) ||
      isAhead(tokens, place, source ?? cue, lexicon)
    )
      return place;
  }
  return null;
}

/** Whether a preposition behind the cue tells where it was said rather than what another word is. */
function leadsTo({ tokens, cue, source }: SayingWords, index: number, place: Span): boolean {
  const { normal } = tokens[index]!;
  const before = tokens[index - 1];
  if (normal === "on") {
    const last = tokens.find(({ end }) => end === place.end);
    return GROUNDS.has(last?.normal ?? "");
  }
  if (normal !== "from" || before?.normal === "speaking") return true;
  // "said a man from Kyiv", "a question from Okoye".
  const isInverted = source !== null && source.start > cue.start;
  return !isInverted && (before?.pos !== "NOUN" || CARRIERS.has(before.normal));
}

/** "a visit to Kyiv". */
function isVisit(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index - 1];
  return tokens[index]!.normal === "to" && /^(?:visit|trip|tour)s?$/u.test(noun?.normal ?? "");
}

/** A name in capitals behind its article; no time, no outlet, and nothing that it only describes. */
function findName(
  tokens: readonly Token[],
  from: number,
  lexicon: CircumstanceLexicon,
): Span | null {
  const first = tokens[from]?.pos === "DET" ? from + 1 : from;
  let end = first;
  while (isName(tokens[end]) || isJoint(tokens, end)) end++;
  // "Air Force One".
  if (end > first && tokens[end]?.pos === "NUM" && /^\p{Lu}/u.test(tokens[end]!.text)) end++;
  if (end === first || findTimeAfter(tokens, first, lexicon) > first) return null;
  const names = tokens.slice(first, end);
  const isOutlet = names.some(({ normal }) => lexicon.outlets.has(normal));
  const next = tokens[end];
  if (isOutlet || next?.normal === "'s" || next?.pos === "NOUN" || next?.pos === "VERB")
    return null;
  // A language: "said in English".
  if (names.length === 1 && /(?:ish|ian|ese|ench|rman|abic|brew)$/u.test(names[0]!.normal))
    return null;
  return { start: names[0]!.start, end: names.at(-1)!.end };
}

function isName(token: Token | undefined): boolean {
  return token?.pos === "PROPN" && /^\p{Lu}/u.test(token.text);
}

/** "Stoke-on-Trent", "House of Commons": what joins two names. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || !isName(before)) return false;
  if (token.normal === "of") return isName(tokens[index + 1]);
  return token.normal === "-" && token.start === before!.end;
}

/** Nothing sets the place off from the cue, or it opens with "speaking". */
function isPlain(text: string, words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined) return true;
  const between = text.slice(first.start, words.at(-1)!.end);
  return /^(?:,?\s?speaking\b)?[^,()\u2013\u2014]*$/u.test(between);
}

/** The tokens between two places of the text that tell no time, nor the commas around it. */
function withoutTimes(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: CircumstanceLexicon,
): Token[] {
  const words: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start < start || token.end > end) continue;
    const after = findTimeAfter(tokens, index, lexicon);
    if (after === index) words.push(token);
    else {
      if (words.at(-1)?.normal === ",") words.pop();
      index = tokens[after]?.normal === "," ? after : after - 1;
    }
  }
  return words;
}

/** At the head of the sentence: "In Kyiv on Monday, Okoye said", "Speaking in Kyiv, she said". */
function isAhead(
  tokens: readonly Token[],
  place: Span,
  source: Span,
  lexicon: CircumstanceLexicon,
): boolean {
  if (place.end > source.start) return false;
  const before = tokens.filter(({ end }) => end <= place.start);
  const opens = before.every(
    ({ pos, normal }) =>
      (pos !== "VERB" && pos !== "AUX" && normal !== ",") || /^(?:speak|talk)ing$/u.test(normal),
  );
  const behind = withoutTimes(tokens, place.end, source.start, lexicon);
  const isPlain = behind.every(({ normal, pos }) => normal === "," || pos === "DET");
  // "In Norland, officials said" may tell what they spoke of: an occasion or a day shows that they were there.
  const isTold = before.some(({ pos }) => pos === "VERB" || pos === "NOUN");
  const ahead = tokens.filter(({ end }) => end <= source.start);
  const isDated = ahead.some((_token, index) => findTimeAfter(ahead, index, lexicon) > index);
  return opens && isPlain && (isTold || isDated);
}
