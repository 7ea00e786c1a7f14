import type { Place } from "../../domain/entity.ts";
import { getAboutBasis, inferBy } from "../../domain/rules/resolution-rules.ts";
import type { AboutMention, Quotation } from "../../domain/statements/quotation.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { contains, sliceSpan, type Span } from "../../domain/text/span.ts";
import { findAround } from "../../prose/find-around.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findLinksIn, listIn, type ArticleContext } from "../article-context.ts";
import { isListedWith } from "../places/place-evidence.ts";
import { isInside, type PlaceMention } from "./place-mention.ts";
import type { NamedInArticle } from "./subjects.ts";
import { findTellingPlaces, type TellingPlaces } from "./telling-places.ts";

/**
 * Gives quotations that name no place those of which the article speaks where they stand, from the
 * nearest words on: see `STEPS`.
 *
 * Nothing is added where the words name a place that is not known, nor the country of which all of an
 * article tells: then everything that is said in it would be about that.
 */
export function addContextPlaces(
  context: ArticleContext,
  quotations: readonly Quotation[],
  named: NamedInArticle,
): Quotation[] {
  const telling = findTellingPlaces(context, quotations, named);
  let last: Quotation | null = null;
  return quotations.map((quotation) => {
    const at = findUnitIndex(context, quotation);
    const asked = { context, telling, quotation, last, at };
    const told = namesPlace(context, quotation, named) ? [] : findContext(asked);
    const found = namesActing(quotation, named) ? told.filter(isNoCountry(context)) : told;
    const known = new Set(quotation.about.map(({ id }) => id));
    const about = [...quotation.about, ...found.filter(({ id }) => !known.has(id))];
    return (last = { ...quotation, about });
  });
}

function findUnitIndex({ read }: ArticleContext, { content }: Quotation): number {
  return findFirstIndex(read.units, ({ end }) => end > content[0]!.start);
}

/** Whether it says itself where, be it open which place of that name is meant, or known to nobody. */
function namesPlace(
  context: ArticleContext,
  { content, about }: Quotation,
  { places, denoted }: NamedInArticle,
): boolean {
  return (
    about.some(({ type, basis }) => type === "PLACE" && basis === "REFERRED") ||
    content.some(
      (span) =>
        listIn(places, span).some(({ as }) => as === "NAMED") ||
        listIn(context.unknownPlaces, span).length > 0 ||
        findLinksIn(context, span).some((link) => link.places.length > 0 && !denoted.has(link)),
    )
  );
}

/** Whether a country acts in what it says: "Norland has not". */
function namesActing({ content }: Quotation, { places }: NamedInArticle): boolean {
  return content.some((span) => listIn(places, span).some(({ as }) => as === "ACTING"));
}

/** What one country does is not about another that was spoken of before. */
function isNoCountry({ lookup }: ArticleContext): (about: AboutMention) => boolean {
  return ({ id }) => lookup.getPlace(id)?.kind !== "COUNTRY";
}

/** A quotation that names no place, and what tells what it is about. */
interface Asked {
  readonly context: ArticleContext;
  readonly telling: TellingPlaces;
  readonly quotation: Quotation;
  /** The quotation before it. */
  readonly last: Quotation | null;
  /** Which of the article's sentences it begins in. */
  readonly at: number;
}

/** A place at the words that tell of it. */
interface Told extends Span {
  readonly place: Pick<Place, "id" | "name">;
}

function findContext(asked: Asked): AboutMention[] {
  const { context, quotation, at } = asked;
  // Whoever is quoted below an article need not speak of what it tells.
  if (at === context.read.units.length || quotation.rule === "credit") return [];
  for (const [rule, find] of STEPS) {
    const told = find(asked, context.read.units[at]!);
    if (told.length === 0) continue;
    return told.map(({ start, end, place: { id, name } }) => ({
      ...sliceSpan(context.document.text, { start, end }),
      type: "PLACE",
      id,
      name,
      basis: getAboutBasis(rule),
      ...inferBy(rule),
    }));
  }
  return [];
}

/** Where a place is looked for, one after the other. */
const STEPS = [
  ["context-sentence", findInSentence],
  ["context-source", findOfSource],
  ["context-before", findBefore],
  ["context-speech", findInLast],
  ["context-people", findOfPeople],
  ["context-article", findInArticle],
] as const satisfies readonly [string, (asked: Asked, unit: NarrativeUnit) => readonly Told[]][];

function findInSentence(asked: Asked, { start }: NarrativeUnit): readonly Told[] {
  return listLast(asked, { start, end: asked.quotation.content[0]!.start });
}

function findOfSource(asked: Asked): readonly Told[] {
  return listOfSource(asked)
    .filter(
      (mention) => mention.as !== "PEOPLE" && !asked.telling.isOrigin(mention, asked.quotation),
    )
    .slice(-1);
}

/** Sentences before a quotation of whose place it speaks, too. */
const SENTENCES_BACK = 2;

/** Places of one scene; more are a list of examples. */
const MOST_SCENES = 2;

function findBefore(asked: Asked): readonly Told[] {
  const { context, telling, at } = asked;
  for (let back = 1; back <= SENTENCES_BACK && back <= at; back++) {
    const there = listLast(asked, context.read.units[at - back]!);
    // What is named in passing is no scene, nor is a country for long.
    const isScene = ({ place }: PlaceMention) =>
      telling.count(place) > 1 && (back === 1 || place.kind !== "COUNTRY");
    const isFew = there.length > 0 && there.length <= MOST_SCENES;
    if (isFew && there.every(isScene)) return there;
  }
  return [];
}

/** What the same source spoke of in the sentence before. */
function findInLast({ context, quotation, last, at }: Asked): readonly Told[] {
  const { speaker } = quotation;
  if (last === null || speaker === null || last.speaker?.id !== speaker.id) return [];
  if (at - findUnitIndex(context, last) > 1) return [];
  return last.about
    .filter(({ type, basis }) => type === "PLACE" && basis !== "DEMONYM")
    .map(({ start, end, id, name }) => ({ start, end, place: { id, name } }));
}

function findOfPeople(asked: Asked): readonly Told[] {
  if (asked.quotation.speaker?.type === "PERSON") return [];
  return listOfSource(asked)
    .filter(({ as, place }) => as === "PEOPLE" && place.kind !== "AREA")
    .slice(-1);
}

/** Sentences in which an article without a word of its place speaks of something else. */
const REACH = 6;

function findInArticle(asked: Asked, { end }: NarrativeUnit): readonly Told[] {
  const { context, telling, quotation, at } = asked;
  const { content } = quotation;
  const { main, places } = telling;
  if (main === null || quotation.about.some(({ type }) => type === "PLACE")) return [];
  const { start } = context.read.units[Math.max(0, at - REACH)]!;
  const [near] = listLast(asked, { start, end: content[0]!.start });
  if (near !== undefined && !isInside(near.place, main.place, context.lookup)) return [];
  const isNear = listIn(places, { start, end }).some(({ place }) =>
    isInside(place, main.place, context.lookup),
  );
  return isNear ? [main] : [];
}

/** The place named last in a span, or one inside it that is named there, and what is listed with it. */
function listLast({ context, telling, quotation }: Asked, span: Span): PlaceMention[] {
  const { source } = quotation;
  const named = listIn(telling.places, span).filter(
    (mention) =>
      mention.as === "NAMED" &&
      !(source !== null && contains(source, mention)) &&
      !telling.isOrigin(mention, quotation),
  );
  const last = named.at(-1);
  if (last === undefined) return [];
  const inner =
    named.findLast(
      ({ place }) => place.id !== last.place.id && isInside(place, last.place, context.lookup),
    ) ?? last;
  const listed = [inner];
  for (let index = named.indexOf(inner); index > 0; index--) {
    const [one, other] = [named[index - 1]!, named[index]!];
    // "both countries" are two at the same words.
    if (one.start !== other.start && !isListedWith(context.read, one, other)) break;
    listed.unshift(one);
  }
  return listed;
}

/** What the words for the source, or for whom its pronoun means, say of places. */
function listOfSource({ context: { read }, telling, quotation }: Asked): PlaceMention[] {
  const { source, speaker } = quotation;
  if (source === null) return [];
  const words = speaker !== null && !contains(source, speaker.mention) ? speaker.mention : source;
  const around = findAround(read, words);
  if (around === null) return listIn(telling.places, words);
  const { phrase, reading } = around;
  // "Okoye, head of the Larne region,"
  const hanging = reading.prepositionalPhrases.filter(
    ({ hangsOn }) => hangsOn !== null && (hangsOn === phrase || hangsOn === phrase.apposition),
  );
  const ends = [words, phrase.apposition, ...hanging].map((one) => one?.end ?? 0);
  return listIn(telling.places, { start: words.start, end: Math.max(...ends) });
}
