import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Language } from "../../language/language.ts";
import type { ArticleContext } from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import { isAdjectival } from "../places/metonyms.ts";
import type { PlaceWords } from "../places/place-containers.ts";
import { isLedTo } from "../places/place-evidence.ts";
import { findBodies } from "./bodies.ts";
import type { Denoted } from "./denoted.ts";
import { findPeoples } from "./peoples.ts";
import { findCountry, type PlaceMention } from "./place-mention.ts";

/** What an article says of places, in order. */
export function listPlaceMentions(
  context: ArticleContext,
  denoted: ReadonlyMap<NameLink, Denoted>,
  { places, extract, grammar }: Language,
): PlaceMention[] {
  const { readForm, partMarks } = grammar;
  const words = { ...places, names: extract.names, readForm, partMarks };
  const named = context.links.flatMap((link) => {
    const mention = readMention(context, link, denoted.get(link), words);
    return mention === null ? [] : [mention];
  });
  const beside = [
    ...findPeoples(context, extract.circumstances.languages),
    ...findBodies(context, partMarks),
  ];
  const free = beside.filter((mention) => !isHeld(named, mention));
  return [...named, ...free].sort((a, b) => a.start - b.start);
}

/** Whether one of some spans in order holds another one. */
function isHeld(spans: readonly Span[], span: Span): boolean {
  const found = spans[findFirstIndex(spans, ({ end }) => end >= span.end)];
  return found !== undefined && contains(found, span);
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
  const country = findCountry(place, lookup);
  // "leave the European Union": what lies in no country is meant itself.
  return country === null ? { ...named, as: "NAMED" } : { ...named, place: country, as: "SEAT" };
}
