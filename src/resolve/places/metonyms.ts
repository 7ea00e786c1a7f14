import type { Document } from "../../domain/text/document.ts";
import { findSentence } from "../../domain/text/find-sentence.ts";
import type { NameLink } from "../names/link-names.ts";

/**
 * Whether a place's name stands for those who govern there: it does something and nothing leads to
 * it, as in "Kyiv said", "Washington and Moscow agreed" and "was sent by Russia", or a seat of
 * government owns something, as in "Moscow’s forces".
 */
export function isMetonym(document: Document, link: NameLink): boolean {
  const { tokens } = document;
  const { firstToken, endToken } = link;
  const head = findSentence(document, firstToken)?.firstToken ?? 0;
  let before = firstToken - 1;
  while (before >= head && (tokens[before]!.pos === "DET" || tokens[before]!.pos === "ADJ"))
    before--;
  if (before >= head && PLACE_PREPOSITIONS.has(tokens[before]!.normal)) return false;
  if (before > head && tokens[before]!.normal === "by" && tokens[before - 1]!.pos === "VERB")
    return true;
  let after = endToken;
  if (tokens[after]?.normal === "'s") {
    return link.places.every(({ kind, standsFor }) => kind !== "COUNTRY" && standsFor !== null);
  }
  if (tokens[after]?.normal === "and" && tokens[after + 1]?.pos === "PROPN") after += 2;
  while (after < tokens.length && tokens[after]!.pos === "ADV") after++;
  const next = tokens[after];
  return next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
}

/** Whether a country's name only describes what follows: "U.S. officials", "Ukraine drone strike". */
export function isAdjectival({ tokens }: Document, { places, endToken }: NameLink): boolean {
  const next = tokens[endToken];
  return (
    places.every(({ kind }) => kind === "COUNTRY") &&
    (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ")
  );
}

const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "from",
  "across",
  "around",
  "outside",
  "inside",
  "into",
  "over",
  "through",
  "toward",
  "towards",
  "to",
  "of",
  "on",
  "between",
  "beyond",
  "within",
  "throughout",
  "via",
  "off",
]);
