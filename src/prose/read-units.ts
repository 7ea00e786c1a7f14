import type { Document } from "../domain/text/document.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { Span } from "../domain/text/span.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { Language } from "../language/language.ts";
import type { Around } from "./find-around.ts";
import {
  findInnerPassages,
  findPassages,
  type FoundPassages,
  type Passage,
} from "./marks/quote-marks.ts";
import { buildNarrativeUnits, buildUnitsIn, type NarrativeUnit } from "./narrative-units.ts";

/** An article's prose, each sentence read once: what the reporter wrote, and what stands in marks. */
export interface ReadUnits {
  readonly document: Document;
  readonly passages: FoundPassages;
  /** The narration, in order. */
  readonly units: readonly NarrativeUnit[];
  /** The sentences inside a passage; read when first asked for. */
  readonly readInside: (passage: Passage) => readonly NarrativeUnit[];
  /** The sentences of a stretch of one paragraph, read once as if the marks of all passages in it were not there. */
  readonly readWithoutMarks: (
    span: Span,
    among: readonly [Passage, ...Passage[]],
  ) => readonly NarrativeUnit[];
  /** The unit in which the words from a place of the text on stand, inside marks where it does; `null` outside of prose. */
  readonly findUnit: (place: number) => NarrativeUnit | null;
  /** The words that lie in a span, those in marks one by one. */
  readonly listWords: (span: Span) => Word[];
  /** See `findAround`. */
  readonly arounds: Map<number, Around | null>;
}

export function readUnits(
  document: Document,
  { grammar, extract }: Pick<Language, "grammar" | "extract">,
): ReadUnits {
  const passages = findPassages(document, { grammar, extract });
  const units = buildNarrativeUnits(document, passages, grammar);
  const inside = new Map<Passage, readonly NarrativeUnit[]>();
  const readInside = (passage: Passage): readonly NarrativeUnit[] => {
    const known = inside.get(passage);
    if (known !== undefined) return known;
    const inner = findInnerPassages(document, passage, extract);
    const read = buildUnitsIn(
      document,
      passage.paragraph,
      passage.inner,
      inner,
      passages.nicknameMarks,
      grammar,
    );
    inside.set(passage, read);
    return read;
  };
  const findUnitIn = (among: readonly NarrativeUnit[], place: number): NarrativeUnit | null => {
    const unit = among[findFirstIndex(among, ({ end }) => end > place)];
    if (unit === undefined || unit.start > place) return null;
    const { words } = unit.reading;
    const word = words[findFirstIndex(words, ({ end }) => end > place)];
    const passage = word === undefined ? undefined : unit.passages.get(word.start);
    const isInside = passage !== undefined && passage.inner.start <= place;
    return (isInside ? findUnitIn(readInside(passage), place) : null) ?? unit;
  };
  const addWords = (words: Word[], among: readonly NarrativeUnit[], span: Span): void => {
    let index = findFirstIndex(among, ({ end }) => end > span.start);
    for (; (among[index]?.start ?? span.end) < span.end; index++) {
      const { reading, passages: inUnit } = among[index]!;
      const first = findFirstIndex(reading.words, ({ end }) => end > span.start);
      for (let at = first; (reading.words[at]?.start ?? span.end) < span.end; at++) {
        const word = reading.words[at]!;
        const passage = inUnit.get(word.start);
        if (passage !== undefined) addWords(words, readInside(passage), span);
        else if (word.start >= span.start && word.end <= span.end) words.push(word);
      }
    }
  };
  return {
    document,
    passages,
    units,
    readInside,
    readWithoutMarks: buildBareReader(document, grammar),
    findUnit: (place) => findUnitIn(units, place),
    listWords: (span) => {
      const words: Word[] = [];
      addWords(words, units, span);
      return words;
    },
    arounds: new Map(),
  };
}

function buildBareReader(
  document: Document,
  grammar: Language["grammar"],
): ReadUnits["readWithoutMarks"] {
  const read = new Map<string, readonly NarrativeUnit[]>();
  return (span, among) => {
    const place = `${span.start}-${span.end}`;
    const known = read.get(place);
    if (known !== undefined) return known;
    const marks = listMarks(document, among);
    const units = buildUnitsIn(document, among[0].paragraph, span, [], marks, grammar);
    read.set(place, units);
    return units;
  };
}

/** Where the marks of passages stand. */
function listMarks({ tokens }: Document, passages: readonly Passage[]): Set<number> {
  const marks = new Set<number>();
  for (const { start, end, inner } of passages) {
    for (const edge of [
      { start, end: inner.start },
      { start: inner.end, end },
    ]) {
      let index = findFirstIndex(tokens, (token) => token.start >= edge.start);
      for (; (tokens[index]?.start ?? edge.end) < edge.end; index++)
        marks.add(tokens[index]!.start);
    }
  }
  return marks;
}
