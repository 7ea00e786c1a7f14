import type { Key } from "../domain/claims/claim.ts";
import { findPhraseOf } from "../grammar/find-by-word.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NamePhrase, NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { Word } from "../grammar/reading/word.ts";
import { findLinkAt } from "../resolve/article-context.ts";
import { readPredicate, toKey } from "./predicates.ts";
import type { UnderstoodSentence } from "./understood-sentence.ts";
import { listDenoted } from "./who/denoted-names.ts";
import { getSubject, isPossessed } from "./who/parties.ts";
import { listPronounNames } from "./who/pronoun-names.ts";
import type { WordMeaning } from "./words/word-meanings.ts";

/** The keys of a claim: those that tell what it claims, and those that another of the same need not have. */
export interface ClaimKeys {
  readonly keys: readonly Key[];
  readonly soft: readonly string[];
  /** Whether it is about who speaks: "my mother". */
  readonly isOfSpeaker: boolean;
}

export function readKeys(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): ClaimKeys {
  const { context, about, speaker } = sentence;
  const keys = new Map<string, Key>();
  const soft = new Set(about);
  for (const { word, meaning, isSoft } of listTold(clause, words, sentence)) {
    if (isSoft) soft.add(meaning.key);
    else if (!keys.has(meaning.key)) keys.set(meaning.key, toKey(meaning));
    if (meaning.plain.length > 0 && findLinkAt(context, word) === undefined) {
      addAll(soft, meaning.plain);
    }
  }
  if (clause !== null && isAble(clause, sentence)) keys.set(ABLE.key, ABLE);
  const predicate = clause === null ? null : readPredicate(clause, sentence);
  if (predicate !== null) keys.set(predicate.key, predicate);
  const isOwn = words.some((word) => isOfSpeaker(word, sentence));
  if (isOwn) addAll(soft, speaker);
  for (const { names, described } of listDenotedIn(words, sentence)) {
    addAll(soft, names);
    addAll(
      soft,
      described.filter((key) => keys.delete(key)),
    );
  }
  for (const word of words) {
    if (word.tag === "PRONOUN") addAll(soft, listPronounNames(word, sentence));
  }
  return {
    keys: [...keys.values()],
    soft: [...soft].filter((key) => !keys.has(key)),
    isOfSpeaker: isOwn,
  };
}

/** "can": as "is able to", though it tells nothing of what they speak. */
const ABLE: Key = {
  key: "able",
  isContrary: false,
  isComplement: true,
  side: null,
  weight: 0,
};

function isAble({ group }: Clause, { lexicon }: UnderstoodSentence): boolean {
  return group.form === "finite" && lexicon.claims.ably.has(group.modal?.normal ?? "");
}

function addAll(set: Set<string>, keys: readonly string[]): void {
  for (const key of keys) set.add(key);
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
  if (phrase.kind === "name") {
    return phrase.head.tag === "NAME" && findNameHead(phrase, sentence).index !== index;
  }
  return (
    clause !== null &&
    phrase.head.index === index &&
    isPossessed(phrase) &&
    phrase === getSubject(clause)
  );
}

/** The word of a name that tells most: its last, but "Ostel" of "Ostel Region". */
function findNameHead({ head, modifiers }: NamePhrase, { language }: UnderstoodSentence): Word {
  const before = modifiers.at(-1);
  const isKind = language.places.regions.has(head.normal) && before?.tag === "NAME";
  return isKind ? before : head;
}

/** "the village of Varn" */
function isPlaceNoun(
  phrase: NounPhrase,
  index: number,
  { reading: { prepositionalPhrases }, language, lexicon }: UnderstoodSentence,
): boolean {
  return (
    phrase.kind === "common" &&
    phrase.head.index === index &&
    language.places.settlements.has(phrase.head.lemma) &&
    prepositionalPhrases.some(
      ({ hangsOn, object, firstWord, preposition }) =>
        hangsOn === phrase &&
        object.kind === "name" &&
        firstWord === phrase.endWord &&
        lexicon.claims.partMarks.has(preposition.normal),
    )
  );
}

/** "I", "our" */
function isOfSpeaker({ tag, normal }: Word, { lexicon }: UnderstoodSentence): boolean {
  return (tag === "PRONOUN" || tag === "POSSESSIVE") && lexicon.claims.self.has(normal);
}
