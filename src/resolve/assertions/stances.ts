import { listAncestors } from "../../domain/list-ancestors.ts";
import { enemyOf, type Stance } from "../../domain/statements/assertion.ts";
import type { Token } from "../../domain/text/document.ts";
import type { Place } from "../../domain/entity.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import { findLinksIn, type ArticleContext } from "../article-context.ts";
import type { AssertionLexicon, OppositePhrase } from "../../language/assertion-lexicon.ts";

/** What is known of a quotation before its stances are read. */
export interface StanceContext {
  readonly speakerId: string | null;
  /** The places that the content is about, with the words that name them. */
  readonly places: readonly (Span & { readonly id: string })[];
}

/** Words that may stand between those of a phrase. */
const LONGEST_GAP = 6;

/**
 * The sides that some content takes on the topics of the lexicon, the first of each topic and place.
 *
 * Only what is said to be so: what would, should or was meant to happen takes no side.
 */
export function findStances(
  context: ArticleContext,
  content: readonly Span[],
  { speakerId, places }: StanceContext,
  lexicon: AssertionLexicon,
): Stance[] {
  const stances = new Map<string, Stance>();
  for (const span of content) {
    const tokens = findTokens(context.document, span);
    const opening = findOpening(tokens, lexicon);
    if (opening.size === 0) continue;
    const taken = new Set<Token>();
    for (const phrase of lexicon.opposites) {
      if (!opening.has(phrase.words[0]!)) continue;
      const found = findPhrase(tokens, phrase, lexicon);
      if (found === null || found.some((token) => taken.has(token))) continue;
      found.forEach((token) => taken.add(token));
      const verb = found.find(({ pos }) => pos === "VERB") ?? found[0]!;
      const index = tokens.indexOf(verb);
      if (!isSaidToBeSo(tokens, index, lexicon)) continue;
      const isNegated = tokens
        .slice(Math.max(0, index - 3), index)
        .some(({ normal }) => lexicon.negations.has(normal));
      const { topic } = phrase;
      if (topic === "control" && isNegated) continue;
      // Much advances that no army moves.
      const isOfArmies = tokens.some(({ normal }) => lexicon.battlefield.has(normal));
      if (topic === "movement" && phrase.side === "FIRST" && !isOfArmies) continue;
      const side = isNegated ? opposite(phrase.side) : phrase.side;
      const party = findParty(context, tokens.slice(0, index), speakerId);
      const text = found.map((token) => token.text).join(" … ");
      const about =
        topic === "control" ? places.filter((place) => isObject(tokens, found, place)) : places;
      for (const place of topic === "control" ? about.slice(0, 1) : about) {
        const containers = listContainers(context.lookup.getPlace, place.id);
        if (containers.length === 0) continue;
        stances.set(`${topic} ${place.id}`, { topic, side, places: containers, party, text });
      }
      if (topic === "movement" && places.length === 0) {
        stances.set(topic, { topic, side, places: [], party, text });
      }
    }
  }
  return [...stances.values()];
}

/** The words of some content that a phrase may open with. */
function findOpening(tokens: readonly Token[], { openers }: AssertionLexicon): Set<string> {
  const opening = new Set<string>();
  for (const { normal, lemma } of tokens) {
    if (openers.has(normal)) opening.add(normal);
    if (openers.has(lemma)) opening.add(lemma);
  }
  return opening;
}

function opposite(side: Stance["side"]): Stance["side"] {
  return side === "FIRST" ? "SECOND" : "FIRST";
}

/** The tokens of a phrase, in order and near each other; a lone word has to be a verb. */
function findPhrase(
  tokens: readonly Token[],
  { words }: OppositePhrase,
  { battlefield }: AssertionLexicon,
): Token[] | null {
  for (let first = 0; first < tokens.length; first++) {
    const found: Token[] = [];
    for (let index = first; index < tokens.length && found.length < words.length; index++) {
      const token = tokens[index]!;
      const isNext = token.lemma === words[found.length] || token.normal === words[found.length];
      if (isNext) found.push(token);
      else if (found.length === 0 || index - first > LONGEST_GAP * found.length) break;
      else if (token.pos === "VERB" || (token.pos === "PUNCT" && token.normal !== "-")) break;
    }
    if (found.length < words.length) continue;
    // "advance" as a noun says nothing of who moves; "occupied territory" names, it does not tell.
    if (words.length > 1 || (isVerb(tokens, first) && !isAttribute(tokens, first, battlefield))) {
      return found;
    }
  }
  return null;
}

/** A verb, or a participle behind its auxiliary that looks like a noun: "had retaken". */
function isVerb(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.pos === "VERB") return true;
  const before = tokens.slice(0, index).findLast(({ pos }) => pos !== "ADV");
  return before?.pos === "AUX";
}

/** "the occupied territory": a participle before its noun. */
function isAttribute(
  tokens: readonly Token[],
  index: number,
  battlefield: ReadonlySet<string>,
): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  return (
    (before?.pos === "DET" || before?.pos === "ADJ") &&
    next !== undefined &&
    (next.pos === "NOUN" || battlefield.has(next.normal))
  );
}

/** Whether a verb tells what is or was so: no "would" before it, no "tried to". */
function isSaidToBeSo(
  tokens: readonly Token[],
  index: number,
  { possible, achieved, intended }: AssertionLexicon,
): boolean {
  const before = tokens.slice(Math.max(0, index - 5), index);
  if (before.some(({ normal, lemma }) => possible.has(normal) || intended.has(lemma))) return false;
  return tokens[index - 1]?.normal !== "to" || achieved.has(tokens[index - 2]?.lemma ?? "");
}

/** "retaken nearly all the territory of P", "entered P", "P was retaken"; not "advanced toward P". */
function isObject(tokens: readonly Token[], phrase: readonly Token[], place: Span): boolean {
  const last = tokens.indexOf(phrase.at(-1)!);
  const name = tokens.findIndex((token) => contains(place, token));
  if (name < 0) return false;
  if (name > last) return isNounPhrase(tokens.slice(last + 1, name));
  const first = tokens.indexOf(phrase[0]!);
  const nameEnd = tokens.findLastIndex((token) => contains(place, token)) + 1;
  const between = tokens.slice(nameEnd, first).filter(({ pos }) => pos !== "NOUN");
  return (
    between.some(({ pos }) => pos === "AUX") &&
    between.every(({ pos }) => pos === "AUX" || pos === "ADV")
  );
}

function isNounPhrase(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ pos, normal }) =>
      ["DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM"].includes(pos) ||
      ["of", "'s", "all", "most", "nearly", "almost"].includes(normal),
  );
}

/** The place and what contains it, up to the country, of which too much is said to compare it. */
export function listContainers(getPlace: EntityLookup["getPlace"], id: string): string[] {
  const place = getPlace(id);
  if (place === null) return [];
  const ids = [place.id, ...listAncestors(place, getPlace)];
  const country = ids.findIndex((around) => getPlace(around)?.kind === "COUNTRY");
  return country < 0 ? ids : ids.slice(0, country);
}

const OWN = new Set(["his", "her", "its", "our", "their", "he", "she", "it", "we", "they"]);

/** Who does it: the country or government named before the verb, or who speaks of "our troops" or "the enemy". */
function findParty(
  context: ArticleContext,
  tokens: readonly Token[],
  speakerId: string | null,
): string | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  if (speakerId !== null) {
    if (tokens.some(({ normal }) => normal === "enemy")) return enemyOf(speakerId);
    if (tokens.some(({ normal }) => OWN.has(normal))) return speakerId;
  }
  const named = findLinksIn(context, { start: first.start, end: last.end }).flatMap(
    ({ places }) => places,
  );
  // "Ukrainian forces" are those of a country that the article names elsewhere.
  const country =
    named.find(({ kind, standsFor }) => kind === "COUNTRY" || standsFor !== null) ??
    context.links
      .flatMap(({ places }) => places)
      .find(
        (place) =>
          place.kind === "COUNTRY" && tokens.some((token) => isOf(token, place, context.lookup)),
      );
  return country === undefined ? null : (country.standsFor ?? country.id);
}

/** "Ukrainian" of Ukraine. */
function isOf(
  { text }: Token,
  { name }: Place,
  { getCountryCode }: Pick<EntityLookup, "getCountryCode">,
): boolean {
  const country = getCountryCode(name);
  return country !== null && /^\p{Lu}/u.test(text) && getCountryCode(text) === country;
}
