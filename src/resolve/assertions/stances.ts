import { listAncestors } from "../../domain/list-ancestors.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { opponentOf, type Stance } from "../../domain/statements/assertion.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { Language } from "../../language/language.ts";
import type { SidePhrase, TopicLexicon } from "../../language/topic-lexicon.ts";
import type { ArticleContext } from "../article-context.ts";
import {
  findPlace,
  getStanding,
  matchPhrase,
  type AboutPlace,
  type Filling,
  type PhraseMatch,
  type Searched,
} from "./match-phrase.ts";
import { readMatter } from "./matter.ts";
import { findActor, findParty } from "./parties.ts";
import { listReadingsIn } from "./readings-in.ts";
import { getParent, isSaidToBeSo } from "./said-to-be-so.ts";

/** What is known of a quotation before its stances are read. */
export interface StanceContext {
  readonly speakerId: string | null;
  /** The places that the content is about, with the words that name them. */
  readonly places: readonly AboutPlace[];
  /** Whether it is said in order to deny it. */
  readonly isDenied: boolean;
}

/**
 * The sides that some content takes on the topics of the lexicon, the first of each topic, matter and
 * place.
 *
 * Only what is said to be so: what would, should or was meant to happen takes no side.
 */
export function findStances(
  context: ArticleContext,
  content: readonly Span[],
  stanceContext: StanceContext,
  { grammar: { partMarks }, resolve: { topics, assertions } }: Language,
): Stance[] {
  const { places } = stanceContext;
  const stances = new Map<string, Stance>();
  for (const span of content) {
    for (const reading of listReadingsIn(context.read, span)) {
      const searched: Searched = {
        reading,
        places,
        partMarks,
        mentions: (heads) =>
          reading.words.some(
            (word) => contains(span, word) && getStanding(heads, word) !== undefined,
          ),
      };
      for (const clause of reading.clauses) {
        if (!contains(span, clause.group.verb)) continue;
        const match = findMatch(clause, searched, topics);
        if (match === null || !isTaken(match, span, reading, assertions)) continue;
        for (const stance of readStances(
          context,
          match,
          span,
          searched,
          stanceContext,
          assertions,
        )) {
          const key = buildStanceKey(stance);
          if (!stances.has(key)) stances.set(key, stance);
        }
      }
    }
  }
  return [...stances.values()];
}

function findMatch(
  clause: Clause,
  searched: Searched,
  { phrases }: TopicLexicon,
): PhraseMatch | null {
  for (const phrase of phrases.get(clause.group.lemma) ?? []) {
    const match = matchPhrase(phrase, clause, searched);
    if (match !== null) return match;
  }
  return null;
}

function isTaken(
  { clause, phrase: { topic } }: PhraseMatch,
  within: Span,
  reading: SentenceReading,
  lexicon: AssertionLexicon,
): boolean {
  let whole = clause;
  for (
    let parent = getParent(clause, within);
    parent !== null;
    parent = getParent(parent, within)
  ) {
    whole = parent;
  }
  const around = reading.words.slice(whole.firstWord, whole.endWord);
  return (
    !around.some(({ lemma }) => topic.open.has(lemma)) &&
    isSaidToBeSo(clause, within, reading, lexicon)
  );
}

/** The sides that a phrase takes, one for each place. */
function readStances(
  context: ArticleContext,
  match: PhraseMatch,
  within: Span,
  searched: Searched,
  { speakerId, isDenied }: StanceContext,
  lexicon: AssertionLexicon,
): Stance[] {
  const { topic, side } = match.phrase;
  const isOther = isNegated(match, within, searched.reading, lexicon) !== isDenied;
  if (isOther && topic.negated === "nothing") return [];
  const whose = readParty(context, match, searched.reading, speakerId, lexicon);
  const matter = readMatter(match, whose.unknown, searched, lexicon.degrees);
  const stance = {
    topic: topic.name,
    side: isOther ? OTHER_SIDE[side] : side,
    party: whose.party,
    matter,
    exclusions: topic.exclusions,
    needsPlace: topic.place !== "needless",
    text: match.words.map(({ text }) => text).join(" … "),
  };
  const told = findPlaces(match, searched)
    .map(({ id }) => listContainers(context.lookup.getPlace, id))
    .filter((containers) => containers.length > 0);
  if (told.length > 0) return told.map((containers) => ({ ...stance, places: containers }));
  const isOpen =
    topic.place === "needless" || (topic.place === "left open" && searched.places.length === 0);
  return isOpen ? [{ ...stance, places: [] }] : [];
}

const OTHER_SIDE = { FIRST: "SECOND", SECOND: "FIRST" } as const satisfies Record<
  SidePhrase["side"],
  SidePhrase["side"]
>;

/** By the verb, by the verb whose infinitive it is, or by "no" before whoever does it. */
function isNegated(
  { clause, fillings }: PhraseMatch,
  within: Span,
  { words }: SentenceReading,
  { negations }: AssertionLexicon,
): boolean {
  let count = fillings.filter(({ nounPhrase }) =>
    negations.has(words[nounPhrase.firstWord]!.normal),
  ).length;
  for (let at: Clause | null = clause; at !== null; at = getParent(at, within)) {
    if (at.group.negation !== null) count++;
    if (at.group.form === "finite") break;
  }
  return count % 2 === 1;
}

interface Whose {
  readonly party: string | null;
  /** Who it is said to be where that is no known party: other words mean another. */
  readonly unknown: NounPhrase | null;
}

/** Whose side it is: who is named as such, else the opponent of who is named as that. */
function readParty(
  context: ArticleContext,
  { fillings }: PhraseMatch,
  reading: SentenceReading,
  speakerId: string | null,
  lexicon: AssertionLexicon,
): Whose {
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
  const isUnknown = party === null && own !== null && own.filler.heads === null;
  return { party, unknown: isUnknown ? own.nounPhrase : null };
}

/** The places of which it is said: that which the phrase asks for, else those of its clause, else the only one. */
function findPlaces({ fillings, clause }: PhraseMatch, searched: Searched): readonly AboutPlace[] {
  const asked = fillings.find(({ filler }) => filler.isPlace);
  if (asked !== undefined) {
    const named = findPlace(asked.nounPhrase, searched);
    return named === null ? [] : [named];
  }
  const { reading, places } = searched;
  const near = places.filter((place) => isOfClause(place, clause, reading));
  return near.length > 0 || places.length > 1 ? near : places;
}

/** Whether a place stands in a clause, and in no clause inside of it that has a subject of its own. */
function isOfClause(place: Span, clause: Clause, { clauses }: SentenceReading): boolean {
  return (
    contains(clause, place) &&
    !clauses.some(
      (inner) =>
        inner !== clause &&
        inner.subject.kind === "own" &&
        contains(clause, inner) &&
        contains(inner, place),
    )
  );
}

/** What the sides of one quotation differ in: of each, the first is taken. */
export function buildStanceKey({ topic, matter, places }: Stance): string {
  return [topic, ...matter, "at", places[0] ?? ""].join(" ");
}

/** The place and what contains it, up to the country, of which too much is said to compare it. */
export function listContainers(getPlace: EntityLookup["getPlace"], id: string): string[] {
  const place = getPlace(id);
  if (place === null) return [];
  const ids = [place.id, ...listAncestors(place, getPlace)];
  const country = ids.findIndex((around) => getPlace(around)?.kind === "COUNTRY");
  return country < 0 ? ids : ids.slice(0, country);
}
