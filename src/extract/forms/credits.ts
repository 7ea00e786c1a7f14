import type { Document } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { isMarksOnly } from "../../prose/unit-words.ts";
import type { Labelled } from "./labels.ts";
import { listSaidInMarks } from "./said-in-marks.ts";

/**
 * A passage in marks with its speaker behind a dash, “…” — Ada Okoye, mayor: in the same line, or
 * with dash and speaker in the line below.
 */
export function findCredit(
  document: Document,
  units: readonly NarrativeUnit[],
  index: number,
): Labelled | null {
  return findCreditBelow(document, units, index) ?? findCreditBeside(document.text, units[index]!);
}

function findCreditBeside(text: string, unit: NarrativeUnit): Labelled | null {
  const { separators, words } = unit.reading;
  const dash = separators.findLast(({ kind }) => kind === "dash")?.word;
  const before = words[(dash?.index ?? 0) - 1];
  if (dash === undefined || before === undefined || words[0]?.tag !== "QUOTE") return null;
  if (before.tag !== "QUOTE" && !/^[.?!]$/u.test(before.normal)) return null;
  const label = findCredited(unit.reading, dash.index + 1);
  if (label === null) return null;
  return {
    label,
    cue: { start: dash.start, end: dash.end },
    content: listSaidInMarks(text, unit, { start: unit.start, end: dash.start }),
    rule: "credit",
  };
}

function findCreditBelow(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
): Labelled | null {
  const { paragraph, reading } = units[index]!;
  const line = paragraphs[paragraph]!;
  const dash = /^(?:[\u2013-\u2015-]|--)(?=\s?\p{L})/u.exec(
    text.slice(line.start, line.start + 4),
  )?.[0];
  if (dash === undefined || units[index - 1]?.paragraph !== paragraph - 1) return null;
  const first = reading.words.find(({ start }) => start >= line.start + dash.length);
  const label = first === undefined ? null : findCredited(reading, first.index);
  const content: Span[] = [];
  // A quotation that runs over paragraphs leaves all but its last one open.
  for (let above = index - 1; above >= 0 && isMarksOnly(units[above]!); above--) {
    const last = [...units[above]!.passages.values()].at(-1);
    if (content.length > 0 && last?.continues !== true) break;
    content.unshift(...listSaidInMarks(text, units[above]!));
  }
  if (label === null || content.length === 0) return null;
  return {
    label,
    cue: { start: line.start, end: line.start + dash.length },
    content,
    rule: "credit",
  };
}

/** The speaker from a word on, where nothing but what describes them follows. */
function findCredited({ nounPhrases, words }: SentenceReading, first: number): Span | null {
  const phrase = nounPhrases.find(({ firstWord }) => firstWord === first);
  if (phrase === undefined) return null;
  const { apposition } = phrase;
  // "the singer Ada Okoye"
  const last = apposition?.firstWord === phrase.endWord ? apposition : phrase;
  const next = words[last.endWord];
  const isEnd =
    next === undefined || next.tag === "PREPOSITION" || /^[,.?!\u2026]+$/u.test(next.normal);
  return isEnd ? { start: phrase.start, end: last.end } : null;
}
