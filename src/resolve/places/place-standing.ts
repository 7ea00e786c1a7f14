import type { Bearer } from "../../names/name-mention.ts";
import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import type { WordForm } from "../../language/word-form.ts";
import type { PlaceWords } from "./place-containers.ts";

/**
 * How well a name is known to be a place's where nothing but the name speaks: `known` all over the world,
 * `large` enough for readers of a larger area, or `small`.
 */
export type Standing = "known" | "large" | "small";

/** How strongly a name, as `foldName` writes it, is one of the places that bear it. */
export function findStanding(
  folded: string,
  candidates: readonly PopulatedPlace[],
  { readForm }: Pick<PlaceWords, "readForm">,
): Standing {
  if (candidates.some(({ place }) => place.kind === "COUNTRY")) return "known";
  const isSingle = !folded.includes(" ");
  // "Mobile phones", "Split bills": the word has another meaning than the place.
  const isCommon = isSingle && isCommonWord(readForm(folded));
  const standings = candidates.map((candidate) => weigh(candidate, isSingle));
  const isOne = (wanted: Standing): boolean => standings.includes(wanted);
  if (isOne("known")) return isCommon ? "small" : "known";
  return isOne("large") && !isCommon ? "large" : "small";
}

function weigh(
  { place: { kind, name, partOf }, population }: PopulatedPlace,
  isSingle: boolean,
): Standing {
  if (kind === "AREA") return "known";
  if (kind === "REGION" && partOf?.startsWith("country-") === false) {
    // "Orange County" tells what it is, "Kent" does not.
    return population >= KNOWN || (!isSingle && name.includes(" ")) ? "known" : "large";
  }
  if (population >= (isSingle ? KNOWN : LARGE)) return "known";
  return population >= LARGE ? "large" : "small";
}

/** People from which a place is known by its name alone, and of a place whose name is of several words. */
const KNOWN = 300_000;
export const LARGE = 15_000;

/** Whether a word has another meaning than that of a place's name: "split", "mobile". */
export function isCommonWord({ roles, noun, verb, adjective, kinds }: WordForm): boolean {
  if (roles !== 0 || verb >= 0) return true;
  return kinds[0] === "place" ? adjective > noun + 1 : noun >= 0 || adjective >= 0;
}

/** What all that the article shows of a name speaks for. */
export type Lean = "place" | "person" | "neither";

/** Whether a name is shown to be a place's or a person's by more than its letters. */
export function readLean({ type, odds }: Bearer): Lean {
  if (type === "PLACE" && odds.PLACE - Math.max(odds.PERSON, odds.ORGANIZATION) >= LIKELY) {
    return "place";
  }
  return type === "PERSON" && odds.PERSON - odds.PLACE >= SURE ? "person" : "neither";
}

/** Differences of logarithms of odds. */
const LIKELY = 1;
const SURE = 3;
