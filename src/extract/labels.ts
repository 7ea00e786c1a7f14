import type { Document } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import type { NarrativeUnit } from "./narrative-units.ts";
import { findPhraseAfter, type Phrase } from "./noun-phrases.ts";
import { findWordsEnd, isDash } from "./unit-tokens.ts";

/** A speaker named by the layout instead of a verb. */
export interface Labelled {
  readonly label: Span;
  readonly cue: Span;
  readonly content: Phrase | Span;
  readonly rule: "label" | "credit";
}

const LONGEST_LABEL = 6;

/** Words before a colon that label a line without speaking. */
const NO_SPEAKERS =
  /^(?:watch|video|photos?|breaking|update[ds]?|exclusive|note|read|related|correction|analysis|opinion|editorial|fact|live|the latest|editor's note|story|source|warning)\b/iu;

/**
 * A headline or transcript line that opens with its speaker: "Okoye: Bridge Will Reopen", "OKOYE: Yes."
 *
 * In prose only names in capitals count, since a colon has other uses there.
 */
export function findLabel(document: Document, unit: NarrativeUnit): Labelled | null {
  const { tokens } = unit;
  const quoted = findQuotedLabel(document.text, unit);
  if (quoted !== null) return quoted;
  const isHeadline =
    document.paragraphs[unit.paragraph]?.kind === "HEADLINE" || unit.paragraph === 0;
  const colon = tokens.findIndex(({ normal }) => normal === ":");
  if (colon < 1 || colon > LONGEST_LABEL || colon >= tokens.length - 1) return null;
  const words = tokens.slice(0, colon);
  const text = document.text.slice(words[0]!.start, words.at(-1)!.end);
  if (NO_SPEAKERS.test(text) || words.some(({ pos }) => pos === "QUOTE" || pos === "AUX"))
    return null;
  const isShouted = /^[\p{Lu}\p{N} .'’-]+$/u.test(text) && /\p{Lu}{2}|^[QA]$/u.test(text);
  const isNamed = words.every(
    ({ pos }) => pos === "PROPN" || pos === "NOUN" || pos === "ADJ" || pos === "DET",
  );
  if (!isShouted && !(isHeadline && isNamed)) return null;
  return {
    label: { start: words[0]!.start, end: words.at(-1)!.end },
    cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
    content: { first: colon + 1, end: tokens.length },
    rule: "label",
  };
}

const SHOUTED_LABEL = /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,40}?)\s*(:)\s*(?=\S)/u;

/** A transcript that stands in marks as a whole: "OKOYE: Yes." */
function findQuotedLabel(text: string, { tokens }: NarrativeUnit): Labelled | null {
  const passage = tokens[0]?.passage;
  if (passage == null) return null;
  const match = SHOUTED_LABEL.exec(text.slice(passage.inner.start, passage.inner.start + 60));
  if (match === null) return null;
  const start = passage.inner.start + match[0].indexOf(match[1]!);
  const colon = passage.inner.start + match[0].indexOf(":");
  return {
    label: { start, end: start + match[1]!.length },
    cue: { start: colon, end: colon + 1 },
    content: { start: passage.inner.start + match[0].length, end: passage.inner.end },
    rule: "label",
  };
}

/** A passage in marks with its speaker behind a dash: “…” — Ada Okoye, mayor. */
export function findCredit(unit: NarrativeUnit): Labelled | null {
  const { tokens } = unit;
  const dash = tokens.findLastIndex(isDash);
  if (dash < 1 || tokens[0]?.pos !== "QUOTE") return null;
  const before = tokens[dash - 1]!;
  if (before.pos !== "QUOTE" && !/^[.?!]$/u.test(before.normal)) return null;
  const label = findPhraseAfter(tokens, dash + 1);
  if (label === null) return null;
  const next = tokens[label.end];
  if (
    next !== undefined &&
    next.normal !== "," &&
    label.end < findWordsEnd(tokens) &&
    next.pos !== "ADP"
  )
    return null;
  return {
    label: { start: tokens[label.first]!.start, end: tokens[label.end - 1]!.end },
    cue: { start: tokens[dash]!.start, end: tokens[dash]!.end },
    content: { first: 0, end: dash },
    rule: "credit",
  };
}
