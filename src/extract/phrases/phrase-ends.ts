import { findTimeAfter } from "./circumstances.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "./narrative-units.ts";
import { findPhraseAfter } from "./noun-phrases.ts";

/**
 * Where a noun phrase that was said ends within `[first, end)`: before an apposition, the
 * circumstances of saying, or a clause of the reporter's.
 */
export function findPhraseContentEnd(
  tokens: readonly UnitToken[],
  first: number,
  end: number,
  circumstances: CircumstanceLexicon,
): number {
  for (let index = first + 1; index < end; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    // A clause inside the phrase has circumstances of its own: "the claim that it fell on Monday".
    if (token.pos === "VERB" || token.pos === "AUX" || CLAUSE_OPENERS.has(token.normal)) return end;
    if (REPORTERS_CLAUSE.has(token.normal)) return trimComma(tokens, index);
    if (isTime(tokens, index, end, circumstances)) return index;
    if (token.normal === "," && (isApposition(tokens, index, end) || isParticiple(next)))
      return index;
    if (token.pos === "CCONJ" && isPredicate(tokens, index + 1)) return trimComma(tokens, index);
    if (token.pos === "ADP" && isCircumstance(tokens, index, circumstances)) return index;
  }
  return end;
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  "that",
  "which",
  "who",
  "what",
  "how",
  "why",
  "whether",
  "where",
]);

const REPORTERS_CLAUSE: ReadonlySet<string> = new Set([
  "while",
  "when",
  "because",
  "although",
  "though",
]);

function trimComma(tokens: readonly UnitToken[], index: number): number {
  return tokens[index - 1]?.normal === "," ? index - 1 : index;
}

/** ", the latest chapter": a noun phrase behind a comma that no "and" joins. */
function isApposition(tokens: readonly UnitToken[], comma: number, end: number): boolean {
  const next = tokens[comma + 1];
  if (next?.pos !== "DET") return false;
  return tokens.slice(comma, end).every(({ pos }) => pos !== "CCONJ");
}

/** "and attempted to", "but has been met": a verb that goes on with the reporter's subject. */
function isPredicate(tokens: readonly UnitToken[], first: number): boolean {
  let index = first;
  while (tokens[index]?.pos === "ADV") index++;
  const token = tokens[index];
  return token?.pos === "AUX" || (token?.pos === "VERB" && token.normal.endsWith("ed"));
}

/** ", dealing a blow"; "including" goes on with the phrase. */
function isParticiple(token: UnitToken | undefined): boolean {
  return token?.pos === "VERB" && token.normal.endsWith("ing") && token.normal !== "including";
}

/** A time that stands by itself: "on Friday, …", unlike "his early-morning tweets". */
function isTime(
  tokens: readonly UnitToken[],
  first: number,
  end: number,
  circumstances: CircumstanceLexicon,
): boolean {
  const { normal, pos } = tokens[first]!;
  const timeEnd = findTimeAfter(tokens, first, circumstances);
  if (timeEnd === first || pos === "DET" || normal === "in") return false;
  const next = tokens[timeEnd];
  return timeEnd >= end || next?.normal === "," || next?.pos === "ADP" || next?.pos === "SCONJ";
}

/** "in a statement", "on Twitter". */
function isCircumstance(
  tokens: readonly UnitToken[],
  preposition: number,
  { media, audiences, platforms }: CircumstanceLexicon,
): boolean {
  const { normal } = tokens[preposition]!;
  if (normal !== "in" && normal !== "on" && normal !== "at" && normal !== "during") return false;
  const phrase = findPhraseAfter(tokens, preposition + 1);
  return tokens
    .slice(preposition + 1, phrase?.end ?? preposition + 2)
    .some(({ normal: noun }) => media.has(noun) || audiences.has(noun) || platforms.has(noun));
}
