import type { EntityLookup } from "../../domain/ports.ts";
import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";

/** What is known beforehand of a name, as `foldName` writes it. */
export function findKnownEvidence(folded: string, lookup: EntityLookup): NameTypeEvidence[] {
  const found: NameTypeEvidence[] = [];
  const isSeveral = folded.includes(" ");
  const [actor] = lookup.findActors(folded);
  if (actor !== undefined) found.push(actor.type === "PERSON" ? "known-person" : "known-actor");
  const [registered] = lookup.findPlaces(folded);
  const places = lookup.findWorldPlaces(folded);
  const [largest] = places;
  if (registered !== undefined || places.some(({ place }) => place.kind === "COUNTRY")) {
    found.push("known-place");
    return found;
  }
  // "Americans" are of the country whose adjective is "American".
  const country = isSeveral
    ? null
    : (lookup.getCountryCode(folded) ?? lookup.getCountryCode(folded.replace(/s$/u, "")));
  if (country !== null) found.push("demonym");
  if (isSeveral && lookup.getCountryCode(folded.slice(0, folded.indexOf(" "))) !== null)
    found.push("demonym-opening");
  if (largest === undefined || country !== null) return found;
  const { population } = largest;
  const isRegion = largest.place.kind === "REGION";
  found.push(
    population >= LARGE || isRegion
      ? "large-place"
      : population >= MIDDLE
        ? "middle-place"
        : "small-place",
  );
  if (isSeveral) found.push("whole-place");
  return found;
}

/** People from which a place is known abroad, and in its own country. */
const LARGE = 500_000;
const MIDDLE = 20_000;
