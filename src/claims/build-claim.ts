import type { Claim, ClaimAmount, Key } from "../domain/claims/claim.ts";
import { contains, sliceSpan } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import { findPhraseOf } from "../grammar/find-by-word.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { Word } from "../grammar/reading/word.ts";
import { findLinkAt } from "../resolve/article-context.ts";
import { readTruth, type UnderstoodSentence } from "./understood-sentence.ts";
import { listDenoted } from "./who/denoted-names.ts";
import { countDenials } from "./words/denials.ts";
import { readEventDays } from "./event-days.ts";
import { readModality } from "./modality.ts";
import { getSubject, isPossessed, readParties } from "./who/parties.ts";
import { listPronounNames } from "./who/pronoun-names.ts";
import { listNameKeys } from "./who/settings.ts";
import type { WordMeaning } from "./words/word-meanings.ts";

/** The claim that a clause makes with some words, or all of a sentence without one. */
export function buildClaim(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): Claim {
  const { reading, within, meanings, amounts, lexicon, context, quotation } = sentence;
  const { claims } = lexicon;
  const predicate = clause === null ? null : readPredicate(clause, sentence);
  const keys = new Map<string, Key>();
  const soft = new Set<string>();
  for (const { word, meaning, isSoft } of listTold(clause, words, sentence)) {
    if (isSoft) soft.add(meaning.key);
    else if (!keys.has(meaning.key)) keys.set(meaning.key, toKey(meaning));
    if (findLinkAt(context, word) === undefined) for (const key of meaning.plain) soft.add(key);
  }
  if (predicate !== null) keys.set(predicate.key, predicate);
  for (const { name } of quotation.about) for (const key of listNameKeys(name)) soft.add(key);
  const isOwn = words.some((word) => isOfSpeaker(word, sentence));
  if (isOwn) for (const key of sentence.speaker) soft.add(key);
  for (const denoted of listDenotedIn(words, sentence)) {
    for (const key of denoted.names) soft.add(key);
    for (const key of denoted.described) if (keys.delete(key)) soft.add(key);
  }
  for (const word of words) {
    if (word.tag === "PRONOUN") for (const key of listPronounNames(word, sentence)) soft.add(key);
  }
  for (const key of keys.keys()) soft.delete(key);
  const modality = readModality(clause, words, sentence);
  const times = reading.times.filter(
    (time) => contains(within, time) && (clause === null || contains(clause, time)),
  );
  const first = words[0] ?? reading.words[0]!;
  const truth =
    clause?.kind === "content" && clause.parent !== null
      ? readTruth(clause.parent, sentence)
      : null;
  const isDenied = countDenials(words, reading, meanings, lexicon) % 2 === 1;
  return {
    ...sliceSpan(context.document.text, { start: first.start, end: (words.at(-1) ?? first).end }),
    predicate,
    verb: clause?.group.lemma ?? null,
    isWhole: clause === null,
    isAside: clause !== null && ASIDE.has(clause.kind),
    keys: [...keys.values()],
    wanted: clause === null ? [] : listWanted(clause, sentence),
    soft: [...soft],
    ...(clause === null ? NO_PARTIES : readParties(clause, sentence)),
    isOfPronoun: words.some((word) => isPronoun(word, sentence)),
    isOfSpeaker: isOwn,
    ofAll: listOfAll(words, sentence),
    isNegated: (isDenied !== isDeniedByCue(sentence)) !== (truth?.isFalse ?? false),
    modality,
    amounts: [
      ...amounts
        .filter(({ first: at }) => words.some(({ index }) => index === at))
        .map(({ amount }) => amount),
      ...readMultiplied(clause, sentence),
    ],
    isSoFar: holdsPhrase(words, claims.soFar),
    on: readEventDays(
      context.document.text,
      times,
      modality === "FUTURE",
      sentence.dates,
      sentence.language,
    ),
    isUnique: words.some(({ normal }) => claims.unique.has(normal)),
    isOnce: predicate !== null && claims.once.has(predicate.key),
    isSharedOut: predicate !== null && claims.sharedOut.has(predicate.key),
  };
}

const ASIDE: ReadonlySet<Clause["kind"]> = new Set(["relative", "participle", "adverbial"]);

const NO_PARTIES = { doer: [], partner: [], doerMayBe: [], isDefinite: false };

/** "denied that it fell"; but "dismissed the report: it did not fall" tells what is so. */
function isDeniedByCue({
  quotation: { mode, cue, content },
  context,
}: UnderstoodSentence): boolean {
  if (mode !== "DENIED") return false;
  const between = cue === null ? "" : context.document.text.slice(cue.end, content[0]!.start);
  return !between.includes(":");
}

interface ToldWord {
  readonly word: Word;
  readonly meaning: WordMeaning;
  readonly isSoft: boolean;
}

/** The words that mean something, with those of a subject that stands in another clause. */
function listTold(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): ToldWord[] {
  const { reading, meanings, lexicon } = sentence;
  const subject = clause === null || clause.subject.kind === "own" ? null : getSubject(clause);
  const elsewhere = subject === null ? [] : reading.words.slice(subject.firstWord, subject.endWord);
  return [...elsewhere.filter((word) => !words.includes(word)), ...words].flatMap((word) => {
    const meaning = meanings.get(word.index);
    // "lacks", "without": what is not there is denied.
    const isLack = meaning?.last === word.index && lexicon.claims.lacking.has(word.lemma);
    if (meaning === undefined || isLack) return [];
    return {
      word,
      meaning,
      isSoft: lexicon.claims.generic.has(word.lemma) || isBesideName(word, clause, sentence),
    };
  });
}

/** Whom descriptions among some words name elsewhere, and the keys of the descriptions. */
function listDenotedIn(
  words: readonly Word[],
  { reading, context, meanings }: UnderstoodSentence,
): { readonly names: readonly string[]; readonly described: readonly string[] }[] {
  const inside = new Set(words);
  return reading.nounPhrases.flatMap((phrase) => {
    if (!inside.has(phrase.head)) return [];
    const names = listDenoted(phrase, context);
    if (names.length === 0) return [];
    const described = reading.words
      .slice(phrase.firstWord, phrase.endWord)
      .flatMap(({ index }) => meanings.get(index)?.key ?? []);
    return [{ names, described }];
  });
}

/** Titles, first names, and what belongs to whoever is spoken of: "his company" for its name. */
function isBesideName(
  { index }: Word,
  clause: Clause | null,
  sentence: UnderstoodSentence,
): boolean {
  const phrase = findPhraseOf(sentence.reading, index);
  if (phrase === null) return false;
  if (isPlaceNoun(phrase, index, sentence)) return true;
  if (phrase.kind === "name") return phrase.head.index !== index && phrase.head.tag === "NAME";
  return (
    clause !== null &&
    phrase.head.index === index &&
    isPossessed(phrase) &&
    phrase === getSubject(clause)
  );
}

/** "the village of Varn" */
function isPlaceNoun(
  phrase: NounPhrase,
  index: number,
  { reading: { prepositionalPhrases }, language }: UnderstoodSentence,
): boolean {
  return (
    phrase.kind === "common" &&
    phrase.head.index === index &&
    language.places.settlements.has(phrase.head.lemma) &&
    prepositionalPhrases.some(
      ({ hangsOn, object, firstWord }) =>
        hangsOn === phrase && object.kind === "name" && firstWord === phrase.endWord,
    )
  );
}

function toKey({ key, isContrary, isComplement, side, weight }: Key): Key {
  return { key, isContrary, isComplement, side, weight };
}

/** What a clause says: its verb, of "is" what it is; `null` where its verb tells nothing by itself. */
function readPredicate(
  { group, predicate, objects }: Clause,
  { meanings, lexicon }: UnderstoodSentence,
): Key | null {
  const multiplied = lexicon.claims.multiplying.get(group.lemma);
  if (multiplied !== undefined) {
    return {
      key: "rise",
      isContrary: multiplied.key !== "rise",
      isComplement: false,
      side: null,
      weight: 1,
    };
  }
  const own = meanings.get(group.verb.index);
  const { lacking, generic } = lexicon.claims;
  // "lacks", "contains": it is or is not there.
  if (lacking.has(group.lemma) || generic.has(group.lemma)) return null;
  if (own !== undefined) return toKey(own);
  const told = predicate ?? (group.lemma === "be" ? objects[0]?.head : undefined);
  const meaning = told === undefined ? undefined : meanings.get(told.index);
  return meaning === undefined || generic.has(told!.lemma) ? null : toKey(meaning);
}

function readMultiplied(clause: Clause | null, { lexicon }: UnderstoodSentence): ClaimAmount[] {
  const found = clause === null ? undefined : lexicon.claims.multiplying.get(clause.group.lemma);
  if (found === undefined) return [];
  const { percent } = found;
  return [
    {
      low: percent,
      high: percent,
      unit: "%",
      of: null,
      share: percent / 100,
      text: clause!.group.lemma,
    },
  ];
}

/** "I", "our" */
function isOfSpeaker({ tag, normal }: Word, { language }: UnderstoodSentence): boolean {
  return (
    (tag === "PRONOUN" || tag === "POSSESSIVE") &&
    language.extract.marks.speakersAndHearers.has(normal)
  );
}

/** "he", "its": it may stand for whoever another names. */
function isPronoun({ tag, normal }: Word, { language }: UnderstoodSentence): boolean {
  if (tag !== "PRONOUN" && tag !== "POSSESSIVE") return false;
  const { persons, things, several } = language.resolve.references;
  return persons.has(normal) || things.has(normal) || several.has(normal) || tag === "POSSESSIVE";
}

/** Keys of infinitives inside a clause that nobody says are done. */
function listWanted(clause: Clause, { reading, meanings, lexicon }: UnderstoodSentence): string[] {
  return reading.clauses.flatMap(({ kind, parent, group }) => {
    const isWanted =
      kind === "infinitive" &&
      parent === clause &&
      !lexicon.assertions.achieved.has(clause.group.lemma);
    return isWanted ? (meanings.get(group.verb.index)?.key ?? []) : [];
  });
}

/** Keys of the first noun behind "all", "every". */
function listOfAll(words: readonly Word[], { meanings, lexicon }: UnderstoodSentence): string[] {
  return words.flatMap(({ normal }, at) => {
    if (!lexicon.claims.all.has(normal)) return [];
    const noun = words
      .slice(at)
      .find(({ tag, index }) => (tag === "NOUN" || tag === "NAME") && meanings.has(index));
    return noun === undefined ? [] : [meanings.get(noun.index)!.key];
  });
}

function holdsPhrase(words: readonly Word[], phrases: readonly string[]): boolean {
  const text = ` ${words.map(({ normal }) => normal).join(" ")} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
