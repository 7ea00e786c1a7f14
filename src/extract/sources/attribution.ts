import type { Document, Token } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import { isApart, type Span } from "../../domain/text/span.ts";
import { findTimeAfter } from "../phrases/circumstances.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import { findMedium, type NamedMedium } from "./media.ts";
import { findPlaceOfSaying } from "./places-of-saying.ts";
import type { QuotationDraft } from "../quotation-draft.ts";

/** How, when and where something was said, as far as the words around its cue tell. */
export interface Attribution {
  /** The words around the cue that belong to this quotation alone. */
  readonly span: Span;
  readonly time: Span | null;
  readonly medium: NamedMedium | null;
  /** The name of the place of saying. */
  readonly place: Span | null;
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
  const isFree = (words: Span): boolean => isApart(words, [draft.source, draft.addressee]);
  const source = draft.source ?? cue;
  // A time before the source belongs to it only at the head of the sentence: "On Friday, Okoye said".
  const isNear = (time: Span): boolean =>
    time.start >= source.start ||
    /^(?:\s(?:in|at)\s[^,]{1,40},)?,?\s*(?:the\s)?$/iu.test(
      document.text.slice(time.end, source.start),
    );
  // "Okoye, who took office in 2022, said": the time of another deed.
  const isOfSaying = (time: Span): boolean =>
    time.end > cue.start ||
    tokens.every(
      ({ pos, normal, start }) =>
        pos !== "VERB" || normal.endsWith("ing") || start < source.end || start > time.start,
    );
  const isTime = (words: Span): boolean => isFree(words) && isNear(words) && isOfSaying(words);
  const time = findTime(tokens, cue, isTime, lexicon);
  const medium = findMedium(document, tokens, isFree, lexicon);
  const taken = [time, medium].filter((other) => other !== null);
  return {
    span,
    time,
    medium,
    place: findPlaceOfSaying(document, { ...draft, cue, tokens, taken }, lexicon),
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

/** What a time of saying holds, besides "later" and its like, which name no time. */
const DATING =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|overnight|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:(?:minute|hour|day|week|month|year)s?|night|morning|afternoon|evening|weekend|ago|noon|midnight|dawn|(?:19|20)\d\d)$/u;

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
    // "a 23-year-old student" tells an age.
    if (before?.normal === "-" && before.end === first.start) continue;
    if (isFree(time) && !datesAnother && words.some(({ normal }) => DATING.test(normal)))
      return time;
    index = end - 1;
  }
  return null;
}
