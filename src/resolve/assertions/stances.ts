import { groupBy } from "../../domain/group-by.ts";
import type { Stance } from "../../domain/statements/assertion.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";
import type { Language } from "../../language/language.ts";
import type { TopicLexicon } from "../../language/topic-lexicon.ts";
import type { ArticleContext } from "../article-context.ts";
import { matchPhrase, type AboutPlace, type PhraseMatch, type Searched } from "./match-phrase.ts";
import { readMatter } from "./matter.ts";
import { readParty } from "./parties.ts";
import { getParent, isSaidToBeSo } from "./said-to-be-so.ts";
import type { Said } from "./said.ts";
import { findPlaces, listContainers } from "./stance-places.ts";

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
 * place; none where it takes both.
 *
 * Only what is said to be so: what would, should or was meant to happen takes no side.
 */
export function findStances(
  context: ArticleContext,
  content: readonly Said[],
  stanceContext: StanceContext,
  { grammar: { partMarks }, resolve: { topics, assertions } }: Language,
): Stance[] {
  const { places } = stanceContext;
  const stances: Stance[] = [];
  for (const { span: within, readings } of content) {
    for (const reading of readings) {
      const searched: Searched = { reading, within, places, partMarks };
      for (const clause of reading.clauses) {
        if (!contains(within, clause.group.verb)) continue;
        const match = findMatch(clause, searched, topics);
        if (match === null || !isTaken(match, searched, assertions)) continue;
        stances.push(...readStances(context, match, searched, stanceContext, assertions));
      }
    }
  }
  return chooseStances(stances);
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
  { reading, within }: Searched,
  lexicon: AssertionLexicon,
): boolean {
  const { firstWord, endWord } = findOutermost(clause, within);
  return (
    !reading.words.slice(firstWord, endWord).some(({ lemma }) => topic.open.has(lemma)) &&
    isSaidToBeSo(clause, within, reading, lexicon)
  );
}

function findOutermost(clause: Clause, within: Span): Clause {
  const parent = getParent(clause, within);
  return parent === null ? clause : findOutermost(parent, within);
}

/** The sides that a phrase takes, one for each place. */
function readStances(
  context: ArticleContext,
  match: PhraseMatch,
  searched: Searched,
  { speakerId, isDenied }: StanceContext,
  lexicon: AssertionLexicon,
): Stance[] {
  const { topic, side } = match.phrase;
  const isOther = isNegated(match, searched, lexicon) !== isDenied;
  if (isOther && topic.negated === "nothing") return [];
  const whose = readParty(context, match, searched.reading, speakerId, lexicon);
  if (whose === null) return [];
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

const OTHER_SIDE = { FIRST: "SECOND", SECOND: "FIRST" } as const;

/** By the verb, by the verb whose infinitive it is, or by "no" before whoever does it. */
function isNegated(
  { clause, fillings }: PhraseMatch,
  { reading: { words }, within }: Searched,
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

/** The first of each topic, matter and place, and none where both sides are taken: who rose and fell. */
export function chooseStances(stances: readonly Stance[]): Stance[] {
  const byKey = groupBy(stances, ({ topic, matter, places }) => [
    [topic, ...matter, "at", places[0] ?? ""].join(" "),
  ]);
  return Array.from(byKey.values()).flatMap((same) => {
    const [first] = same;
    return same.every(({ side }) => side === first!.side) ? [first!] : [];
  });
}
