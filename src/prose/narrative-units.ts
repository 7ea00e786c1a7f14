import type { Piece } from "../grammar/words/join-words.ts";
import { readSentence } from "../grammar/read-sentence.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { GrammarLexicon } from "../language/grammar-lexicon.ts";
import { type Document, isProse } from "../domain/text/document.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { Span } from "../domain/text/span.ts";
import type { FoundPassages, Passage } from "./marks/quote-marks.ts";

/** A token of the narration, or a whole passage in marks standing as one word. */
interface UnitPiece extends Piece {
  /** Only of passages. */
  readonly passage?: Passage;
}

/**
 * A sentence as the reporter wrote it: words in marks count as one, so that what the quoted person says
 * never looks like narration, and a mark without its partner counts as none. Sentences that one passage
 * spans are one unit.
 */
export interface NarrativeUnit extends Span {
  readonly paragraph: number;
  readonly reading: SentenceReading;
  /** The passages that stand in it as one word, by where they begin. */
  readonly passages: ReadonlyMap<number, Passage>;
}

export function buildNarrativeUnits(
  document: Document,
  { items: passages, findings: unpaired, nicknameMarks }: FoundPassages,
  grammar: GrammarLexicon,
): NarrativeUnit[] {
  const units: NarrativeUnit[] = [];
  const strays = new Set(nicknameMarks);
  for (const { start } of unpaired) strays.add(start);
  let next = 0;
  document.paragraphs.forEach((paragraph, index) => {
    if (!isProse(paragraph.kind)) return;
    while ((passages[next]?.paragraph ?? Infinity) < index) next++;
    const first = next;
    while (passages[next]?.paragraph === index) next++;
    units.push(
      ...buildUnitsIn(document, index, paragraph, passages.slice(first, next), strays, grammar),
    );
  });
  return units;
}

/**
 * The units of what lies in one stretch of a paragraph; `passages` are those in it, in order, and
 * `strays` the places of marks that quote nothing, which are no words.
 */
export function buildUnitsIn(
  document: Document,
  paragraph: number,
  stretch: Span,
  passages: readonly Passage[],
  strays: ReadonlySet<number>,
  grammar: GrammarLexicon,
): NarrativeUnit[] {
  const { sentences, tokens: all } = document;
  const units: NarrativeUnit[] = [];
  let nextPassage = 0;
  let index = findFirstIndex(sentences, ({ end }) => end > stretch.start);
  while ((sentences[index]?.start ?? Infinity) < stretch.end) {
    const first = sentences[index]!;
    let last = first;
    const inside: Passage[] = [];
    for (;;) {
      let passage = passages[nextPassage];
      while (passage !== undefined && passage.start < last.end) {
        inside.push(passage);
        passage = passages[++nextPassage];
      }
      index++;
      const next = sentences[index];
      if (next === undefined || next.start >= stretch.end) break;
      if ((inside.at(-1)?.end ?? 0) <= next.start) break;
      last = next;
    }
    // Most stretches are whole paragraphs, and reach as far as their sentences.
    const from =
      first.start >= stretch.start
        ? first.firstToken
        : findFirstIndex(all, ({ start }) => start >= stretch.start);
    const to =
      last.end <= stretch.end
        ? last.endToken
        : Math.min(
            last.endToken,
            findFirstIndex(all, ({ end }) => end > stretch.end),
          );
    const pieces = buildUnitPieces(document, from, to, inside);
    const tokens =
      strays.size === 0
        ? pieces
        : pieces.filter(({ start, pos }) => pos === "QUOTE" || !strays.has(start));
    for (const part of splitLong(tokens)) {
      units.push({
        start: part[0]?.start ?? first.start,
        end: part.at(-1)?.end ?? last.end,
        paragraph,
        reading: readSentence(document.text, part, grammar),
        passages: indexPassages(part),
      });
    }
  }
  return units;
}

/** Far beyond any sentence: text without end marks is read in pieces, so that time stays linear. */
const LONGEST_UNIT = 250;

function splitLong(tokens: readonly UnitPiece[]): (readonly UnitPiece[])[] {
  if (tokens.length <= LONGEST_UNIT) return [tokens];
  const parts: (readonly UnitPiece[])[] = [];
  for (let first = 0; first < tokens.length; first += LONGEST_UNIT) {
    parts.push(tokens.slice(first, first + LONGEST_UNIT));
  }
  return parts;
}

function indexPassages(pieces: readonly UnitPiece[]): ReadonlyMap<number, Passage> {
  let index: Map<number, Passage> | null = null;
  for (const { start, passage } of pieces)
    if (passage !== undefined) (index ??= new Map<number, Passage>()).set(start, passage);
  return index ?? NO_PASSAGES;
}

const NO_PASSAGES: ReadonlyMap<number, Passage> = new Map();

function buildUnitPieces(
  document: Document,
  firstToken: number,
  endToken: number,
  passages: readonly Passage[],
): UnitPiece[] {
  const tokens: UnitPiece[] = [];
  let next = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = document.tokens[index]!;
    let passage = passages[next];
    while (passage !== undefined && passage.end <= token.start) passage = passages[++next];
    if (passage === undefined || token.end <= passage.start) {
      // A bullet opens a list item and is no word of it.
      if (tokens.length === 0 && /^[\u2022\u2023\u25aa*-]$/u.test(token.normal)) continue;
      tokens.push(token);
    } else if (tokens.at(-1)?.start !== passage.start) {
      tokens.push(buildPassagePiece(document, passage));
    }
  }
  return tokens;
}

/** A title in marks is a name; other marks quote. */
function buildPassagePiece({ text }: Document, passage: Passage): UnitPiece {
  const { start, end, isTitle, inner } = passage;
  const words = text.slice(start, end);
  if (!isTitle)
    return { start, end, text: words, normal: "“”", lemma: "“”", pos: "QUOTE", passage };
  const normal = text.slice(inner.start, inner.end).toLowerCase();
  return { start, end, text: words, normal, lemma: normal, pos: "PROPN" };
}
