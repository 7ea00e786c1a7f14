import type { Document } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findInterview } from "./interviews.ts";
import { readLabelLine, type LabelLine } from "./label-lines.ts";

/** A speaker named by the layout instead of a verb. */
export interface Labelled {
  readonly label: Span;
  /** Who the label stands for, where it names nobody: "Q", "A". */
  readonly antecedent?: Span | null;
  /** The mark; `null` where the line alone tells. */
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly rule: "label" | "credit" | "headline";
}

/**
 * The units that open with their speaker, by index: "Okoye: Bridge Will Reopen" as a headline,
 * "OKOYE: Yes.", "Mr. OKOYE (Larne): Yes." and "Q: Why?" in a transcript, whose turns may run over
 * several paragraphs; "Ada Okoye, mayor:" above what she said.
 *
 * In prose only names in capitals count, since a colon has other uses there; others where what
 * follows is in marks, or where several lines are built alike and one of them asks or goes on.
 */
export function findLabels(
  document: Document,
  units: readonly NarrativeUnit[],
  lexicon: ExtractLexicon,
): Map<number, Labelled> {
  const labels = new Map<number, Labelled>();
  const lines = new Map<number, LabelLine>();
  units.forEach((unit, index) => {
    const quoted = findQuotedLabel(document.text, unit);
    if (quoted !== null) labels.set(index, quoted);
  });
  for (const [index, line] of findLines(document, units, lexicon))
    if (!labels.has(index)) lines.set(index, line);
  const all = [...lines.values()];
  const isTranscript = looksLikeTranscript(all);
  const isAmong = all.some(({ isShouted }) => isShouted);
  const speaking = [...lines].filter(
    ([, { isSure, isPerson }]) => isSure || isTranscript || (isAmong && isPerson),
  );
  const first = speaking.find(([, { turn }]) => turn !== null)?.[0];
  const interview = first === undefined ? null : findInterview(units, first, lexicon.cues);
  let examiner: Span | null = null;
  speaking.forEach(([index, { label, named, cue, content, turn }], place) => {
    if (turn === "asking") examiner = named ?? examiner;
    const next = speaking[place + 1]?.[0];
    const said = [
      ...content,
      ...findRestOfTurn(document, units, index, next, content.length === 0),
    ];
    if (said.length === 0) return;
    labels.set(index, {
      label,
      cue,
      antecedent:
        turn === null
          ? named
          : turn === "asking" && examiner !== null
            ? examiner
            : interview![turn],
      content: said,
      rule: "label",
    });
  });
  return labels;
}

/** The labels that lines open with, and those of several turns that one line runs together. */
function findLines(
  document: Document,
  units: readonly NarrativeUnit[],
  lexicon: ExtractLexicon,
): Map<number, LabelLine> {
  const found: [number, LabelLine][] = [];
  let end = document.text.length;
  let inLine: [number, LabelLine][] = [];
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index]!;
    const next = units[index + 1];
    if (unit.paragraph !== next?.paragraph) {
      end = document.paragraphs[unit.paragraph]!.end;
      inLine = [];
    }
    const opensLine = unit.paragraph !== units[index - 1]?.paragraph;
    if (!opensLine && !OPENS_SHOUTED.test(unit.reading.words[0]?.text ?? "")) continue;
    const line = readLabelLine(document, unit, next, end, lexicon);
    if (line !== null && (opensLine || line.isShouted)) {
      inLine.push([index, line]);
      end = unit.start;
    }
    // "The flaw was plain. EU: a road"
    if (opensLine && (line !== null || inLine.length > 1)) found.push(...inLine);
  }
  return new Map(found.reverse());
}

const OPENS_SHOUTED = /^\p{Lu}[\p{Lu}.'’-]/u;

/**
 * Lines of several speakers, all described, or of which one asks something, or of people of whom one
 * goes on or is described. That labels return is not enough: so they do in lists of what each party
 * holds.
 */
function looksLikeTranscript(lines: readonly LabelLine[]): boolean {
  const names = new Set(lines.map(({ name }) => name));
  if (names.size < 2) return false;
  const goesOn = names.size < lines.length || lines.length > 2;
  const isOfPeople = lines.every(({ isPerson, isSentence }) => isPerson && isSentence);
  return (
    lines.every(({ isDescribed }) => isDescribed) ||
    lines.some(({ asks }) => asks) ||
    (isOfPeople && (goesOn || lines.some(({ isDescribed }) => isDescribed)))
  );
}

/** Paragraphs that one turn may run over. */
const LONGEST_TURN = 6;

/**
 * The paragraphs between one speaker of a transcript and the next go on with the turn; a label alone
 * in its line has at least the next one.
 */
function findRestOfTurn(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  next: number | undefined,
  isAlone: boolean,
): Span[] {
  const from = units[index]!.paragraph;
  const to = next === undefined ? from + (isAlone ? 2 : 0) : units[next]!.paragraph;
  if (to - from > LONGEST_TURN) return [];
  return paragraphs
    .slice(from + 1, to)
    .filter(({ kind, start }) => kind === "BODY" && !/^[([\u201c"]/u.test(text.charAt(start)))
    .map(({ start, end }) => ({ start, end }));
}

const SHOUTED_LABEL = /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,40}?)\s*(:)\s*(?=\S)/u;

/** A transcript that stands in marks as a whole: "OKOYE: Yes." */
function findQuotedLabel(text: string, { start: place, passages }: NarrativeUnit): Labelled | null {
  const passage = passages.get(place);
  if (passage === undefined) return null;
  const match = SHOUTED_LABEL.exec(text.slice(passage.inner.start, passage.inner.start + 60));
  if (match === null) return null;
  const start = passage.inner.start + match[0].indexOf(match[1]!);
  const colon = passage.inner.start + match[0].indexOf(":");
  return {
    label: { start, end: start + match[1]!.length },
    cue: { start: colon, end: colon + 1 },
    content: [{ start: passage.inner.start + match[0].length, end: passage.inner.end }],
    rule: "label",
  };
}
