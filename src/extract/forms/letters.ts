import type { Document } from "../../domain/text/document.ts";
import { toSpan, type Span } from "../../domain/text/span.ts";
import type { LabelLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { isNameLine } from "./credits.ts";
import type { Labelled } from "./labels.ts";

/** Paragraphs of one letter. */
const LONGEST_LETTER = 20;

/**
 * Letters that readers wrote, by the unit of their signature: from "To the editor:" to the name below,
 * each paragraph between. Above "Yours truly," they need no opening.
 */
export function findLetters(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  { salutations, farewells }: LabelLexicon,
): Map<number, Labelled> {
  const letters = new Map<number, Labelled>();
  let opening: { readonly paragraph: number; readonly body: Span } | null = null;
  let end = -1;
  units.forEach((unit, index) => {
    const { paragraph } = unit;
    if (paragraph === units[index - 1]?.paragraph) return;
    const line = paragraphs[paragraph]!;
    const body = readFormula(text, line, salutations);
    if (body !== null) {
      opening = { paragraph, body };
      return;
    }
    const above = paragraphs[paragraph - 1];
    const isTakenLeave = above !== undefined && readFormula(text, above, farewells) !== null;
    if (opening === null && !isTakenLeave) return;
    const from = opening?.paragraph ?? end;
    if (paragraph - from > LONGEST_LETTER) return;
    const label = readSignature(text, line, unit);
    if (label === null) return;
    const below = paragraphs.slice(from + 1, paragraph).filter(
      (part) =>
        // Without an opening, lines above the letter may be of the page: "Stop the dam".
        (opening === null ? part.kind === "BODY" : part.kind !== "BOILERPLATE") &&
        readFormula(text, part, farewells) === null,
    );
    const written = [...(opening === null ? [] : [opening.body]), ...below];
    const content = written.filter((part) => part.start < part.end).map(toSpan);
    if (content.length > 0) letters.set(index, { label, cue: null, content, rule: "credit" });
    opening = null;
    end = paragraph;
  });
  return letters;
}

/** What stands behind "Dear editor," in its line, most often nothing; `null` where it is no such formula. */
function readFormula(text: string, line: Span, formulas: ReadonlySet<string>): Span | null {
  const { start, end } = line;
  const found = FORMULA.exec(text.slice(start, Math.min(end, start + LONGEST_FORMULA)));
  if (found === null || !formulas.has(found[1]!.toLowerCase())) return null;
  return { start: start + found[0].length, end };
}

const FORMULA =
  /^(\p{L}+(?: \p{L}+){0,4}) ?(?:[,.:!\u2013-\u2015-]{1,3}\s|[,.:!\u2013-\u2015-]{0,3}$)/u;

/** UTF-16 units of "Dear members of the editorial board,". */
const LONGEST_FORMULA = 40;

/** "Ada Okoye", "— Ada Okoye, Larne", alone in a line. */
function readSignature(text: string, line: Span, unit: NarrativeUnit): Span | null {
  const dash = /^[\u2013-\u2015-]+\s*/u.exec(text.slice(line.start, line.start + 4))?.[0] ?? "";
  const [phrase] = unit.reading.nounPhrases;
  if (phrase?.start !== line.start + dash.length || !isNameLine(unit)) return null;
  return { start: phrase.start, end: phrase.end };
}
