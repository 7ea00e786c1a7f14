import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import { findWholePhrase } from "../../grammar/find-by-word.ts";
import { getOwner } from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { ArticleContext } from "../article-context.ts";
import { readSource } from "./read-source.ts";
import { findOrganization, type Represented } from "./represented.ts";

/** Paragraphs back in which the making of a document is told. */
const REACH = 3;
/** Sentences back, at most: time must not grow with all of the article. */
const MEMORY = 40;

/**
 * The organization that made the document that a source is: "the ministry’s report", "a report by the
 * ministry", and "the report" of which a sentence before tells who made it or spoke in it.
 *
 * @param spoken  the organizations for which somebody spoke before, by where their sources begin
 */
export function findMaker(
  context: ArticleContext,
  source: Span,
  spoken: ReadonlyMap<number, Represented>,
): Represented | null {
  const reading = context.read.findUnit(source.start)?.reading;
  const read = readSource(context, source);
  const phrase = read?.phrase ?? null;
  if (reading === undefined || phrase === null || !isDocument(phrase)) return null;
  const own = findNamedMaker(context, reading, phrase, source.start);
  if (own !== null || !context.references.definite.has(read!.words[0]!.normal)) return own;
  return findMakerBefore(context, source, phrase, spoken);
}

function isDocument(phrase: NounPhrase): boolean {
  return phrase.kind === "common" && phrase.things[0] === "document";
}

/** "the Ministry of Water’s report", which begins at `start`; "a report by the ministry" */
function findNamedMaker(
  context: ArticleContext,
  reading: SentenceReading,
  phrase: NounPhrase,
  start: number,
): Represented | null {
  const owner = getOwner(phrase);
  if (owner !== null) return findOrganization(context, { start, end: owner.end }, "last", "maker");
  const by = reading.prepositionalPhrases.find(
    ({ hangsOn, preposition }) =>
      hangsOn === phrase && context.references.makers.has(preposition.normal),
  );
  if (by === undefined) return null;
  const { end } = findWholePhrase(reading, by.object);
  return findOrganization(context, { start: by.start, end }, "first", "maker");
}

/** The nearest sentence before that speaks of such a document: "The ministry published a report." */
function findMakerBefore(
  context: ArticleContext,
  source: Span,
  { head }: NounPhrase,
  spoken: ReadonlyMap<number, Represented>,
): Represented | null {
  const { units } = context.read;
  const at = findFirstIndex(units, ({ end }) => end > source.start);
  const here = units[at]?.paragraph ?? 0;
  for (let index = at - 1; index >= Math.max(0, at - MEMORY); index--) {
    const unit = units[index]!;
    if (here - unit.paragraph > REACH) return null;
    const told = unit.reading.nounPhrases.find((phrase) => phrase.head.lemma === head.lemma);
    if (told === undefined) continue;
    return (
      findNamedMaker(context, unit.reading, told, unit.start) ??
      findSpoken(unit, spoken) ??
      findActing(context, unit.reading)
    );
  }
  return null;
}

/** For whom somebody spoke in a sentence: "It said in a report that it held." */
function findSpoken(
  { reading: { words } }: NarrativeUnit,
  spoken: ReadonlyMap<number, Represented>,
): Represented | null {
  const first = words.find(({ start }) => spoken.has(start));
  return first === undefined ? null : { ...spoken.get(first.start)!, rule: "maker" };
}

function findActing(context: ArticleContext, { clauses }: SentenceReading): Represented | null {
  const main = clauses.find(({ kind }) => kind === "main");
  if (main?.subject.kind !== "own") return null;
  const { start, end } = main.subject.phrase;
  const found = findOrganization(context, { start, end: main.group.start }, "first", "maker");
  // "Okoye of the ministry" acts for herself.
  return found !== null && found.mention.start < end ? found : null;
}
