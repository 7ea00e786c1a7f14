import { contains, isApart, type Span } from "../../domain/text/span.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../../grammar/reading/prepositional-phrase.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import { findName } from "./phrase-names.ts";
import { findClauseAround, isClause, type Saying, tellsOfSaying } from "./saying.ts";

/**
 * The name of the place where something was said: "told reporters in Kyiv", "from the Oval Office",
 * "Speaking at a rally in Varn, Okoye said".
 *
 * A place that describes the source ("the mayor of Larne, in Norland, said") is none.
 */
export function findPlaceOfSaying(saying: Saying, lexicon: CircumstanceLexicon): Span | null {
  for (const phrase of saying.phrases) {
    const { object, hangsOn } = phrase;
    // "warned of fog in Varn": it may be where the fog is.
    if (saying.phraseEnd !== null && phrase.start >= saying.phraseEnd) continue;
    if (object.isTime || !isSpeaking(saying, phrase, lexicon)) continue;
    if (!tellsOfSaying(saying, phrase, hangsOn, lexicon)) continue;
    const name = leadsToPlace(saying, phrase, lexicon)
      ? findPlaceName(saying, object, lexicon)
      : null;
    if (name !== null && (isBehind(saying, phrase, lexicon) || isAhead(saying, phrase)))
      return name;
  }
  return null;
}

/** Whether words stand in no other deed than the saying: "speaking in Varn", but not "leaving Varn". */
function isSpeaking(
  { reading, clause, span }: Saying,
  words: Span,
  { speaking }: CircumstanceLexicon,
): boolean {
  const around = findClauseAround(reading, words);
  if (around === null || around === clause || !contains(span, around.group.verb)) return true;
  return around.kind === "participle" && speaking.has(around.group.lemma);
}

/** A name that nothing shows to be an outlet's or a language's. */
function findPlaceName(
  { reading }: Saying,
  object: NounPhrase,
  { outlets, languages }: CircumstanceLexicon,
): Span | null {
  if (object.kind !== "name" || object.possessor !== null) return null;
  const name = findName(reading, object);
  const isElse = reading.words
    .slice(object.firstWord, object.endWord)
    .some(({ normal }) => outlets.has(normal) || languages.has(normal));
  return isElse ? null : name;
}

/** "in Varn", "on Capitol Hill", "a visit to Varn", "by phone from Varn", but not "a question from Okoye". */
function leadsToPlace(
  { cue, source, clause }: Saying,
  { preposition: { normal }, object, hangsOn }: PrepositionalPhrase,
  lexicon: CircumstanceLexicon,
): boolean {
  if (lexicon.placePrepositions.has(normal)) return true;
  if (lexicon.groundPrepositions.has(normal)) return lexicon.grounds.has(object.head.normal);
  if (hangsOn !== null && !isClause(hangsOn))
    return lexicon.leadingNouns.get(hangsOn.head.lemma)?.has(normal) === true;
  // "said Okoye from Kyiv"
  const isOfSource = hangsOn === clause && source !== null && source.start > cue.start;
  return lexicon.originPrepositions.has(normal) && !isOfSource;
}

/** Behind the cue and those who speak and listen, where nothing sets it off but times and "speaking". */
function isBehind(saying: Saying, place: Span, lexicon: CircumstanceLexicon): boolean {
  const { cue, source, addressee, times, reading } = saying;
  const from = Math.max(cue.end, source?.end ?? 0, addressee?.end ?? 0);
  if (place.start < from) return false;
  return reading.separators.every(({ word: { start, index }, isBorder }) => {
    if (!isBorder || start < from || start > place.start) return true;
    const isBesideTime = times.some(
      ({ firstWord, endWord }) => firstWord - 1 <= index && index <= endWord,
    );
    const next = reading.clauses.find(({ firstWord }) => firstWord === index + 1);
    return isBesideTime || (next !== undefined && isSpeaking(saying, next, lexicon));
  });
}

/**
 * At the head of the sentence: "In Kyiv on Monday, Okoye said", "Speaking in Kyiv, she said". In "In
 * Norland, officials said" it may be what they spoke of: an occasion or a day shows that they were there.
 */
function isAhead(
  { cue, source, span, times, reading }: Saying,
  { end, hangsOn }: PrepositionalPhrase,
): boolean {
  const speaker = source ?? cue;
  if (end > speaker.start) return false;
  const isOfOccasion =
    hangsOn !== null && (!isClause(hangsOn) || contains(span, hangsOn.group.verb));
  if (!isOfOccasion && !times.some((time) => time.end <= speaker.start)) return false;
  const between = reading.words.filter(
    (word) => word.start >= end && word.end <= speaker.start && isApart(word, times),
  );
  return between.every(({ tag }) => tag === "MARK" || tag === "DETERMINER");
}
