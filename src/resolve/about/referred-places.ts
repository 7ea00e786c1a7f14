import type { Place, PlaceKind } from "../../domain/entity.ts";
import { findCountry } from "../../domain/find-country.ts";
import { listAncestors } from "../../domain/list-ancestors.ts";
import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import {
  findPhraseAt,
  getDeterminer,
  getModifiers,
  getOwner,
} from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { getParagraph, listIn, type ArticleContext } from "../article-context.ts";
import type { PlaceMention } from "./place-mention.ts";

/**
 * The places to which a content refers without naming them: "there", "the region", "both countries".
 *
 * Meant is the last place of that kind before it, in its paragraph or the one before; with "our" and
 * "its" first one that names the source.
 */
export function findReferredPlaces(
  context: ArticleContext,
  content: readonly Span[],
  source: Span | null,
  places: readonly PlaceMention[],
  partMarks: ReadonlySet<string>,
): PlaceMention[] {
  const ofSource = source === null ? [] : listIn(places, source);
  const referring = { context, places, ofSource, partMarks };
  const found: PlaceMention[] = [];
  for (const span of content)
    for (const word of context.read.listWords(span)) found.push(...readReference(referring, word));
  return found;
}

interface Referring {
  readonly context: ArticleContext;
  readonly places: readonly PlaceMention[];
  /** What the source says of places. */
  readonly ofSource: readonly PlaceMention[];
  readonly partMarks: ReadonlySet<string>;
}

function readReference(referring: Referring, word: Word): readonly PlaceMention[] {
  const { references } = referring.context;
  if (isThere(word)) {
    const named = listBefore(referring, word, ANY, ["NAMED"]);
    return refer(word, named.slice(0, 1), "there-anaphor");
  }
  const kinds = word.tag === "NOUN" ? references.placeNouns.get(word.lemma) : undefined;
  const phrase = kinds === undefined ? null : findPhraseOf(referring, word);
  if (kinds === undefined || phrase === null) return NO_PLACES;
  if (phrase.number === "plural") {
    const beside = [getDeterminer(phrase), ...getModifiers(phrase)];
    const isPair = beside.some((one) => one !== null && references.pairs.has(one.normal));
    const both = isPair ? listBefore(referring, word, kinds).slice(0, 2) : [];
    return refer(phrase, both, "pair-anaphor");
  }
  const meant = isDefinite(referring, phrase) ? findMeant(referring, phrase, kinds) : null;
  return refer(phrase, meant === null ? [] : [meant], "place-anaphor");
}

const NO_PLACES: readonly PlaceMention[] = [];

/** The word that opens "there is", where it opens nothing: then it tells where. */
function isThere({ tag, form }: Word): boolean {
  return tag === "ADVERB" && hasRole(form, Role.EXISTENTIAL);
}

/** The phrase whose head a word is, where nothing else tells which of them is meant: "the city of Varn". */
function findPhraseOf({ context, partMarks }: Referring, word: Word): NounPhrase | null {
  const reading = context.read.findUnit(word.start)?.reading;
  const phrase = reading === undefined ? null : findPhraseAt(reading, word.start);
  if (reading === undefined || phrase?.head !== word || getOwner(phrase) !== null) return null;
  const isPart = reading.prepositionalPhrases.some(
    ({ hangsOn, preposition }) => hangsOn === phrase && partMarks.has(preposition.normal),
  );
  return isPart ? null : phrase;
}

/** "the city", "this island", "our country" */
function isDefinite({ context: { references } }: Referring, phrase: NounPhrase): boolean {
  const determiner = getDeterminer(phrase);
  return (
    determiner !== null &&
    (references.definite.has(determiner.normal) || hasRole(determiner.form, Role.POSSESSIVE))
  );
}

/** Of the source's places the one of that kind, else the last before the phrase, or the country around it. */
function findMeant(
  referring: Referring,
  phrase: NounPhrase,
  kinds: ReadonlySet<PlaceKind>,
): Place | null {
  const {
    context: { lookup },
    places,
    ofSource,
  } = referring;
  const before = listBefore(referring, phrase.head, kinds);
  // "the Ukrainian city" lies in Ukraine; "the Kursk region" is named.
  const [whose] = listIn(places, phrase);
  if (whose !== undefined) {
    const isIn = (place: Place) => listAncestors(place, lookup.getPlace).includes(whose.place.id);
    return before.find(isIn) ?? null;
  }
  if (getModifiers(phrase).some(({ tag }) => tag === "NAME")) return null;
  const own = ofSource.find(({ place }) => kinds.has(place.kind));
  const meant = own?.place ?? before[0];
  if (meant !== undefined) return meant;
  const [last] = kinds.has("COUNTRY") ? listBefore(referring, phrase.head, ANY) : [];
  return last === undefined ? null : findCountry(last, lookup.getPlace);
}

function refer(
  { start, end }: Span,
  places: readonly Place[],
  rule: "there-anaphor" | "place-anaphor" | "pair-anaphor",
): PlaceMention[] {
  return places.map((place) => ({ start, end, place, as: "NAMED", ...inferBy(rule) }));
}

const ANY: ReadonlySet<PlaceKind> = new Set([
  "COUNTRY",
  "REGION",
  "SETTLEMENT",
  "BUILDING",
  "AREA",
]);

/** Mentions to which a reference looks back. */
const MEMORY = 60;

/** The places of some kinds before a word, in its paragraph and the one before, the last first, each once. */
function listBefore(
  { context, places }: Referring,
  { start: at }: Span,
  kinds: ReadonlySet<PlaceKind>,
  as: readonly PlaceMention["as"][] = ["NAMED", "ACTING", "SEAT", "PEOPLE"],
): Place[] {
  const paragraph = getParagraph(context, at);
  const next = findFirstIndex(places, ({ start }) => start >= at);
  const found = new Set<Place>();
  for (const mention of places.slice(Math.max(0, next - MEMORY), next).reverse()) {
    if (paragraph - getParagraph(context, mention.start) > 1) break;
    if (kinds.has(mention.place.kind) && as.includes(mention.as)) found.add(mention.place);
  }
  return [...found];
}
