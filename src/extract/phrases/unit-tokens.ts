import type { Span } from "../../domain/text/span.ts";
import type { NarrativeUnit, UnitToken } from "./narrative-units.ts";
import type { Phrase } from "./noun-phrases.ts";

/** The index behind the last token that is not an end mark. */
export function findWordsEnd(tokens: readonly UnitToken[]): number {
  let last = tokens.length;
  while (
    last > 0 &&
    tokens[last - 1]!.pos === "PUNCT" &&
    /^[.?!\u2026]+$/u.test(tokens[last - 1]!.normal)
  )
    last--;
  return last;
}

/** Whether a verb or auxiliary among these is finite, as in a clause of its own. */
export function hasFinite(tokens: readonly UnitToken[]): boolean {
  return tokens.some(
    ({ pos, normal }, index) =>
      pos === "AUX" ||
      (pos === "VERB" && !normal.endsWith("ing") && tokens[index - 1]?.normal !== "to"),
  );
}

/** Whether a verb stands at `first`, adverbs aside: "fell", "now allows". */
export function opensPredicate(tokens: readonly UnitToken[], first: number): boolean {
  let index = first;
  while (tokens[index]?.pos === "ADV") index++;
  return tokens[index]?.pos === "VERB" || tokens[index]?.pos === "AUX";
}

/** Whether a token sets words off like a bracket; a hyphen does not. */
export function isDash(token: UnitToken | undefined): boolean {
  return token !== undefined && /^(?:[\u2013\u2014\u2015]|--+)$/u.test(token.normal);
}

/** Whether a unit holds words in marks and none of the reporter. */
export function isMarksOnly(unit: NarrativeUnit): boolean {
  return (
    unit.tokens.some(({ pos }) => pos === "QUOTE") &&
    unit.tokens.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT")
  );
}

/** Where the words of a phrase stand in the text. */
export function toSpan(tokens: readonly UnitToken[], { first, end }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
