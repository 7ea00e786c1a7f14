import type { Document } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import type { Labelled } from "./labels.ts";
import type { NarrativeUnit, UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter } from "../phrases/noun-phrases.ts";
import { findContentSpans } from "../quotation-draft.ts";
import { findWordsEnd, isDash, isMarksOnly } from "../phrases/unit-tokens.ts";

/**
 * A passage in marks with its speaker behind a dash, “…” — Ada Okoye, mayor: in the same line, or
 * with dash and speaker in the line below.
 */
export function findCredit(
  document: Document,
  units: readonly NarrativeUnit[],
  index: number,
): Labelled | null {
  const unit = units[index]!;
  return findCreditBelow(document, units, index) ?? findCreditBeside(document.text, unit);
}

function findCreditBeside(text: string, { tokens }: NarrativeUnit): Labelled | null {
  const dash = tokens.findLastIndex((token, index) => isDash(token) || isSpaced(tokens, index));
  if (dash < 1 || tokens[0]?.pos !== "QUOTE") return null;
  const before = tokens[dash - 1]!;
  if (before.pos !== "QUOTE" && !/^[.?!]$/u.test(before.normal)) return null;
  const label = findCredited(tokens, dash + 1);
  if (label === null) return null;
  return {
    label,
    cue: { start: tokens[dash]!.start, end: tokens[dash]!.end },
    content: findContentSpans(text, tokens, { first: 0, end: dash }),
    rule: "credit",
  };
}

/** A hyphen between spaces stands for a dash. */
function isSpaced(tokens: readonly UnitToken[], index: number): boolean {
  const token = tokens[index]!;
  return (
    token.normal === "-" &&
    tokens[index - 1]!.end < token.start &&
    token.end < (tokens[index + 1]?.start ?? 0)
  );
}

function findCreditBelow(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
): Labelled | null {
  const unit = units[index]!;
  const line = paragraphs[unit.paragraph]!;
  const dash = /^(?:[\u2013-\u2015-]|--)(?=\s?\p{L})/u.exec(
    text.slice(line.start, line.start + 4),
  )?.[0];
  if (dash === undefined || units[index - 1]?.paragraph !== unit.paragraph - 1) return null;
  const first = unit.tokens.findIndex(({ start }) => start >= line.start + dash.length);
  const label = findCredited(unit.tokens, first);
  const content: Span[] = [];
  // A quotation that runs over paragraphs leaves all but its last one open.
  for (let above = index - 1; above >= 0 && isMarksOnly(units[above]!); above--) {
    const { tokens } = units[above]!;
    if (content.length > 0 && tokens.at(-1)!.passage?.continues !== true) break;
    content.unshift(...findContentSpans(text, tokens, { first: 0, end: tokens.length }));
  }
  if (label === null || content.length === 0) return null;
  return {
    label,
    cue: { start: line.start, end: line.start + dash.length },
    content,
    rule: "credit",
  };
}

/** The speaker from `first` on, where nothing but what describes them follows. */
function findCredited(tokens: readonly UnitToken[], first: number): Span | null {
  const label = first < 0 ? null : findPhraseAfter(tokens, first);
  if (label === null) return null;
  const next = tokens[label.end];
  const goesOn = next !== undefined && next.normal !== "," && next.pos !== "ADP";
  if (goesOn && label.end < findWordsEnd(tokens)) return null;
  return { start: tokens[label.first]!.start, end: tokens[label.end - 1]!.end };
}
