import { findCountry } from "../../domain/find-country.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { isHeld } from "../../domain/text/is-held.ts";
import type { Language } from "../../language/language.ts";
import type { ArticleContext } from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import { isAdjectival } from "../places/metonyms.ts";
import { gatherPlaceWords, type PlaceWords } from "../places/place-containers.ts";
import { isLedTo } from "../places/place-evidence.ts";
import { findBodies } from "./bodies.ts";
import type { Denoted } from "./denoted.ts";
import { findPeoples } from "./peoples.ts";
import type { PlaceMention } from "./place-mention.ts";

/** What an article says of places, in order. */
export function listPlaceMentions(
  context: ArticleContext,
  denoted: ReadonlyMap<NameLink, Denoted>,
  language: Language,
): PlaceMention[] {
  const words = gatherPlaceWords(language);
  const named = context.links.flatMap((link) => {
    const mention = readMention(context, link, denoted.get(link), words);
    return mention === null ? [] : [mention];
  });
  const beside = [
    ...findPeoples(context, language.extract.circumstances.languages),
    ...findBodies(context, words.partMarks),
  ];
  const free = beside.filter((mention) => !isHeld(named, mention));
  return [...named, ...free].sort((a, b) => a.start - b.start);
}

function readMention(
  { read, chosenPlaces, lookup }: ArticleContext,
  link: NameLink,
  meant: Denoted | undefined,
  words: PlaceWords,
): PlaceMention | null {
  const chosen = chosenPlaces.get(link);
  if (meant === undefined || chosen === undefined) return null;
  const { start, end } = link;
  const { place, rule, confidence } = chosen;
  const isActing = meant.sense === "METONYM";
  if (!isActing && meant.type === "ACTOR") return null;
  if (!isActing && isAdjectival(read, link))
    return { start, end, place, as: "PEOPLE", ...inferBy("adjectival-name") };
  const named = { start, end, place, rule, confidence };
  if (place.kind === "COUNTRY") return { ...named, as: isActing ? "ACTING" : "NAMED" };
  const isSeat = isActing || (place.standsFor !== null && !isLedTo(read, link, words));
  if (!isSeat) return { ...named, as: "NAMED" };
  const country = findCountry(place, lookup.getPlace);
  // "leave the European Union": what lies in no country is meant itself.
  return country === null ? { ...named, as: "NAMED" } : { ...named, place: country, as: "SEAT" };
}
