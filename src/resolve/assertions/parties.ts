import type { Place } from "../../domain/entity.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { opponentOf } from "../../domain/statements/assertion.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import { findLinksIn, type ArticleContext } from "../article-context.ts";
import type { Filling, PhraseMatch } from "./match-phrase.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** Whose side a phrase takes. */
export interface Whose {
  readonly party: string | null;
  /** Who it is said to be where that is no known party: other words mean another. */
  readonly unknown: NounPhrase | null;
}

/**
 * Whose side a phrase takes: who is named as such, else the opponent of who is named as that; `null`
 * where a pronoun tells it, of somebody.
 */
export function readParty(
  context: ArticleContext,
  { fillings }: PhraseMatch,
  reading: SentenceReading,
  speakerId: string | null,
  lexicon: AssertionLexicon,
): Whose | null {
  const find = (wanted: "own" | "opponent"): Filling | null =>
    fillings.find(({ filler }) => filler.party === wanted) ?? null;
  const read = (filling: Filling | null): string | null => {
    if (filling === null) return null;
    const { filler, nounPhrase } = filling;
    const party = findParty(context, nounPhrase, reading, speakerId, lexicon);
    // Of an army it counts whose it is.
    return party ?? (filler.heads === null ? findActor(context, nounPhrase) : null);
  };
  const own = find("own");
  const opponent = read(find("opponent"));
  const party = read(own) ?? (opponent === null ? null : opponentOf(opponent));
  if (party !== null || own === null || own.filler.heads !== null) return { party, unknown: null };
  return own.nounPhrase.kind === "pronoun" ? null : { party, unknown: own.nounPhrase };
}

/**
 * Whom a noun phrase, or what hangs on it, names as a party: a country's government, or who
 * speaks of "our troops" or "the enemy".
 */
function findParty(
  context: ArticleContext,
  phrase: NounPhrase,
  reading: SentenceReading,
  speakerId: string | null,
  { own, opponents }: AssertionLexicon,
): string | null {
  const spans = [phrase, ...listHanging(phrase, reading)];
  const words = spans.flatMap(({ firstWord, endWord }) => reading.words.slice(firstWord, endWord));
  if (speakerId !== null) {
    if (words.some(({ lemma }) => opponents.has(lemma))) return opponentOf(speakerId);
    if (words.some(({ normal }) => own.has(normal))) return speakerId;
  }
  const named = spans
    .flatMap((span: Span) => findLinksIn(context, span))
    .flatMap(({ places }) => places)
    .find(({ kind, standsFor }) => kind === "COUNTRY" || standsFor !== null);
  const country = named ?? findCountryOf(context, words);
  return country === null ? null : (country.standsFor ?? country.id);
}

/** The actor that a noun phrase is the name of. */
function findActor({ links }: ArticleContext, phrase: NounPhrase): string | null {
  const link = links.find((each) => contains(phrase, each) && contains(each, phrase.head));
  return link?.places.length === 0 ? (link.actor?.id ?? null) : null;
}

/** What prepositions join to a phrase, "of Norland", but for what is done by somebody, or in some way. */
export function listHanging(
  phrase: NounPhrase,
  { prepositionalPhrases }: SentenceReading,
): NounPhrase[] {
  return prepositionalPhrases.flatMap(({ hangsOn, object, preposition }) =>
    hangsOn === phrase && !hasRole(preposition.form, Role.AGENT_MARK) ? [object] : [],
  );
}

/** "Ukrainian forces" are those of a country that the article names elsewhere. */
function findCountryOf({ links, lookup }: ArticleContext, words: readonly Word[]): Place | null {
  const names = words.filter(({ text }) => startsWithCapital(text));
  if (names.length === 0) return null;
  const countries = links.flatMap(({ places }) => places).filter(({ kind }) => kind === "COUNTRY");
  return countries.find((country) => names.some((name) => isOf(name, country, lookup))) ?? null;
}

/** "Ukrainian" of Ukraine. */
function isOf(
  { text }: Word,
  { name }: Place,
  { getCountryCode }: Pick<EntityLookup, "getCountryCode">,
): boolean {
  const country = getCountryCode(name);
  return country !== null && getCountryCode(text) === country;
}
