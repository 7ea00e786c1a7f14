import { hasRole } from "../language/word-form.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import type { NounPhrase } from "./reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "./reading/prepositional-phrase.ts";
import type { SentenceReading } from "./reading/sentence-reading.ts";
import type { TimeExpression } from "./reading/time-expression.ts";
import type { VerbGroup } from "./reading/verb-group.ts";
import type { Stretch, Word } from "./reading/word.ts";

/** Whether there is a word, and it can be of a closed class: bits of `Role`. */
export function canBe(word: Word | undefined, roles: number): boolean {
  return word !== undefined && hasRole(word.form, roles);
}

/** Words `[first, end)` of a sentence as one stretch; at least one. */
export function cutStretch(
  { words }: Pick<SentenceReading, "words">,
  first: number,
  end: number,
): Stretch {
  return {
    start: words[first]!.start,
    end: words[end - 1]!.end,
    firstWord: first,
    endWord: end,
  };
}

/** The noun phrase that a word is part of. */
export function findPhraseOf({ nounPhrases }: SentenceReading, word: number): NounPhrase | null {
  return findAt(nounPhrases, word);
}

/** The time expression that a word is part of. */
export function findTimeOf({ times }: SentenceReading, word: number): TimeExpression | null {
  return findAt(times, word);
}

/** The verb group that begins at a word, adverbs before it aside: "fell", "now allows". */
export function findGroupFrom(
  { words, verbGroups }: SentenceReading,
  at: number,
): VerbGroup | null {
  let first = at;
  while (words[first]?.tag === "ADVERB") first++;
  return findFrom(verbGroups, first);
}

/** The prepositional phrase whose preposition stands at a word. */
export function findPrepositionalFrom(
  { prepositionalPhrases }: SentenceReading,
  at: number,
): PrepositionalPhrase | null {
  return findFrom(prepositionalPhrases, at);
}

/** Whether a finite verb stands among the words `[first, end)`. */
export function hasFinite({ verbGroups }: SentenceReading, first: number, end: number): boolean {
  return verbGroups.some(
    ({ form, verb }) => form === "finite" && verb.index >= first && verb.index < end,
  );
}

function findAt<Item extends Stretch>(items: readonly Item[], word: number): Item | null {
  const item = items[findFirstIndex(items, ({ endWord }) => endWord > word)];
  return item !== undefined && item.firstWord <= word ? item : null;
}

function findFrom<Item extends Stretch>(items: readonly Item[], first: number): Item | null {
  const item = items[findFirstIndex(items, ({ firstWord }) => firstWord >= first)];
  return item?.firstWord === first ? item : null;
}

/**
 * A noun phrase with what hangs on it or is joined to it right behind: "officials in Varn and Ost
 * briefed on the plan". What a comma sets off is left out.
 *
 * @param hasClauses  whether clauses that describe it are parts of it
 */
export function findWholePhrase(
  reading: SentenceReading,
  phrase: NounPhrase,
  hasClauses = true,
): Stretch {
  const first = phrase.list?.members[0] ?? phrase;
  const chain: NounPhrase[] = [...(phrase.list?.members ?? [phrase])];
  let end = Math.max(...chain.map(({ endWord }) => endWord));
  for (;;) {
    const next = findNextPart(reading, chain, end, hasClauses);
    if (next === null) break;
    end = next.endWord;
    if (next.phrase !== null) chain.push(next.phrase, ...(next.phrase.list?.members ?? []));
  }
  return cutStretch(reading, Math.min(first.firstWord, phrase.firstWord), end);
}

/** What goes on with a chain of phrases at the word `at`, and the phrase in it. */
function findNextPart(
  reading: SentenceReading,
  chain: readonly NounPhrase[],
  at: number,
  hasClauses: boolean,
): { readonly endWord: number; readonly phrase: NounPhrase | null } | null {
  const hanging = findPrepositionalFrom(reading, at);
  if (hanging !== null && chain.some((phrase) => phrase === hanging.hangsOn)) {
    const { object } = hanging;
    const endWord = Math.max(
      hanging.endWord,
      ...(object.list?.members.map((member) => member.endWord) ?? []),
    );
    return { endWord, phrase: object };
  }
  // "people familiar | with the matter"
  const quality =
    reading.words[at]?.tag === "ADJECTIVE" ? findPrepositionalFrom(reading, at + 1) : null;
  if (quality !== null) return { endWord: quality.endWord, phrase: quality.object };
  if (!hasClauses) return null;
  const describing = reading.clauses.find(
    (clause) =>
      (clause.kind === "relative" || clause.kind === "participle") &&
      clause.firstWord === at &&
      chain.some((phrase) => phrase === clause.antecedent),
  );
  return describing === undefined ? null : { endWord: describing.endWord, phrase: null };
}

/** Whether a word is a mark that sets words off like a bracket; a hyphen does not. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^(?:[\u2013\u2014\u2015]|--+)$/u.test(word.normal);
}
