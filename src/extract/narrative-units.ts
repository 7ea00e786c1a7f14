import type { Document, PartOfSpeech } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import type { Passage } from "./quote-marks.ts";

/** A token of the narration, or a whole passage in marks standing as one word. */
export interface UnitToken extends Span {
  readonly normal: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech | "QUOTE";
  readonly passage: Passage | null;
}

/**
 * A sentence as the reporter wrote it: words in marks count as one token, so that what the quoted
 * person says never looks like narration. Sentences that one passage spans are one unit.
 */
export interface NarrativeUnit extends Span {
  readonly paragraph: number;
  readonly tokens: readonly UnitToken[];
}

export function buildNarrativeUnits(
  document: Document,
  passages: readonly Passage[],
): NarrativeUnit[] {
  const units: NarrativeUnit[] = [];
  let nextPassage = 0;
  document.paragraphs.forEach((paragraph, paragraphIndex) => {
    if (paragraph.kind === "CAPTION" || paragraph.kind === "BOILERPLATE") return;
    while ((passages[nextPassage]?.paragraph ?? Infinity) < paragraphIndex) nextPassage++;
    let index = paragraph.firstSentence;
    while (index < paragraph.endSentence) {
      const first = document.sentences[index]!;
      let last = first;
      const inside: Passage[] = [];
      for (;;) {
        let passage = passages[nextPassage];
        while (passage?.paragraph === paragraphIndex && passage.start < last.end) {
          inside.push(passage);
          passage = passages[++nextPassage];
        }
        index++;
        const next = document.sentences[index];
        if (index >= paragraph.endSentence || next === undefined) break;
        if ((inside.at(-1)?.end ?? 0) <= next.start) break;
        last = next;
      }
      units.push({
        start: first.start,
        end: last.end,
        paragraph: paragraphIndex,
        tokens: buildUnitTokens(document, first.firstToken, last.endToken, inside),
      });
    }
  });
  return units;
}

function buildUnitTokens(
  document: Document,
  firstToken: number,
  endToken: number,
  passages: readonly Passage[],
): UnitToken[] {
  const tokens: UnitToken[] = [];
  let next = 0;
  for (let index = firstToken; index < endToken; index++) {
    const token = document.tokens[index]!;
    let passage = passages[next];
    while (passage !== undefined && passage.end <= token.start) passage = passages[++next];
    if (passage === undefined || token.end <= passage.start) {
      tokens.push({ ...token, passage: null });
    } else if (tokens.at(-1)?.passage !== passage) {
      const { start, end } = passage;
      tokens.push({ start, end, normal: "“”", lemma: "“”", pos: "QUOTE", passage });
    }
  }
  return tokens;
}
