import { isApart, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../../grammar/reading/prepositional-phrase.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import { findName } from "./phrase-names.ts";
import { isClause, type Saying, tellsOfSaying } from "./saying.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

export interface NamedMedium extends Span {
  /** "Telegram", "interview", or the outlet that held the interview. */
  readonly name: string;
}

/** Through what something was said: the first of the phrases that tell of its saying. */
export function findMedium(
  text: string,
  saying: Saying,
  lexicon: CircumstanceLexicon,
): NamedMedium | null {
  for (const phrase of saying.phrases) {
    const { object, hangsOn } = phrase;
    const tells = tellsOfSaying(saying, phrase, hangsOn, lexicon) || isOfSubject(saying, hangsOn);
    if (object.isTime || !tells) continue;
    const medium = readMedium(saying, phrase, lexicon);
    if (medium === null || !isApart(medium, [saying.source, saying.addressee])) continue;
    const { start, end } = medium;
    const name = medium === object.head ? object.head.normal : text.slice(start, end);
    return { start, end, name };
  }
  return null;
}

/** "a post on X said", "the ministry in a statement said" */
function isOfSubject({ clause }: Saying, target: NounPhrase | Clause | null): boolean {
  return clause?.subject.kind === "own" && clause.subject.phrase === target;
}

function readMedium(
  saying: Saying,
  { preposition: { normal }, object }: PrepositionalPhrase,
  lexicon: CircumstanceLexicon,
): Span | null {
  const { head } = object;
  if (lexicon.meansPrepositions.has(normal)) return lexicon.means.has(head.normal) ? head : null;
  const leads = lexicon.mediumPrepositions.has(normal);
  if (!leads && !lexicon.platformPrepositions.has(normal)) return null;
  const platform = findPlatform(saying, object, lexicon);
  if (platform !== null || !leads) return platform;
  if (!lexicon.media.has(head.normal)) {
    // Letters after "in" are a place's: "in the UK".
    const areLettersOutlets = !lexicon.placePrepositions.has(normal);
    return findOutlet(saying, object, lexicon, areLettersOutlets);
  }
  const ownName = object.kind === "name" ? findName(saying.reading, object) : null;
  return findHolder(saying, object, lexicon) ?? ownName ?? head;
}

/** "her Telegram channel", "social media" */
function findPlatform(
  { reading }: Saying,
  phrase: NounPhrase,
  { platforms }: CircumstanceLexicon,
): Span | null {
  const words = reading.words.slice(phrase.firstWord, (phrase.apposition ?? phrase).endWord);
  for (const [index, { text, normal, start }] of words.entries()) {
    const next = words[index + 1];
    if (next !== undefined && platforms.has(`${normal} ${next.normal}`))
      return { start, end: next.end };
    // "X." at the end of a sentence looks like an initial.
    const name = normal.replace(/\.$/u, "");
    if (startsWithCapital(text) && platforms.has(name)) return { start, end: start + name.length };
  }
  return null;
}

/** Where a medium was to be had: "a post on X", "an interview published by local outlet RBC-Ukraine". */
function findHolder(saying: Saying, medium: NounPhrase, lexicon: CircumstanceLexicon): Span | null {
  const { mediumPrepositions, platformPrepositions, outletPrepositions, holders } = lexicon;
  const behind = saying.phrases.filter(({ hangsOn }) => describes(hangsOn, medium));
  for (const { preposition, object } of behind) {
    const leads = [mediumPrepositions, platformPrepositions].some((set) =>
      set.has(preposition.normal),
    );
    const platform = leads ? findPlatform(saying, object, lexicon) : null;
    if (platform !== null) return platform;
  }
  const holder = behind.find(({ preposition: { normal } }) =>
    holders.get(medium.head.normal)?.has(normal),
  );
  if (holder === undefined) return null;
  // "an interview on Monday", "a letter in Varn": only outlets hold what stands on or in them.
  return outletPrepositions.has(holder.preposition.normal)
    ? findOutlet(saying, holder.object, lexicon, true)
    : findName(saying.reading, holder.object);
}

/** Whether a phrase hangs on another one, or on a clause that tells of it. */
function describes(target: NounPhrase | Clause | null, phrase: NounPhrase): boolean {
  if (target === null || !isClause(target)) return target === phrase;
  return "antecedent" in target && target.antecedent === phrase;
}

/** "CNN", "the Varn Post", "Varn magazine": letters, where those count, or a word of outlets. */
function findOutlet(
  { reading }: Saying,
  phrase: NounPhrase,
  { outlets }: CircumstanceLexicon,
  areLettersOutlets: boolean,
): Span | null {
  const name = findName(reading, phrase);
  if (name === null) return null;
  if (phrase.kind === "common") return outlets.has(phrase.head.normal) ? name : null;
  const isOutlet = reading.words.some(
    ({ start, end, text, normal }) =>
      start >= name.start &&
      end <= name.end &&
      (outlets.has(normal) || (areLettersOutlets && /^\p{Lu}{2,6}$/u.test(text))),
  );
  return isOutlet ? name : null;
}
