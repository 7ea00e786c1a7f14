import type { Document, Token } from "../domain/document.ts";
import { findFirstIndex } from "../domain/find-first-index.ts";
import { overlaps, type Span } from "../domain/span.ts";
import { findTimeAfter } from "./circumstances.ts";
import type { CircumstanceLexicon } from "./lexicon.ts";
import type { QuotationDraft } from "./quotation-draft.ts";

/** How, when and where something was said, as far as the words around its cue tell. */
export interface Attribution {
  /** The words around the cue that belong to this quotation alone. */
  readonly span: Span;
  readonly time: Span | null;
  readonly medium: NamedMedium | null;
}

export interface NamedMedium extends Span {
  /** "Telegram", "interview", or the outlet that held the interview. */
  readonly name: string;
}

/**
 * Reads the circumstances of saying from the words between a cue and the contents around it.
 *
 * Words inside any content are left out: "on Friday" in what was said is no time of saying.
 */
export function readAttribution(
  document: Document,
  draft: QuotationDraft,
  neighbors: readonly QuotationDraft[],
  lexicon: CircumstanceLexicon,
): Attribution | null {
  const { cue } = draft;
  if (cue === null) return null;
  const span = findAttributionSpan(document, cue, neighbors);
  const tokens = findTokens(document, span);
  const isFree = (token: Span): boolean =>
    [draft.source, draft.addressee].every((other) => other === null || !overlaps(other, token));
  const source = draft.source ?? cue;
  // A time before the source belongs to it only at the head of the sentence: "On Friday, Okoye said".
  const isNear = (time: Span): boolean =>
    time.start >= source.start ||
    /^,?\s*(?:the\s)?$/iu.test(document.text.slice(time.end, source.start));
  return {
    span,
    time: findTime(tokens, cue, (time) => isFree(time) && isNear(time), lexicon),
    medium: findMedium(document, tokens, isFree, lexicon),
  };
}

/** UTF-16 units from a cue within which its circumstances stand, also where no sentence ends. */
const FARTHEST_CIRCUMSTANCE = 600;

function findAttributionSpan(
  document: Document,
  cue: Span,
  drafts: readonly QuotationDraft[],
): Span {
  const { sentences } = document;
  const sentence = sentences[findFirstIndex(sentences, (other) => other.end >= cue.end)] ?? cue;
  let start = Math.max(sentence.start, cue.start - FARTHEST_CIRCUMSTANCE);
  let end = Math.min(sentence.end, cue.end + FARTHEST_CIRCUMSTANCE);
  for (const { content, cue: otherCue, source } of drafts) {
    for (const span of content) {
      if (span.end <= cue.start) start = Math.max(start, span.end);
      else if (span.start >= cue.end) end = Math.min(end, span.start);
      else {
        start = Math.max(start, span.start);
        end = Math.min(end, span.end);
      }
    }
    if (otherCue === null || otherCue.start === cue.start) continue;
    if (otherCue.end <= cue.start) start = Math.max(start, otherCue.end);
    else if (otherCue.start >= cue.end) {
      const first =
        source !== null && source.start >= cue.end
          ? Math.min(source.start, otherCue.start)
          : otherCue.start;
      end = Math.min(end, first);
    }
  }
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/** The tokens that lie in a span, in order. */
export function findTokens({ tokens }: Document, span: Span): Token[] {
  const low = findFirstIndex(tokens, ({ start }) => start >= span.start);
  const inside: Token[] = [];
  for (let index = low; index < tokens.length && tokens[index]!.end <= span.end; index++)
    inside.push(tokens[index]!);
  return inside;
}

const DATING =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

function findTime(
  tokens: readonly Token[],
  cue: Span,
  isFree: (token: Span) => boolean,
  lexicon: CircumstanceLexicon,
): Span | null {
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    const end = findTimeAfter(tokens, index, lexicon);
    if (end === index) continue;
    const words = tokens.slice(index, end);
    const before = tokens[index - 1];
    // "an interview published Tuesday" dates the publication, not the saying.
    const datesAnother =
      before?.pos === "VERB" && before.start !== cue.start && before.end !== cue.end;
    const time = { start: first.start, end: words.at(-1)!.end };
    if (isFree(time) && !datesAnother && words.some(({ normal }) => DATING.test(normal)))
      return time;
    index = end - 1;
  }
  return null;
}

const MEDIUM_PREPOSITIONS = new Set(["on", "in", "via", "through", "at", "during", "to"]);
const OUTLET_PREPOSITIONS = new Set(["by", "with", "to"]);
const LONGEST_MEDIUM = 9;

function findMedium(
  document: Document,
  tokens: readonly Token[],
  isFree: (token: Span) => boolean,
  { media, platforms }: CircumstanceLexicon,
): NamedMedium | null {
  for (let index = 0; index < tokens.length; index++) {
    if (!MEDIUM_PREPOSITIONS.has(tokens[index]!.normal) || !isFree(tokens[index]!)) continue;
    for (let noun = index + 1; noun < Math.min(index + LONGEST_MEDIUM, tokens.length); noun++) {
      const token = tokens[noun]!;
      const pair = `${token.normal} ${tokens[noun + 1]?.normal ?? ""}`;
      if (platforms.has(pair))
        return { start: token.start, end: tokens[noun + 1]!.end, name: pair };
      if (platforms.has(token.normal))
        return { start: token.start, end: token.end, name: token.text };
      if (media.has(token.normal)) {
        return (
          findOutlet(document, tokens, noun + 1) ?? {
            start: token.start,
            end: token.end,
            name: token.normal,
          }
        );
      }
      if (["VERB", "AUX", "PRON", "SCONJ", "ADP"].includes(token.pos) || token.normal === ",")
        break;
    }
  }
  return null;
}

/** The outlet that an interview names: "an interview published by local outlet RBC-Ukraine". */
function findOutlet(
  document: Document,
  tokens: readonly Token[],
  from: number,
): NamedMedium | null {
  const preposition = tokens.findIndex(
    ({ normal }, index) => index >= from && index < from + 5 && OUTLET_PREPOSITIONS.has(normal),
  );
  if (preposition < 0) return null;
  for (let first = preposition + 1; first < Math.min(preposition + 6, tokens.length); first++) {
    if (tokens[first]!.pos !== "PROPN" || !/^\p{Lu}/u.test(tokens[first]!.text)) {
      if (["DET", "ADJ", "NOUN"].includes(tokens[first]!.pos)) continue;
      return null;
    }
    let last = first;
    while (
      tokens[last + 1] !== undefined &&
      (tokens[last + 1]!.pos === "PROPN" ||
        (tokens[last + 1]!.start === tokens[last]!.end && tokens[last + 1]!.normal === "-"))
    )
      last++;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    return { ...span, name: document.text.slice(span.start, span.end) };
  }
  return null;
}
