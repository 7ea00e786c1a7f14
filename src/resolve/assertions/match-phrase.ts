import { contains, type Span } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { Filler, SidePhrase } from "../../language/topic-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";

/** A phrase of a topic found in a clause. */
export interface PhraseMatch {
  readonly phrase: SidePhrase;
  readonly clause: Clause;
  /** The words that make it, in order. */
  readonly words: readonly Word[];
  readonly fillings: readonly Filling[];
}

/** What fills a place of a phrase. */
export interface Filling {
  readonly filler: Filler;
  readonly nounPhrase: NounPhrase;
}

/** A place that a content is about, at the words that name it. */
export type AboutPlace = Span & { readonly id: string };

/** Where a phrase is looked for. */
export interface Searched {
  readonly reading: SentenceReading;
  /** The part of the sentence that was said. */
  readonly within: Span;
  readonly places: readonly AboutPlace[];
  /** Prepositions before the whole of which something is a part: "of". */
  readonly partMarks: ReadonlySet<string>;
}

/** How a phrase stands in a clause of its verb; `null` where it does not. */
export function matchPhrase(
  phrase: SidePhrase,
  clause: Clause,
  searched: Searched,
): PhraseMatch | null {
  const { reading } = searched;
  const words = [clause.group.verb];
  if (phrase.particles.length > 0) {
    const particle = findParticle(phrase, clause, reading);
    if (particle === null) return null;
    words.push(particle);
  }
  const fillings: Filling[] = [];
  const fill = (filler: Filler | null, candidates: readonly NounPhrase[]): boolean => {
    if (filler === null) return true;
    const nounPhrase = candidates.find((candidate) => fits(filler, candidate, searched));
    if (nounPhrase === undefined) return candidates.length === 0 && isOptional(filler);
    fillings.push({ filler, nounPhrase });
    if (filler.heads !== null && filler.party !== "own") words.push(nounPhrase.head);
    return true;
  };
  const { doers, objects } = findRoles(clause, phrase, reading);
  if (!fill(phrase.doer, doers) || !fill(phrase.object, objects)) return null;
  if (phrase.governed !== null) {
    const governed = findGoverned(phrase.governed.preposition, clause, objects, reading);
    const filled = governed.find(({ object }) =>
      fill(phrase.governed!.filler, listMembers(object)),
    );
    if (filled === undefined) return null;
    words.push(...filled.preposition);
  }
  return { phrase, clause, fillings, words: words.sort((a, b) => a.start - b.start) };
}

/** Whoever does it need not be told. */
function isOptional({ party, heads }: Filler): boolean {
  return party !== null && heads === null;
}

/** Words behind a verb among which its particle may stand: "push them back". */
const LONGEST_GAP = 3;

function findParticle(
  { particles }: SidePhrase,
  { group }: Clause,
  { words }: SentenceReading,
): Word | null {
  const behind = words.slice(group.verb.index + 1, group.endWord + LONGEST_GAP);
  return behind.find(({ normal }) => particles.includes(normal)) ?? null;
}

interface Roles {
  readonly doers: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
}

/** Who does what a clause tells, and to whom or what, in whichever voice. */
function findRoles(
  clause: Clause,
  { particles }: SidePhrase,
  { prepositionalPhrases }: SentenceReading,
): Roles {
  const subject = listMembers(findSubject(clause));
  if (clause.group.voice === "active") {
    // "put up the price" may be read as "up the price".
    const behind = prepositionalPhrases.filter(
      ({ firstWord, preposition }) =>
        firstWord === clause.group.endWord && particles.includes(preposition.normal),
    );
    const objects = [...clause.objects, ...behind.map(({ object }) => object)];
    return { doers: subject, objects: objects.flatMap(listMembers) };
  }
  const agents = prepositionalPhrases.filter(
    ({ preposition, hangsOn }) => hangsOn === clause && hasRole(preposition.form, Role.AGENT_MARK),
  );
  return { doers: agents.flatMap(({ object }) => listMembers(object)), objects: subject };
}

function findSubject(clause: Clause): NounPhrase | null {
  if (clause.subject.kind !== "none") return clause.subject.phrase;
  return clause.kind === "participle" ? clause.antecedent : null;
}

function listMembers(phrase: NounPhrase | null): readonly NounPhrase[] {
  return phrase === null ? [] : (phrase.list?.members ?? [phrase]);
}

function fits(filler: Filler, candidate: NounPhrase, searched: Searched): boolean {
  if (filler.isPlace) return findPlace(candidate, searched) !== null;
  const { heads } = filler;
  if (heads === null || isAmong(heads, candidate)) return true;
  const isOpen = candidate.kind === "name" || candidate.kind === "pronoun";
  return filler.party !== null && isOpen && mentions(searched, heads);
}

/** Whether one of some words stands in what was said: then a name or pronoun may mean it. */
function mentions({ reading, within }: Searched, heads: ReadonlyMap<string, string>): boolean {
  return reading.words.some(
    (word) => contains(within, word) && getStanding(heads, word) !== undefined,
  );
}

/** By its head, or by what stands before a name: "Storm Ylva". */
function isAmong(heads: ReadonlyMap<string, string>, phrase: NounPhrase): boolean {
  const words = phrase.kind === "name" ? [phrase.head, ...phrase.modifiers] : [phrase.head];
  return words.some((word) => getStanding(heads, word) !== undefined);
}

/** What stands for a word among some; a word in capitals may be no name: "Troops advanced". */
export function getStanding(
  heads: ReadonlyMap<string, string>,
  { lemma, form }: Word,
): string | undefined {
  return heads.get(lemma) ?? heads.get(form.nounLemma ?? "");
}

/** The place that a phrase names, also as the whole of which it is a part: "most of the land of Ostel". */
export function findPlace(
  phrase: NounPhrase,
  searched: Pick<Searched, "reading" | "places" | "partMarks">,
): AboutPlace | null {
  const named = searched.places.find((place) => contains(phrase, place));
  if (named !== undefined) return named;
  const whole = searched.reading.prepositionalPhrases.find(
    ({ hangsOn, preposition }) => hangsOn === phrase && searched.partMarks.has(preposition.normal),
  );
  return whole === undefined ? null : findPlace(whole.object, searched);
}

interface Governed {
  readonly preposition: readonly Word[];
  readonly object: NounPhrase;
}

/** What a preposition, of one word or several, governs in a clause. */
function findGoverned(
  preposition: string,
  clause: Clause,
  objects: readonly NounPhrase[],
  { words, prepositionalPhrases }: SentenceReading,
): Governed[] {
  return prepositionalPhrases.flatMap(({ firstWord, object, hangsOn }) => {
    const isIn = contains(clause, object) || objects.some((each) => each === hangsOn);
    if (!isIn) return [];
    const before = [
      words.slice(firstWord, object.firstWord),
      words.slice(firstWord - 1, object.firstWord),
    ];
    const found = before.find((each) => each.map(({ normal }) => normal).join(" ") === preposition);
    return found === undefined ? [] : [{ preposition: found, object }];
  });
}
