import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import {
  canBe,
  findGroupFrom,
  findPhraseOf,
  findPrepositionalFrom,
  findWholePhrase,
  hasFinite,
} from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Tag } from "../../grammar/reading/word.ts";
import type { CueFrame, CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import { holdsMarks } from "../../prose/unit-words.ts";
import type { Cue } from "../cues/cues.ts";
import { canSpeak, isFinding } from "../sources/can-speak.ts";
import { namesSpeakers } from "../sources/can-speak.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findSecondVerb } from "./content-end.ts";
import { opensContent } from "./content-openers.ts";
import { findPhraseContentEnd } from "./phrase-content-end.ts";
import { isStated } from "./stated-phrase.ts";

/** Where a content ends, and how it was told. */
export interface ContentEnd {
  /** Where it begins, if not where it was looked for. */
  readonly first?: number;
  readonly end: number;
  readonly rule: ContentRule;
}

/** The words behind a cue, and what is known of them. */
interface Rest {
  readonly attributed: AttributedCue;
  readonly addressee: Stretch | null;
  /** The end of the cue. */
  readonly from: number;
  /** What is left of the circumstances of saying. */
  readonly first: number;
  readonly end: number;
  /** What stands before the cue. */
  readonly before: Stretch | null;
  readonly lexicon: ExtractLexicon;
}

/**
 * What stands right behind a cue as its content, by what the cue can take: a clause, an infinitive, a
 * noun phrase or an object with what it is called.
 */
export function findAttachedContent(rest: Rest): ContentEnd | null {
  for (const way of WAYS) {
    const found = way(rest);
    if (found !== undefined) return found;
  }
  return null;
}

/** Ways to tell a content; `undefined` where the next one is to be tried, `null` where none is. */
const WAYS: readonly ((rest: Rest) => ContentEnd | null | undefined)[] = [
  readBehindColon,
  readOpened,
  readGapped,
  readInfinitive,
  readClause,
  readComplement,
  readPhrase,
];

function getFrames({ attributed: { cue } }: Rest): ReadonlySet<CueFrame> {
  return cue.frames;
}

function readBehindColon(rest: Rest): ContentEnd | null | undefined {
  const { attributed, first, end, lexicon } = rest;
  const { cue, source } = attributed;
  const { reading } = cue.unit;
  if (reading.words[first - 1]?.normal !== ":") return undefined;
  // "the race began: they ran"
  const says = source === null || canSpeak(reading, source, lexicon);
  return says || getFrames(rest).has("clause") ? { end, rule: "clause" } : null;
}

/** "said | that it fell", "asked | whether it fell" */
function readOpened(rest: Rest): ContentEnd | null | undefined {
  const { attributed, first, end, before, lexicon } = rest;
  const { reading } = attributed.cue.unit;
  const word = reading.words[first]!;
  const frames = getFrames(rest);
  const asks =
    (word.tag !== "RELATIVE" && canBe(word, Role.QUESTION | Role.ADVERBIAL_QUESTION)) ||
    lexicon.cues.supposing.has(word.normal);
  // "said when asked": no clause of its own.
  const asked = findGroupFrom(reading, first + 1);
  if (asks && asked?.form === "participle" && asked.voice === "passive") return null;
  // "wrote | that in an hour": it is what was written.
  const isPointing =
    findPrepositionalFrom(reading, first + 1) !== null &&
    !hasFinite(reading, first, end) &&
    !holdsMarks(reading.words, first, end);
  // "what she said | when she left"
  const isWhole = asks && "clause" in attributed.cue && opensWithObject(attributed.cue.clause);
  if (isWhole) return null;
  const opens = asks || (!isPointing && opensContent(reading, first));
  if (opens && (frames.has("clause") || frames.has("phrase"))) return { end, rule: "that-clause" };
  return before !== null && LEADING_ON.has(word.tag) ? null : undefined;
}

/** "what Okoye said": the opener is what was said. */
function opensWithObject({ kind, subject }: Clause): boolean {
  return kind === "question" && subject.kind !== "opener";
}

/** Behind a cue that closes what was said they tell how it was said: "in a letter that appeared". */
const LEADING_ON: ReadonlySet<Tag> = new Set(["PREPOSITION", "ADVERB", "SUBORDINATOR", "RELATIVE"]);

/** "which Okoye said | fell": the relative pronoun is the subject of what was said. */
function readGapped(rest: Rest): ContentEnd | undefined {
  const { attributed, first, end } = rest;
  const { reading } = attributed.cue.unit;
  const relative = (attributed.source?.firstWord ?? 0) - 1;
  if (reading.words[relative]?.tag !== "RELATIVE" || !getFrames(rest).has("clause"))
    return undefined;
  if (findGroupFrom(reading, first)?.form !== "finite") return undefined;
  const isSetOff = reading.words[relative - 1]?.normal === ",";
  return { end: isSetOff ? end : findSecondVerb(reading, first, end), rule: "clause" };
}

/** "promised | to leave", "asked | not to be named" */
function readInfinitive(rest: Rest): ContentEnd | null | undefined {
  const { attributed, from, first, end, addressee } = rest;
  const { words } = attributed.cue.unit.reading;
  const word = words[first]!;
  // "said in an interview published by": circumstances, not what was said.
  if (first > from && word.tag === "VERB") return null;
  const leads = word.tag === "NEGATION" ? words[first + 1] : word;
  const frames = getFrames(rest);
  // "called to thank her": nobody is called to do it.
  const isTaken =
    frames.has("infinitive") ||
    (frames.has("addressee") && (addressee !== null || !frames.has("complement")));
  // "urged them to “stay at home”"
  const isMarked = canBe(leads, Role.INFINITIVE_MARK) && words[leads!.index + 1]?.tag === "QUOTE";
  const isInfinitive = leads?.tag === "INFINITIVE_MARK" || isMarked;
  return isInfinitive && isTaken ? { end, rule: "infinitive" } : undefined;
}

/** "said | it fell" */
function readClause(rest: Rest): ContentEnd | undefined {
  const { attributed, first, end, lexicon } = rest;
  const { cue } = attributed;
  const { reading } = cue.unit;
  if (!getFrames(rest).has("clause")) return undefined;
  const object = findPhraseOf(reading, first);
  const isObject = "clause" in cue && object !== null && cue.clause.objects.includes(object);
  return !isObject && startsClause(reading, first, end, lexicon.cues)
    ? { end, rule: "clause" }
    : undefined;
}

/** "called | the plan a mistake" */
function readComplement(rest: Rest): ContentEnd | undefined {
  const { attributed, first, end, lexicon } = rest;
  const { reading } = attributed.cue.unit;
  if (!getFrames(rest).has("complement")) return undefined;
  if (!hasComplement(reading, first, end, lexicon.cues)) return undefined;
  const phraseEnd = findPhraseContentEnd(reading, first, end, lexicon);
  const isWhole = hasComplement(reading, first, phraseEnd, lexicon.cues);
  return { end: isWhole ? phraseEnd : end, rule: "phrase" };
}

/** "denied | the report" */
function readPhrase(rest: Rest): ContentEnd | null {
  const { attributed, first, end, before, lexicon } = rest;
  const { reading } = attributed.cue.unit;
  const frames = getFrames(rest);
  // "neither confirmed | nor denied it", "proposed | to her"
  if (reading.words[first]!.tag === "COORDINATOR" || opensAddressee(rest)) return null;
  const isTaken = frames.has("phrase") || (frames.has("finding") && isFound(rest));
  const isPhrase = isTaken && !(before !== null && frames.has("parenthesis"));
  if (isPhrase && !lexicon.cues.circumstantial.has(reading.words[first]!.normal)) {
    const phraseEnd = findPhraseContentEnd(reading, first, end, lexicon);
    const isPronoun = phraseEnd === first + 1 && reading.words[first]!.tag === "PRONOUN";
    const { denying, demanding } = lexicon.cues.modes;
    const isSaid = frames.has("matter")
      ? isStated(reading, first, phraseEnd, lexicon.cues) ||
        isRefusal(attributed.cue, lexicon.cues) ||
        (demanding.has(attributed.cue.lemma) && holdsInfinitive(reading, first, phraseEnd))
      : !isPronoun || denying.has(attributed.cue.lemma);
    const said = frames.has("finding") ? findShownEnd(reading, first, phraseEnd) : phraseEnd;
    return isSaid ? { end: said, rule: "phrase" } : null;
  }
  const marks = findStatedMarks(rest);
  if (marks === null) return null;
  // "captioned it “Home”": what it was is no part of the words.
  return frames.has("quote") ? { first: marks, end, rule: "marks" } : { end, rule: "clause" };
}

/** "shows a close race in Varn | , where it rained": the reporter tells more of it. */
function findShownEnd({ words }: SentenceReading, first: number, end: number): number {
  const comma = words.findIndex(
    ({ normal, index }) =>
      index > first && normal === "," && TELLS_MORE.has(words[index + 1]?.tag ?? "MARK"),
  );
  return comma < 0 ? end : Math.min(comma, end);
}

const TELLS_MORE: ReadonlySet<Tag> = new Set(["RELATIVE", "QUESTION"]);

/** "the poll shows | a close race", unlike "Okoye showed him the house" */
function isFound({ attributed: { cue, source }, lexicon }: Rest): boolean {
  return source !== null && isFinding(cue.unit.reading, source, lexicon.cues);
}

function opensAddressee({ attributed: { cue }, first, lexicon }: Rest): boolean {
  const { reading } = cue.unit;
  if (!lexicon.cues.addressing.has(reading.words[first]!.normal)) return false;
  const to = findPrepositionalFrom(reading, first);
  return to !== null && namesSpeakers(reading, to.object, lexicon);
}

/** "avoided condemning | the attack": who refuses to judge tells by it. */
function isRefusal(cue: Cue, { classes, modes }: CueLexicon): boolean {
  const isRefused = "standing" in cue && cue.standing === "refused";
  return isRefused && (classes.get(cue.lemma) === "EVALUATING" || modes.denying.has(cue.lemma));
}

/** "asked for | the road to be closed" */
function holdsInfinitive({ clauses }: SentenceReading, first: number, end: number): boolean {
  return clauses.some(
    ({ kind, firstWord }) => kind === "infinitive" && firstWord > first && firstWord < end,
  );
}

/**
 * The marks of "said slow “as ever”", unlike "began taking calls from those who “knew”", where something is done before
 * the marks, and unlike "went on about “it”".
 */
function findStatedMarks({ attributed: { cue }, first, end }: Rest): number | null {
  const { words, verbGroups } = cue.unit.reading;
  const marks = words.findIndex(({ tag }, index) => index >= first && tag === "QUOTE");
  if (marks < 0 || marks >= end || cue.frames.has("evidence")) return null;
  if (words[first]!.tag === "PREPOSITION") return null;
  const isNear = verbGroups.every(({ verb }) => verb.index < first || verb.index > marks);
  return cue.frames.has("clause") || isNear ? marks : null;
}

/** Whether an object is followed by what it is called: "the plan a mistake", "him “slow”", "it as dead". */
function hasComplement(
  reading: SentenceReading,
  first: number,
  end: number,
  { complementOpeners }: CueLexicon,
): boolean {
  const { words } = reading;
  const object = findPhraseOf(reading, first);
  if (object === null || object.kind === "quote") return words[first]?.tag === "QUOTE";
  const behind = findWholePhrase(reading, object).endWord;
  if (object.kind === "pronoun" && findPhraseOf(reading, object.endWord) !== null) return true;
  // "called Okoye on Friday to thank her old friend": what follows is why.
  const why = words.findIndex(({ tag }, index) => index >= behind && tag === "INFINITIVE_MARK");
  return words
    .slice(behind, why < 0 ? end : Math.min(why, end))
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
  if (word === undefined || word.tag === "MARK" || word.tag === "INFINITIVE_MARK") return false;
  if (word.tag !== "PREPOSITION" && word.tag !== "SUBORDINATOR")
    return hasFinite(reading, first, end) && !isObject(reading, first, end);
  // "in May it fell", unlike "said after it fell": a clause behind what the preposition opens.
  const opening = findPrepositionalFrom(reading, first)?.endWord ?? first + 1;
  const tellsWhen =
    tellingWhen.has(word.normal) &&
    (word.tag === "SUBORDINATOR" || findGroupFrom(reading, opening) !== null);
  return !tellsWhen && tellsItself(reading, opening, end, tellingWhen);
}

/** Whether a finite verb in `[first, end)` does not only tell when, why or of what: "wrote about it | after it fell". */
function tellsItself(
  { clauses, words }: SentenceReading,
  first: number,
  end: number,
  tellingWhen: ReadonlySet<string>,
): boolean {
  return clauses.some(({ kind, group, firstWord }) => {
    const { firstWord: verb, form } = group;
    if (form !== "finite" || verb < first || verb >= end || kind === "relative") return false;
    const { tag, normal } = words[firstWord]!;
    return kind !== "adverbial" || (tag === "QUESTION" && !tellingWhen.has(normal));
  });
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
