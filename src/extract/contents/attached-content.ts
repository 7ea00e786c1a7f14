import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import {
  canBe,
  findGroupFrom,
  findPhraseAt,
  findPrepositionalFrom,
  findWholePhrase,
  hasFinite,
} from "../../grammar/look-up.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import { holdsMarks } from "../phrases/unit-words.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findSecondVerb } from "./content-end.ts";
import { findPhraseContentEnd } from "./phrase-content-end.ts";

/** Where a content ends, and how it was told. */
export interface ContentEnd {
  readonly end: number;
  readonly rule: ContentRule;
}

/** The words behind a cue: `from` its end, `first` what is left of the circumstances of saying. */
interface Rest {
  readonly from: number;
  readonly first: number;
  readonly end: number;
}

/**
 * What stands right behind a cue as its content, by what the cue can take: a clause, an infinitive, a
 * noun phrase or an object with what it is called.
 */
export function findAttachedContent(
  { cue, source }: AttributedCue,
  { from, first, end }: Rest,
  lexicon: ExtractLexicon,
  before: Stretch | null,
): ContentEnd | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const { frames } = cue;
  const word = words[first]!;
  if (words[first - 1]?.normal === ":") return { end, rule: "clause" };
  const asks =
    canBe(word, Role.QUESTION | Role.ADVERBIAL_QUESTION) || lexicon.cues.supposing.has(word.normal);
  // "said when asked": no clause of its own.
  const asked = findGroupFrom(reading, first + 1);
  if (asks && asked?.form === "participle" && asked.voice === "passive") return null;
  const opens = asks || opensContent(reading, first);
  if (opens && (frames.has("clause") || frames.has("phrase"))) return { end, rule: "that-clause" };
  if (before !== null && ["PREPOSITION", "ADVERB", "SUBORDINATOR"].includes(word.tag)) return null;
  // "which Okoye said fell": the relative pronoun is the subject of what was said.
  const relative = (source?.firstWord ?? 0) - 1;
  const isGapped =
    words[relative]?.tag === "RELATIVE" && findGroupFrom(reading, first)?.form === "finite";
  if (isGapped && frames.has("clause")) {
    const isSetOff = words[relative - 1]?.normal === ",";
    return { end: isSetOff ? end : findSecondVerb(reading, first, end), rule: "clause" };
  }
  // "said in an interview published by": circumstances, not what was said.
  if (first > from && word.tag === "VERB") return null;
  const leads = word.tag === "NEGATION" ? words[first + 1] : word;
  if (leads?.tag === "INFINITIVE_MARK" && (frames.has("infinitive") || frames.has("addressee")))
    return { end, rule: "infinitive" };
  const object = findPhraseAt(reading, first);
  const isObject = "clause" in cue && object !== null && cue.clause.objects.includes(object);
  if (frames.has("clause") && !isObject && startsClause(reading, first, end, lexicon.cues))
    return { end, rule: "clause" };
  const phraseEnd = findPhraseContentEnd(reading, first, end, lexicon);
  if (frames.has("complement") && hasComplement(reading, first, end, lexicon.cues)) {
    const isWhole = hasComplement(reading, first, phraseEnd, lexicon.cues);
    return { end: isWhole ? phraseEnd : end, rule: "phrase" };
  }
  const isPhrase = frames.has("phrase") && !(before !== null && frames.has("parenthesis"));
  if (isPhrase && !lexicon.cues.circumstantial.has(word.normal))
    return { end: phraseEnd, rule: "phrase" };
  return holdsMarks(words, first, end) ? { end, rule: "clause" } : null;
}

function opensContent({ words }: SentenceReading, first: number): boolean {
  const { tag } = words[first]!;
  return canBe(words[first], Role.COMPLEMENTIZER) && (tag === "SUBORDINATOR" || tag === "RELATIVE");
}

/** Whether an object is followed by what it is called: "the plan a mistake", "him “slow”", "it as dead". */
function hasComplement(
  reading: SentenceReading,
  first: number,
  end: number,
  { complementOpeners }: CueLexicon,
): boolean {
  const { words } = reading;
  const object = findPhraseAt(reading, first);
  if (object === null || object.kind === "quote") return words[first]?.tag === "QUOTE";
  const behind = findWholePhrase(reading, object).endWord;
  if (object.kind === "pronoun" && findPhraseAt(reading, object.endWord) !== null) return true;
  return words
    .slice(behind, end)
    .some(
      ({ tag, normal }) => tag === "QUOTE" || tag === "ADJECTIVE" || complementOpeners.has(normal),
    );
}

function startsClause(
  reading: SentenceReading,
  first: number,
  end: number,
  { tellingWhen }: CueLexicon,
): boolean {
  const word = reading.words[first];
  if (word === undefined || word.tag === "MARK") return false;
  if (word.tag !== "PREPOSITION" && word.tag !== "SUBORDINATOR")
    return hasFinite(reading, first, end) && !isObject(reading, first, end);
  // "in May it fell", unlike "said after it fell": a clause behind what the preposition opens.
  const opening = findPrepositionalFrom(reading, first)?.endWord ?? first + 1;
  const tellsWhen =
    tellingWhen.has(word.normal) &&
    (word.tag === "SUBORDINATOR" || findGroupFrom(reading, opening) !== null);
  return !tellsWhen && hasFinite(reading, opening, end);
}

/** "dialogue" in "dialogue and closed the road": the verb behind "and" has the subject of the cue. */
function isObject(reading: SentenceReading, first: number, end: number): boolean {
  const joined = reading.words.findIndex(
    ({ tag }, index) => index >= first && index < end && tag === "COORDINATOR",
  );
  if (joined < 0 || hasFinite(reading, first, joined)) return false;
  const group = findGroupFrom(reading, joined + 1);
  return group?.form === "finite" && group.firstWord === joined + 1;
}
