import {
  cutStretch,
  findPhraseOf,
  findPrepositionalFrom,
  findTimeOf,
  findWholePhrase,
} from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import { Taken } from "../../language/word-form.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Cue } from "../cues/cues.ts";
import { namesSpeakers } from "./can-speak.ts";
import { findWordsEnd } from "../../prose/unit-words.ts";

/**
 * The addressee of a cue whose attribution ends before the word `from`: "told reporters", "said to
 * reporters", "said in a letter to the court", "Speaking to reporters, Okoye said".
 */
export function findAddressee(cue: Cue, from: number, lexicon: ExtractLexicon): Stretch | null {
  const { reading } = cue.unit;
  return (
    findBehindCue(cue, from, lexicon) ??
    findReached(reading, from, lexicon.cues) ??
    findReachedAhead(cue, lexicon.cues) ??
    findSpokenTo(cue, lexicon.cues)
  );
}

function findBehindCue(cue: Cue, from: number, lexicon: ExtractLexicon): Stretch | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const takesOne = cue.frames.has("addressee");
  if (!takesOne) {
    const to = findPrepositionalFrom(reading, from);
    const isTo =
      to !== null && lexicon.cues.addressing.has(to.preposition.normal) && cue.frames.has("clause");
    return isTo ? cutAddressee(reading, to.object) : null;
  }
  const object = findPhraseOf(reading, from);
  if (object === null || object.kind === "quote" || object.isTime) return null;
  const phrase = cutDescribed(reading, cutAddressee(reading, object), lexicon);
  if (cue.frames.has("complement") && !isSummoned(cue, object, phrase.endWord, lexicon.cues))
    return null;
  const next = words[phrase.endWord];
  // "urged restraint": what was asked for, of nobody.
  const isLast =
    phrase.endWord >= findWordsEnd(words) || next?.tag === "COORDINATOR" || next?.tag === "MARK";
  const isToAct = words[phrase.endWord + 1]?.tag === "INFINITIVE_MARK";
  if (isLast && !isToAct && cue.frames.has("phrase")) return null;
  // "warned the plan would fail": the phrase is the subject of what was said.
  const isSubject = reading.clauses.some(
    ({ subject }) => subject.kind === "own" && subject.phrase === object,
  );
  return isSubject ? null : phrase;
}

/**
 * "called the crew to come", unlike "called Okoye a liar", "called a vote to fill the seat", and unlike
 * "called Okoye to thank her", where whoever called is to say something.
 */
function isSummoned(
  { unit: { reading } }: Cue,
  object: NounPhrase,
  behind: number,
  { verbs }: CueLexicon,
): boolean {
  const wanted = reading.verbGroups.find(({ firstWord }) => firstWord === behind);
  return isSomebody(object) && wanted?.form === "infinitive" && !verbs.has(wanted.lemma);
}

function isSomebody(phrase: NounPhrase): boolean {
  if (phrase.kind !== "common") return phrase.kind === "name" || phrase.kind === "pronoun";
  return phrase.things[0] === "person" || phrase.things[0] === "body";
}

/** A phrase with its "of" and "for" and what else it is joined to. */
function cutAddressee(reading: SentenceReading, phrase: NounPhrase): Stretch {
  const whole = findWholePhrase(reading, phrase, false);
  // "told Trump late Monday": the time is no part of the name.
  let end = whole.endWord;
  for (
    let time = findTimeOf(reading, end - 1);
    time !== null && time.firstWord > whole.firstWord;
  ) {
    end = time.firstWord;
    time = findTimeOf(reading, end - 1);
  }
  return cutStretch(reading, whole.firstWord, end);
}

/**
 * With all that tells who is meant, where what they are to do follows: "anyone who saw it | to call",
 * "soldiers in Kursk | to surrender", "Okoye, the mayor, | to leave".
 */
function cutDescribed(reading: SentenceReading, named: Stretch, lexicon: ExtractLexicon): Stretch {
  const { words } = reading;
  const describing = reading.clauses.find(({ firstWord }) => firstWord === named.endWord);
  const isTold = describing?.kind === "relative" && describing.opener !== null;
  const { tag, normal } = words[named.endWord] ?? { tag: "MARK", normal: "" };
  const isPlaced = tag === "PREPOSITION" && namesSpeakers(reading, named, lexicon);
  if (!isTold && !isPlaced && normal !== ",") return named;
  const from = isTold ? describing.group.endWord : named.endWord;
  const wanted = reading.verbGroups.find(
    ({ form, firstWord }) =>
      firstWord >= from &&
      // "who want to leave | to wait"
      (!isTold || form !== "infinitive" || !takesInfinitive(words[firstWord - 1]!)),
  );
  if (wanted?.form !== "infinitive" || wanted.mark === null) return named;
  const between = words.slice(from, wanted.firstWord);
  const isSetOff = normal === "," && between.length > 1 && between.at(-1)!.normal === ",";
  const marks = between.filter((word) => word.tag === "MARK").length;
  if (marks !== (isSetOff ? 2 : 0)) return named;
  const end = isSetOff ? wanted.firstWord - 1 : wanted.firstWord;
  return cutStretch(reading, named.firstWord, findTimeOf(reading, end - 1)?.firstWord ?? end);
}

function takesInfinitive({ tag, form }: Word): boolean {
  return tag === "VERB" && (form.takes & Taken.INFINITIVE) !== 0;
}

/** "said on Monday in a letter to the court": what reaches someone, and the word that leads to them. */
function findReached(
  reading: SentenceReading,
  from: number,
  { reaching, beforeMedia }: CueLexicon,
): Stretch | null {
  const start = findTimeOf(reading, from)?.endWord ?? from;
  const medium = findPrepositionalFrom(reading, start);
  // "said after a meeting with Okoye": to others.
  if (medium === null || !beforeMedia.has(medium.preposition.normal)) return null;
  const link = reaching.get(medium.object.head.normal);
  const to = findPrepositionalFrom(reading, medium.endWord);
  return link !== undefined && to?.preposition.normal === link
    ? cutAddressee(reading, to.object)
    : null;
}

/** "In a letter to the court, Okoye said". */
function findReachedAhead(
  { unit: { reading }, firstWord }: Cue,
  lexicon: CueLexicon,
): Stretch | null {
  const phrase = findReached(reading, 0, lexicon);
  return phrase !== null && phrase.endWord < firstWord ? phrase : null;
}

/** "Speaking to reporters, Okoye said", "said Okoye, speaking to reporters". */
function findSpokenTo(cue: Cue, { speaking }: CueLexicon): Stretch | null {
  const { reading } = cue.unit;
  for (const { kind, group } of reading.clauses) {
    if (kind !== "participle") continue;
    const { firstWord } = group;
    const isBehind = firstWord > cue.endWord && reading.words[firstWord - 1]?.normal === ",";
    if (firstWord > 0 && !isBehind) continue;
    const to = findPrepositionalFrom(reading, group.endWord);
    if (to === null || !speaking.has(`${group.lemma} ${to.preposition.normal}`)) continue;
    const phrase = cutAddressee(reading, to.object);
    if (isBehind || phrase.endWord < cue.firstWord) return phrase;
  }
  return null;
}
