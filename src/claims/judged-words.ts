import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Judged } from "../domain/claims/claim.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import { contains, type Span } from "../domain/text/span.ts";
import { getDeterminer } from "../grammar/find-in-reading.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../grammar/reading/sentence-reading.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { Language } from "../language/language.ts";
import { hasRole, Role } from "../language/word-form.ts";
import type { ArticleContext } from "../resolve/article-context.ts";
import type { Said } from "../resolve/assertions/said.ts";
import { listAnswered } from "./answered-quotations.ts";
import { listDenoted } from "./who/denoted-names.ts";
import { listSpeakerKeys } from "./who/speaker-keys.ts";
import type { MeaningWords, WordMeaning } from "./words/word-meanings.ts";

/** What a quotation is read with. */
export interface JudgingContext {
  readonly context: ArticleContext;
  readonly quotations: readonly Quotation[];
  readonly lexicon: MeaningWords;
  readonly language: Language;
  readonly understand: (reading: SentenceReading) => {
    readonly meanings: ReadonlyMap<number, WordMeaning>;
  };
}

/** What a quotation says of the words of others: "the president's claims about reprisals are unfounded". */
export function readJudged(
  quotation: Quotation,
  said: readonly Said[],
  judging: JudgingContext,
): Judged | null {
  for (const { span, readings } of said) {
    for (const reading of readings) {
      const { meanings } = judging.understand(reading);
      const sentence = { ...judging, quotation, reading, within: span, meanings };
      const judged = readSaying(sentence) ?? readPerson(sentence) ?? readPointing(sentence);
      if (judged !== null) return judged;
    }
  }
  return null;
}

interface JudgingSentence extends JudgingContext {
  readonly quotation: Quotation;
  readonly reading: SentenceReading;
  /** The content. */
  readonly within: Span;
  readonly meanings: ReadonlyMap<number, WordMeaning>;
}

/** "the president's claims about reprisals are unfounded", "denied the charges" */
function readSaying(sentence: JudgingSentence): Judged | null {
  const { reading, within, lexicon, quotation } = sentence;
  const saying = reading.nounPhrases.find(
    (phrase) => contains(within, phrase) && lexicon.claims.sayings.has(phrase.head.lemma),
  );
  if (saying === undefined) return null;
  const verdict = findVerdict(sentence, lexicon.claims.rejecting);
  // "an unfounded claim" names one.
  const isInside = verdict !== null && isIn(verdict.word, saying);
  if ((verdict === null || isInside) && quotation.mode !== "DENIED") return null;
  const owner = "possessor" in saying ? saying.possessor : null;
  const whose = owner === null ? [] : listWhose(owner, sentence);
  const matter = readMatter(saying, verdict?.word.index ?? Infinity, sentence);
  // "a fifth of all claims are false" means nobody's.
  const isNamed = whose.length > 0 || matter.about.length > 0 || isDefinite(saying, sentence);
  if (!isNamed && quotation.mode !== "DENIED") return null;
  return {
    isRejected: verdict?.isFalse ?? true,
    isAccusation: lexicon.claims.accusations.has(saying.head.lemma),
    isOfAll: saying.number === "plural",
    // "those reports" are the words of what told them.
    whose: owner === null ? [[`n:${buildSpellingKey(saying.head.normal)}`]] : whose,
    ...matter,
    answers: listAnsweredBy(whose, sentence),
  };
}

/** What a saying is about, by the words behind it and before some other word. */
function readMatter(
  saying: NounPhrase,
  end: number,
  sentence: JudgingSentence,
): Pick<Judged, "about" | "matter"> {
  const { reading, lexicon, meanings } = sentence;
  const opener = reading.words[saying.endWord]?.normal ?? "";
  // "the claim it was unlawful"
  const isTold = reading.clauses.some(
    ({ firstWord, group }) => firstWord === saying.endWord && group.form === "finite",
  );
  if (!isTold && !lexicon.claims.matterMarks.has(opener)) return { about: [], matter: null };
  const phrase = reading.prepositionalPhrases.find(
    ({ firstWord, hangsOn }) => hangsOn === saying && firstWord === saying.endWord,
  );
  return {
    about: listKeys(sentence, saying.endWord, end),
    matter: meanings.get(phrase?.object.head.index ?? -1)?.key ?? null,
  };
}

/** "the claim", "those reports", "her figures" */
function isDefinite(phrase: NounPhrase, { language }: JudgingSentence): boolean {
  const determiner = getDeterminer(phrase);
  if (determiner === null) return false;
  const { definite } = language.resolve.references;
  return (
    determiner.tag === "POSSESSIVE" ||
    definite.has(determiner.normal) ||
    hasRole(determiner.form, Role.DEMONSTRATIVE)
  );
}

function isIn({ index }: Word, { firstWord, endWord }: NounPhrase): boolean {
  return firstWord <= index && index < endWord;
}

/** "Okoye is right about the bridge", "Okoye lies about it" */
function readPerson(sentence: JudgingSentence): Judged | null {
  const verdict = findVerdict(sentence, NO_WORDS);
  if (verdict === null) return null;
  const clause = findClause(verdict.word, sentence.reading);
  if (clause?.subject.kind !== "own" || clause.subject.phrase.kind !== "name") return null;
  return {
    isAccusation: false,
    isRejected: verdict.isFalse,
    isOfAll: true,
    whose: [listNames(clause.subject.phrase, sentence.reading)],
    about: listKeys(sentence, verdict.word.index + 1, Infinity),
    matter: null,
    answers: [],
  };
}

/** "That is simply not true", "denied it" */
function readPointing(sentence: JudgingSentence): Judged | null {
  const { reading, within, quotation } = sentence;
  const told = reading.words.filter((word) => contains(within, word) && word.tag !== "MARK");
  if (quotation.mode === "DENIED" && told.length === 1 && isPointing(told[0]!, sentence)) {
    return buildPointing(true, sentence);
  }
  const clause = reading.clauses.find(({ subject }) => {
    if (subject.kind !== "own") return false;
    const at = told.findIndex(({ index }) => index === subject.phrase.head.index);
    return at >= 0 && at <= MOST_BEFORE && isPointing(subject.phrase.head, sentence);
  });
  // "it is true that the bridge fell", "it was wrong to close it"
  if (clause === undefined || reading.clauses.some(({ parent }) => parent === clause)) return null;
  if (isNotSo(clause, sentence)) return buildPointing(true, sentence);
  const verdict = clause.group.lemma === "be" ? findVerdict(sentence, NO_WORDS) : null;
  const isOfClause = verdict !== null && findClause(verdict.word, reading) === clause;
  return isOfClause ? buildPointing(verdict.isFalse, sentence) : null;
}

/** "that is not the case", "it never happened" */
function isNotSo(
  { group, objects, endWord }: Clause,
  { lexicon: { claims } }: JudgingSentence,
): boolean {
  const told = group.lemma === "be" ? objects[0]?.head : group.verb;
  const isAll = told !== undefined && endWord === told.index + 1;
  return isAll && group.negation !== null && claims.beingSo.has(told.lemma);
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** Words before "that is not true": "And I think". */
const MOST_BEFORE = 2;

function buildPointing(isRejected: boolean, sentence: JudgingSentence): Judged | null {
  const answers = listAnsweredBy([], sentence);
  if (answers.length === 0) return null;
  const told = { isAccusation: false, isOfAll: false, whose: [], about: [], matter: null };
  return { ...told, isRejected, answers };
}

/** "that", "it" */
function isPointing({ tag, normal, form }: Word, { language }: JudgingSentence): boolean {
  if (tag !== "PRONOUN" && tag !== "DETERMINER") return false;
  return language.resolve.references.things.has(normal) || hasRole(form, Role.DEMONSTRATIVE);
}

/** The first word that says whether something is true, and whether it says that it is not. */
function findVerdict(
  { reading, within, meanings }: JudgingSentence,
  rejecting: ReadonlySet<string>,
): { readonly word: Word; readonly isFalse: boolean } | null {
  const word = reading.words.find(
    (each) =>
      contains(within, each) &&
      (meanings.get(each.index)?.key === "true" || rejecting.has(each.lemma)),
  );
  if (word === undefined) return null;
  const clause = findClause(word, reading);
  // "is simply not true": the verb itself has none.
  const isNegated = reading.words
    .slice(clause?.group.firstWord ?? word.index, word.index)
    .some(({ tag }) => tag === "NEGATION");
  const meaning = meanings.get(word.index);
  const isContrary = meaning?.key === "true" ? meaning.isContrary : true;
  return { word, isFalse: isContrary !== isNegated };
}

function findClause(verdict: Word, { clauses }: SentenceReading): Clause | null {
  return (
    clauses.find(
      ({ predicate, group, objects }) =>
        // "is right": a tagger takes it for an adverb or a verb.
        (group.lemma === "be" && group.endWord === verdict.index) ||
        predicate === verdict ||
        group.verb === verdict ||
        (group.lemma === "be" && objects.some(({ head }) => head === verdict)),
    ) ?? null
  );
}

/** Keys of whose words they are, each way to name them apart: by name, by office, and by the house of the office. */
function listWhose(owner: NounPhrase, { reading, context, lexicon }: JudgingSentence): string[][] {
  const voices = lexicon.claims.voices.get(owner.head.normal) ?? [];
  return [
    listNames(owner, reading),
    [...listDenoted(owner, context)],
    ...voices.map((words) => words.map((word) => `n:${buildSpellingKey(word)}`)),
  ].filter((keys) => keys.length > 0);
}

function listNames({ firstWord, endWord }: NounPhrase, { words }: SentenceReading): string[] {
  return words
    .slice(firstWord, endWord)
    .filter(({ tag }) => tag === "NOUN" || tag === "NAME")
    .map(({ normal }) => `n:${buildSpellingKey(normal)}`);
}

function listAnsweredBy(
  whose: readonly (readonly string[])[],
  { quotation, quotations, context, language }: JudgingSentence,
): string[] {
  return listAnswered(quotation, quotations, context, (other) => {
    if (whose.length === 0) return true;
    const speaker = listSpeakerKeys(other, language);
    return whose.some((keys) => keys.every((key) => speaker.includes(key)));
  });
}

/** Keys of the words `[first, end)` that lie in a content. */
export function listKeys(
  {
    meanings,
    reading: { words },
    within,
  }: Pick<JudgingSentence, "meanings" | "reading" | "within">,
  first: number,
  end: number,
): string[] {
  return [...meanings].flatMap(([index, { key }]) =>
    index >= first && index < end && contains(within, words[index]!) && key !== "true" ? [key] : [],
  );
}
