import { isApart, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { TimeExpression } from "../../grammar/reading/time-expression.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import { findMedium, type NamedMedium } from "./media.ts";
import { findPlaceOfSaying } from "./places-of-saying.ts";
import { isClause, readSaying, type Saying, tellsOfSaying } from "./saying.ts";

/** How, when and where something was said, as far as the words around its cue tell. */
export interface Attribution {
  readonly time: Span | null;
  /** When the source did what the saying goes on with: "left on Monday and said"; `null` beside a time. */
  readonly timeOfDeed: Span | null;
  readonly medium: NamedMedium | null;
  /** The name of the place of saying. */
  readonly place: Span | null;
}

/**
 * Reads the circumstances of saying from the words between a cue and the contents around it.
 *
 * Words inside any content are left out: "on Friday" in what was said is no time of saying.
 */
export function readAttribution(
  { document, findUnit }: ReadUnits,
  draft: QuotationDraft,
  neighbors: readonly QuotationDraft[],
  lexicon: CircumstanceLexicon,
): Attribution | null {
  const { cue } = draft;
  const unit = cue === null ? null : findUnit(cue.start);
  if (cue === null || unit === null) return null;
  const saying = readSaying(unit, cue, draft, neighbors);
  const medium = findMedium(document.text, saying, lexicon);
  const place = findPlaceOfSaying(saying, lexicon);
  const time = findTime(saying, lexicon, datesSaying);
  return {
    time,
    timeOfDeed: time === null ? findTime(saying, lexicon, datesDeed) : null,
    medium,
    place: place !== null && isApart(place, [medium]) ? place : null,
  };
}

/** The nearest time of a kind that is more than "at the time". */
function findTime(
  saying: Saying,
  lexicon: CircumstanceLexicon,
  isOfKind: typeof datesSaying,
): Span | null {
  const { cue, times } = saying;
  const found = times.filter(
    (time) =>
      time.phrases.some(({ head }) => !lexicon.vagueTimes.has(head.normal)) &&
      isOfKind(saying, time, lexicon),
  );
  const getDistance = ({ start, end }: Span): number => Math.max(start - cue.end, cue.start - end);
  const [nearest] = found.sort((a, b) => getDistance(a) - getDistance(b));
  return nearest === undefined ? null : { start: nearest.start, end: nearest.end };
}

function datesSaying(saying: Saying, time: TimeExpression, lexicon: CircumstanceLexicon): boolean {
  const { hangsOn, preposition } = time;
  if (hangsOn === null || isClause(hangsOn)) {
    if (tellsOfSaying(saying, time, hangsOn, lexicon))
      return !describesSource(saying, time) && !isOfPhrase(saying, time);
    const published = hangsOn && findPublished(saying, hangsOn, lexicon);
    return (
      published !== null && (isOfMedium(saying, published, lexicon) || says(saying, published))
    );
  }
  // "in a Monday interview", but not "the attack of Monday"
  return preposition === null && isOfMedium(saying, hangsOn, lexicon);
}

/** "condemned the attack in May": it may be when the attack was. */
function isOfPhrase(
  { phraseEnd, reading }: Saying,
  { start, preposition }: TimeExpression,
): boolean {
  if (phraseEnd === null || start < phraseEnd || preposition === null) return false;
  const before = reading.nounPhrases.findLast(({ end }) => end <= start);
  return before?.kind === "common" && before.start < phraseEnd && before.things[0] !== "person";
}

/** "left on Monday and said": one subject does both. */
function datesDeed({ clause }: Saying, { hangsOn }: TimeExpression): boolean {
  return hangsOn !== null && clause?.joinedTo === hangsOn && clause.subject.kind === "shared";
}

/** "an interview" of "published on Monday" behind it */
function findPublished(
  { reading: { nounPhrases, words } }: Saying,
  { kind, group: { lemma }, firstWord }: Clause,
  { publishing }: CircumstanceLexicon,
): NounPhrase | null {
  if (kind !== "participle" || !publishing.has(lemma)) return null;
  const end = words[firstWord - 1]?.normal === "," ? firstWord - 1 : firstWord;
  return nounPhrases.find(({ endWord }) => endWord === end) ?? null;
}

/** "The poll released on Friday shows" */
function says({ clause }: Saying, phrase: NounPhrase): boolean {
  return clause?.subject.kind === "own" && clause.subject.phrase === phrase;
}

/** Whether a phrase is what something was said in. */
function isOfMedium(saying: Saying, phrase: NounPhrase, lexicon: CircumstanceLexicon): boolean {
  const governor = saying.phrases.find(({ object }) => object === phrase);
  return (
    governor !== undefined &&
    lexicon.media.has(governor.object.head.normal) &&
    lexicon.mediumPrepositions.has(governor.preposition.normal) &&
    tellsOfSaying(saying, governor, governor.hangsOn, lexicon)
  );
}

/** "said Okoye, a close aide in 2012": behind a comma that opens what she is called, and none that closes it. */
function describesSource({ cue, source, clause, reading }: Saying, time: TimeExpression): boolean {
  if (source === null || source.start < cue.start || time.hangsOn !== clause) return false;
  const commas = reading.words.filter(
    ({ start, end, normal }) => normal === "," && start >= source.end && end <= time.start,
  );
  return commas.length === 1 && commas[0]!.index < time.firstWord - 1;
}
