import type { Claim, ClaimedContent, Key, Modality } from "../domain/claims/claim.ts";
import { isClaim, type Mode } from "../domain/statements/mode.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import { contains, sliceSpan, type Span } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { Language } from "../language/language.ts";
import { hasRole, Role, Taken } from "../language/word-form.ts";
import type { ArticleContext } from "../resolve/article-context.ts";
import { readSaid } from "../resolve/assertions/said.ts";
import { buildDateContext } from "../resolve/time/read-time.ts";
import type { DateContext } from "../resolve/time/dates.ts";
import { findPlacedAmounts, type PlacedAmount } from "./amounts.ts";
import { readEventDays } from "./event-days.ts";
import { readJudged } from "./judged-words.ts";
import { listNameKeys, readSettings } from "./settings.ts";
import { readMeanings, type MeaningWords, type WordMeaning } from "./word-meanings.ts";
import { readToldWords } from "./told-words.ts";

/** What the quotations of an article claim, by the id of each. */
export function readClaims(
  context: ArticleContext,
  quotations: readonly Quotation[],
  language: Language,
): ReadonlyMap<string, ClaimedContent> {
  const { assertions, claims } = language.resolve;
  const lexicon: MeaningWords = { assertions, claims };
  const dates = buildDateContext(context, language);
  const findSetting = readSettings(context);
  return new Map(
    quotations.map((quotation) => {
      const { content, mode } = quotation;
      const said = readSaid(context.read, content);
      const speaker = listSpeakerKeys(quotation);
      const shared = { context, lexicon, language, dates, quotation, speaker };
      const read = said.flatMap(({ span, readings }) =>
        readings.map((reading) => readSentence(reading, span, shared)),
      );
      const claims = read.flatMap((each) => each.claims);
      const whole = joinClaims(context, quotation, read.map((each) => each.whole));
      return [
        quotation.id,
        {
          claims: [...claims, ...(whole === null ? [] : [whole])],
          ...readToldWords(context, content, lexicon),
          judged: readJudged(said, mode, lexicon),
          setting: findSetting(content[0]!.start),
          speaker,
        },
      ];
    }),
  );
}

interface Shared {
  readonly context: ArticleContext;
  readonly lexicon: MeaningWords;
  readonly language: Language;
  readonly dates: DateContext;
  readonly quotation: Quotation;
  readonly speaker: readonly string[];
}

function listSpeakerKeys({ speaker, onBehalfOf }: Quotation): string[] {
  const names = [speaker?.name, onBehalfOf?.name].filter((name) => name !== undefined);
  return [...new Set(names.flatMap(listNameKeys))];
}

interface ReadSentence {
  readonly claims: readonly Claim[];
  /** All that the sentence tells within the content, without its clauses. */
  readonly whole: Claim;
}

function readSentence(reading: SentenceReading, within: Span, shared: Shared): ReadSentence {
  const meanings = readMeanings(reading, shared.lexicon);
  const amounts = findPlacedAmounts(reading, meanings, shared.lexicon);
  const parts: Parts = { reading, within, meanings, amounts, shared };
  const claims = reading.clauses.flatMap((clause) =>
    contains(within, clause.group.verb) ? (readClause(clause, parts) ?? []) : [],
  );
  const all = listWords(reading, within, 0, reading.words.length);
  return { claims, whole: buildClaim(null, all, parts) };
}

interface Parts {
  readonly reading: SentenceReading;
  readonly within: Span;
  readonly meanings: ReadonlyMap<number, WordMeaning>;
  readonly amounts: readonly PlacedAmount[];
  readonly shared: Shared;
}

function listWords(
  { words }: SentenceReading,
  within: Span,
  first: number,
  end: number,
): Word[] {
  return words.slice(first, end).filter((word) => contains(within, word));
}

/** The claim that a clause makes; `null` where others are told to make it, or nobody. */
function readClause(clause: Clause, parts: Parts): Claim | null {
  const { reading, within } = parts;
  const { parent } = clause;
  const isInside = parent !== null && contains(within, parent.group.verb);
  if (isInside && isToldByOthers(clause, parent, parts)) return null;
  if (clause.kind === "question" || isConditionClause(clause, parts)) return null;
  const others = reading.clauses.filter(
    (other) => other !== clause && contains(clause, other) && isApart(other, clause, parts),
  );
  const words = listWords(reading, within, clause.firstWord, clause.endWord).filter(
    (word) => !others.some(({ firstWord, endWord }) => firstWord <= word.index && word.index < endWord),
  );
  return buildClaim(clause, words, parts);
}

/** "polls show that it fell": others tell so; not "I think that it fell", nor "it is true that it fell". */
function isToldByOthers({ kind }: Clause, parent: Clause, { meanings, shared }: Parts): boolean {
  if (kind !== "content") return false;
  if (readTruth(parent, meanings) !== null) return false;
  if (!((parent.group.verb.form.takes & Taken.CLAUSE) !== 0)) return false;
  const { subject } = parent;
  const isOwn = subject.kind === "own" && isFirstPerson(subject.phrase, shared);
  return !isOwn;
}

function isFirstPerson(phrase: NounPhrase, { language }: Shared): boolean {
  return phrase.kind === "pronoun" && language.extract.marks.speakersAndHearers.has(phrase.head.normal);
}

/** What a clause says of the truth of the one inside it: "it is not true that". */
function readTruth(
  { predicate, objects, group }: Clause,
  meanings: ReadonlyMap<number, WordMeaning>,
): { readonly isFalse: boolean } | null {
  const told = [predicate, ...objects.map(({ head }) => head)].flatMap((word) => {
    const meaning = word === null ? undefined : meanings.get(word.index);
    return meaning?.key === "true" ? [meaning] : [];
  });
  const [first] = told;
  if (first === undefined) return null;
  return { isFalse: first.isContrary !== (group.negation !== null) };
}

/** "if it rains" */
function isConditionClause(clause: Clause, { shared: { language } }: Parts): boolean {
  return (
    clause.kind === "adverbial" &&
    clause.opener !== null &&
    language.extract.cues.modes.conditions.has(clause.opener.normal)
  );
}

/** Whether a clause inside of another has a claim of its own that is no part of the other's. */
function isApart(inner: Clause, outer: Clause, parts: Parts): boolean {
  if (inner.kind === "adverbial") return !isConditionClause(inner, parts);
  if (inner.kind === "main") return true;
  return inner.joinedTo === outer;
}

function readModality(clause: Clause | null, words: readonly Word[], mode: Mode, parts: Parts): Modality {
  const { assertions, claims } = parts.shared.lexicon;
  if (!isClaim(mode)) return mode === "PROMISED" ? "FUTURE" : "OPEN";
  if (clause === null) return "FACT";
  const { conditions } = parts.shared.language.extract.cues.modes;
  if (words.some(({ normal }) => conditions.has(normal) || assertions.possible.has(normal))) return "OPEN";
  for (let at: Clause | null = clause; at !== null; at = at.parent) {
    const { group } = at;
    if (!contains(parts.within, group.verb)) break;
    if (at !== clause && assertions.intended.has(group.lemma)) return "OPEN";
    if (group.form === "finite") {
      if (group.isImperative) return "OPEN";
      const modal = group.modal;
      if (modal !== null) {
        if (claims.opinions.has(modal.lemma) || claims.opinions.has(modal.normal)) return "OPINION";
        if (claims.surely.has(modal.normal)) return "FUTURE";
        if (!claims.ably.has(modal.normal)) return "OPEN";
      }
      if (at !== clause) break;
    }
    if (at.kind === "main") break;
  }
  return "FACT";
}

function buildClaim(clause: Clause | null, words: readonly Word[], parts: Parts): Claim {
  const { reading, within, meanings, amounts, shared } = parts;
  const { lexicon, context, quotation } = shared;
  const { claims } = lexicon;
  const told = new Map<string, Key>();
  const soft = new Set<string>();
  const ofAll: string[] = [];
  const inClaim = new Set(words.map(({ index }) => index));
  const counted = amounts.filter(({ first }) => inClaim.has(first) || inClaim.has(first + 1));
  let denials = 0;
  let isOfPronoun = false;
  let isOpinion = false;
  let isAll = false;
  for (const word of words) {
    const { index, normal, lemma, tag } = word;
    const meaning = meanings.get(index);
    if (isDenying(word, reading, lexicon)) denials++;
    if (claims.all.has(normal)) isAll = true;
    if (claims.opinions.has(normal) || claims.opinions.has(lemma)) isOpinion = true;
    if (tag === "PRONOUN" || tag === "POSSESSIVE") {
      if (shared.language.extract.marks.speakersAndHearers.has(normal)) for (const key of shared.speaker) soft.add(key);
      else if (shared.language.grammar.persons.has(normal) || PRONOUN.test(normal)) isOfPronoun = true;
    }
    if (meaning === undefined) continue;
    const { key, isContrary, isComplement, side } = meaning;
    if (isAll && (tag === "NOUN" || tag === "NAME")) {
      ofAll.push(key);
      isAll = false;
    }
    if (claims.generic.has(lemma) || isSoft(word, reading)) soft.add(key);
    else if (!told.has(key)) told.set(key, { key, isContrary, isComplement, side });
  }
  const predicate = clause === null ? null : readPredicate(clause, parts);
  if (predicate !== null) told.set(predicate.key, predicate);
  for (const key of told.keys()) soft.delete(key);
  const first = words[0] ?? reading.words[0]!;
  const last = words.at(-1) ?? first;
  const modality = readModality(clause, words, quotation.mode, parts);
  const times = reading.times.filter((time) => contains(within, time) && (clause === null || contains(clause, time)));
  const truth = clause?.parent != null && clause.kind === "content" ? readTruth(clause.parent, meanings) : null;
  const multiplied = clause === null ? undefined : claims.multiplying.get(clause.group.lemma);
  return {
    ...sliceSpan(context.document.text, { start: first.start, end: last.end }),
    predicate,
    keys: [...told.values()],
    soft: [...soft],
    doer: clause === null ? [] : listDoer(clause, parts),
    partner: clause === null ? [] : listPartner(clause, parts),
    isOfPronoun,
    ofAll,
    isNegated: (denials % 2 === 1) !== (quotation.mode === "DENIED") !== (truth?.isFalse ?? false),
    modality: isOpinion && modality === "FACT" ? "OPINION" : modality,
    amounts: [
      ...counted.map(({ amount }) => amount),
      ...(multiplied === undefined
        ? []
        : [{ low: multiplied.percent, high: multiplied.percent, unit: "%", of: null, share: null, text: clause!.group.lemma }]),
    ],
    isSoFar: claims.soFar.some((phrase) => ` ${words.map(({ normal }) => normal).join(" ")} `.includes(` ${phrase} `)),
    on: readEventDays(context.document.text, times, modality === "FUTURE", shared.dates, shared.language),
    isOnce: predicate !== null && claims.once.has(predicate.key),
    isSharedOut: predicate !== null && claims.sharedOut.has(predicate.key),
  };
}

const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|that|this|those)$/u;

/** "not", "no", "without", also as "neither". */
function isDenying(
  { tag, normal, index }: Word,
  { words }: SentenceReading,
  { claims }: MeaningWords,
): boolean {
  if (tag === "NEGATION") return true;
  return claims.no.has(normal) || claims.lacking.has(normal) || claims.no.has(`${normal} ${words[index + 1]?.normal ?? ""}`);
}

/** Titles and first names: words before the last of a name. */
function isSoft({ index }: Word, { nounPhrases }: SentenceReading): boolean {
  const phrase = nounPhrases.find(({ firstWord, endWord }) => firstWord <= index && index < endWord);
  return phrase?.kind === "name" && phrase.head.index !== index;
}

/** What a clause says: its verb, of "is" what it is, of "has" and "there is" what there is. */
function readPredicate(clause: Clause, { meanings, shared }: Parts): Key | null {
  const { group, predicate, objects } = clause;
  const multiplied = shared.lexicon.claims.multiplying.get(group.lemma);
  if (multiplied !== undefined) return { key: multiplied.key, isContrary: multiplied.key === "fall", isComplement: false, side: null };
  const own = meanings.get(group.verb.index);
  const meaning =
    own ??
    (predicate === null ? undefined : meanings.get(predicate.index)) ??
    (objects[0] === undefined ? undefined : meanings.get(objects[0].head.index));
  if (meaning === undefined) return null;
  const { key, isContrary, isComplement, side } = meaning;
  return { key, isContrary, isComplement, side };
}

function listKeys(phrase: NounPhrase | null, parts: Parts): string[] {
  if (phrase === null) return [];
  if (isFirstPerson(phrase, parts.shared)) return [...parts.shared.speaker];
  const phrases = [phrase, ...(phrase.apposition === null ? [] : [phrase.apposition])];
  const keys = phrases.flatMap(({ firstWord, endWord }) =>
    Array.from({ length: endWord - firstWord }, (_, at) => parts.meanings.get(firstWord + at)?.key ?? []).flat(),
  );
  // "said that it had": he who speaks.
  const isSpeaker = phrase.kind === "pronoun" && parts.shared.quotation.kind !== "DIRECT" && PRONOUN.test(phrase.head.normal);
  return isSpeaker ? [...parts.shared.speaker] : keys;
}

function getSubject(clause: Clause): NounPhrase | null {
  return clause.subject.kind === "none" ? null : clause.subject.phrase;
}

/** Who does it: of a passive whom "by" names. */
function listDoer(clause: Clause, parts: Parts): string[] {
  if (clause.group.voice === "active") return listKeys(getSubject(clause), parts);
  const by = parts.reading.prepositionalPhrases.find(
    ({ preposition, hangsOn }) => hangsOn === clause && hasRole(preposition.form, Role.AGENT_MARK),
  );
  return listKeys(by?.object ?? null, parts);
}

function listPartner(clause: Clause, parts: Parts): string[] {
  const { prepositionalPhrases } = parts.reading;
  const objects = clause.group.voice === "passive" ? [getSubject(clause)] : clause.objects;
  const around = prepositionalPhrases.flatMap(({ hangsOn, object, preposition }) =>
    (hangsOn === clause || objects.some((phrase) => phrase === hangsOn)) && !hasRole(preposition.form, Role.AGENT_MARK) ? [object] : [],
  );
  return [...new Set([...objects, ...around].flatMap((phrase) => listKeys(phrase, parts)))];
}

/** All that a content tells, as one claim without a clause. */
function joinClaims(context: ArticleContext, { content }: Quotation, wholes: readonly Claim[]): Claim | null {
  const [first, ...others] = wholes;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const keys = new Map<string, Key>();
  for (const { keys: each } of wholes) for (const key of each) if (!keys.has(key.key)) keys.set(key.key, key);
  return {
    ...first,
    ...sliceSpan(context.document.text, { start: content[0]!.start, end: content.at(-1)!.end }),
    keys: [...keys.values()],
    soft: [...new Set(wholes.flatMap(({ soft }) => soft))].filter((key) => !keys.has(key)),
    ofAll: wholes.flatMap(({ ofAll }) => ofAll),
    isNegated: wholes.filter(({ isNegated }) => isNegated).length % 2 === 1,
    isOfPronoun: wholes.some(({ isOfPronoun }) => isOfPronoun),
    amounts: wholes.flatMap(({ amounts }) => amounts),
    modality: wholes.every(({ modality }) => modality === first.modality) ? first.modality : "OPEN",
    on: null,
  };
}
