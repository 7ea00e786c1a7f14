import type { Document } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import { findPhraseOf, isDash } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findWordsEnd, isMarksOnly } from "../../prose/unit-words.ts";
import type { Labelled } from "./labels.ts";
import { listSaidInMarks } from "./said-in-marks.ts";

/**
 * The units that credit words in marks to a speaker behind them, by index: “…” — Ada Okoye, mayor;
 * “…” (Ada Okoye, mayor); or with the speaker in the line below, with a dash or without.
 */
export function findCredits(
  document: Document,
  units: readonly NarrativeUnit[],
): Map<number, Labelled> {
  const credits = new Map<number, Labelled>();
  units.forEach((unit, index) => {
    const credit = findBeside(document.text, unit) ?? findBehind(document, units, index, credits);
    if (credit !== null) credits.set(index, credit);
  });
  return credits;
}

/** “…” — Ada Okoye */
function findBeside(text: string, unit: NarrativeUnit): Labelled | null {
  const { reading } = unit;
  const { separators, words } = reading;
  if (words[0]?.tag !== "QUOTE") return null;
  const opening =
    separators.findLast(({ kind }) => kind === "dash")?.word ??
    separators.findLast(({ kind }) => kind === "opening-bracket")?.word;
  const before = words[(opening?.index ?? 0) - 1];
  if (opening === undefined || before === undefined) return null;
  if (before.tag !== "QUOTE" && !/^[.?!]$/u.test(before.normal)) return null;
  const label = findCredited(reading, opening.index + 1, opening.normal);
  if (label === null) return null;
  return {
    label,
    cue: { start: opening.start, end: opening.end },
    content: listSaidInMarks(text, unit, { start: unit.start, end: opening.start }),
    rule: "credit",
  };
}

/** The speaker in a sentence or a line of its own, behind what it is the credit of. */
function findBehind(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  credits: ReadonlyMap<number, Labelled>,
): Labelled | null {
  const { paragraph, reading } = units[index]!;
  const above = units[index - 1];
  const first = reading.words.find(({ tag }) => tag !== "MARK");
  if (above === undefined || first === undefined || !isMarksOnly(above)) return null;
  const isBelow = above.paragraph === paragraph - 1;
  if (!isBelow && above.paragraph !== paragraph) return null;
  const from = isBelow ? paragraphs[paragraph]!.start : above.end;
  const opening = text.slice(from, first.start).trim();
  const isName = opening === "" && isBelow && isNameLine(units[index]!);
  if (!isName && !/^(?:[\u2013-\u2015(-]|--)$/u.test(opening)) return null;
  const label = findCredited(reading, first.index, opening);
  const said = findMarksAbove(text, units, index);
  if (label === null || said.content.length === 0) return null;
  // "Ada Okoye, mayor" above words in marks speaks below: lines alternate.
  const other = units[said.first - 1];
  if (isName && other !== undefined && isNameLine(other) && !credits.has(said.first - 1))
    return null;
  const start = text.indexOf(opening, from);
  return {
    label,
    cue: isName ? null : { start, end: start + opening.length },
    content: said.content,
    rule: "credit",
  };
}

/** The words in marks above a unit, and the first unit that holds them. */
function findMarksAbove(
  text: string,
  units: readonly NarrativeUnit[],
  index: number,
): { readonly content: readonly Span[]; readonly first: number } {
  const content: Span[] = [];
  let first = index;
  // A quotation that runs over paragraphs leaves all but its last one open.
  for (; first > 0 && isMarksOnly(units[first - 1]!); first--) {
    const above = units[first - 1]!;
    const last = [...above.passages.values()].at(-1);
    const isSameLine = above.paragraph === units[first]!.paragraph;
    if (content.length > 0 && !isSameLine && last?.continues !== true) break;
    content.unshift(...listSaidInMarks(text, above));
  }
  return { content, first };
}

/** "Ada Okoye, mayor of Larne", alone in its line; a dash may stand before it. */
export function isNameLine({ reading }: NarrativeUnit): boolean {
  const { nounPhrases, verbGroups, words } = reading;
  const [phrase] = nounPhrases;
  const first = isDash(words[0]) ? 1 : 0;
  if (phrase?.kind !== "name" || phrase.firstWord !== first || phrase.list !== null) return false;
  if (verbGroups.length > 0 || words.length > LONGEST_NAME_LINE) return false;
  const name = words.slice(first, phrase.endWord);
  const next = words[phrase.endWord];
  return (
    name.length > 1 &&
    name.every(({ tag }) => tag === "NAME") &&
    (next === undefined || next.normal === ",") &&
    !/^[.?!:\u2026]$/u.test(words.at(-1)!.normal)
  );
}

/** Words of a name with a role. */
const LONGEST_NAME_LINE = 14;

/** The speaker from a word on, where nothing but what describes them follows. */
function findCredited(reading: SentenceReading, first: number, opening: string): Span | null {
  const { nounPhrases, words } = reading;
  const phrase = nounPhrases.find(({ firstWord }) => firstWord === first);
  if (phrase === undefined) return null;
  const { apposition } = phrase;
  // "the singer Ada Okoye"
  const last = apposition?.firstWord === phrase.endWord ? apposition : phrase;
  const next = words[last.endWord];
  const credited = { start: phrase.start, end: last.end };
  if (opening === "(") return isBracketed(reading, last.endWord) ? credited : null;
  const isEnd =
    next === undefined || next.tag === "PREPOSITION" || /^(?:[,.?!\u2026]+|\()$/u.test(next.normal);
  return isEnd ? credited : null;
}

/** "(Ada Okoye, mayor of Larne)", but not "(Laughter)". */
function isBracketed(reading: SentenceReading, endOfName: number): boolean {
  const { words } = reading;
  const phrase = findPhraseOf(reading, endOfName - 1);
  const isName =
    phrase?.kind === "name" && words.slice(phrase.firstWord, endOfName).every(isNameOfSeveral);
  return isName && words[findWordsEnd(words) - 1]?.normal === ")";
}

function isNameOfSeveral({ tag }: Word, _index: number, name: readonly Word[]): boolean {
  return tag === "NAME" && name.length > 1;
}
