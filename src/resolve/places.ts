import type { Document } from "../domain/document.ts";
import type { Place } from "../domain/entity.ts";
import type { NameLink } from "./link-names.ts";

/** Which place a name means, and how that is known. */
export interface ChosenPlace {
  readonly place: Place;
  readonly rule: "only-place" | "named-as-region" | "region-of-the-article" | "settlement-first";
  readonly confidence: number;
}

/**
 * Chooses among the places that share a name: "Kursk" the city and "Kursk" the region.
 *
 * A list that ends in "regions" names regions; an article that calls the region by its full name
 * means the region by the short one too; otherwise the settlement is meant.
 */
export function choosePlace(
  document: Document,
  link: NameLink,
  links: readonly NameLink[],
): ChosenPlace | null {
  const [first, ...others] = link.places;
  if (first === undefined) return null;
  if (others.length === 0) return { place: first, rule: "only-place", confidence: 0.95 };
  const region = link.places.find(({ kind }) => kind === "REGION");
  const settlement = link.places.find(({ kind }) => kind === "SETTLEMENT");
  if (region !== undefined && isInListOfRegions(document, link)) {
    return { place: region, rule: "named-as-region", confidence: 0.9 };
  }
  const namedInFull = links.some(
    (other) => other.places.length === 1 && other.places[0]?.id === region?.id,
  );
  if (region !== undefined && namedInFull) {
    return { place: region, rule: "region-of-the-article", confidence: 0.75 };
  }
  return { place: settlement ?? first, rule: "settlement-first", confidence: 0.6 };
}

/** "the Kursk, Voronezh and Belgorod regions". */
function isInListOfRegions({ tokens }: Document, { endToken }: NameLink): boolean {
  for (let index = endToken; index < Math.min(endToken + 12, tokens.length); index++) {
    const token = tokens[index]!;
    if (/^(?:regions|oblasts|provinces|districts)$/u.test(token.normal)) return true;
    if (token.normal !== "," && token.normal !== "and" && token.pos !== "PROPN") return false;
  }
  return false;
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

/**
 * Whether a place's name stands for those who govern there: it does something and nothing leads to
 * it, as in "Kyiv said", "Washington and Moscow agreed", or a seat of government owns something, as
 * in "Moscow’s forces".
 */
export function isMetonym(document: Document, link: NameLink): boolean {
  const { tokens } = document;
  const { firstToken, endToken } = link;
  let before = firstToken - 1;
  while (before >= 0 && (tokens[before]!.pos === "DET" || tokens[before]!.pos === "ADJ")) before--;
  if (before >= 0 && PLACE_PREPOSITIONS.has(tokens[before]!.normal)) return false;
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
