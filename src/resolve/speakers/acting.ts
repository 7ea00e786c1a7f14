import type { Actor } from "../../domain/entity.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import type { NamePhrase, NounPhrase, PhraseList } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { ThingKind } from "../../language/word-form.ts";
import { type ArticleContext, findLinksIn, findNamesIn } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";
import { getEnd } from "./read-source.ts";

/** Whom a sentence begins with, as who does something. */
export interface Acting {
  /** `null` where what stands before tells who is meant: "The mayor left." */
  readonly actor: Actor | null;
  readonly mention: Span;
  readonly paragraph: number;
  /** Where a pronoun may still mean them: whose a thing is that acts, in its sentence alone. */
  readonly reach: number;
}

type Found = Omit<Acting, "paragraph" | "reach">;

/**
 * Whom sentences begin with, in order: "she" may mean them as well as who spoke.
 *
 * Sentences in marks count, too.
 */
export function findActing(context: ArticleContext): Acting[] {
  const { units, passages, readInside } = context.read;
  const acting: Acting[] = [];
  for (const { reading, paragraph, end } of [...units, ...passages.items.flatMap(readInside)]) {
    const found = findActingPerson(context, reading) ?? findActingNoun(reading);
    if (found !== null) acting.push({ ...found, paragraph, reach: Infinity });
    const owner = findOwner(context, reading);
    if (owner !== null) acting.push({ ...owner, paragraph, reach: end });
  }
  return acting.sort((a, b) => a.mention.start - b.mention.start);
}

/** "The council" of "The council met.", and several who are listed. */
function findActingNoun(reading: SentenceReading): Found | null {
  const opening = findOpening(reading);
  if (opening === null) return null;
  if (opening.list !== null) return findActingList(reading, opening, opening.list);
  if (opening.kind !== "common" || !acts(reading, opening, opening.endWord)) return null;
  const [thing] = opening.things;
  return thing !== undefined && SPEAKING.has(thing) ? { actor: null, mention: opening } : null;
}

/** "Ada Okoye and nurse Bo Lind", "Two nurses" of "Two nurses, Ada Okoye and Bo Lind, left." */
function findActingList(
  reading: SentenceReading,
  opening: NounPhrase,
  { members }: PhraseList,
): Found | null {
  const named = members.map((member) => findNamed(reading, member));
  const isRenamed = opening.kind === "common" && opening.number === "plural";
  if (named.slice(isRenamed ? 1 : 0).some(({ kind }) => kind !== "name")) return null;
  const last = named.at(-1)!;
  if (isRenamed) return isSubject(reading, opening) ? { actor: null, mention: opening } : null;
  return [opening, last].some((phrase) => acts(reading, phrase, last.endWord))
    ? { actor: null, mention: { start: opening.start, end: last.end } }
    : null;
}

/** "Bo Lind" behind "nurse", or the phrase itself. */
function findNamed({ nounPhrases }: SentenceReading, phrase: NounPhrase): NounPhrase {
  const behind =
    phrase.kind === "common"
      ? nounPhrases.find(({ firstWord }) => firstWord === phrase.endWord)
      : undefined;
  return behind ?? phrase;
}

/** What may have said something. */
const SPEAKING: ReadonlySet<ThingKind> = new Set(["person", "body", "document"]);

/** Whose name a sentence begins with, as that of who does something. */
function findActingPerson(context: ArticleContext, reading: SentenceReading): Found | null {
  const opening = findOpening(reading);
  const phrase = opening === null ? null : getNamePhrase(opening);
  return opening === null || phrase === null ? null : findActor(context, reading, opening, phrase);
}

/** "Ada Okoye" of "Ada Okoye’s advice was slow." */
function findOwner(context: ArticleContext, reading: SentenceReading): Found | null {
  const opening = findOpening(reading);
  if (opening?.kind !== "common" || opening.things.includes("person")) return null;
  const { possessor } = opening;
  return possessor?.kind === "name" ? findActor(context, reading, opening, possessor) : null;
}

/** The person whose name a sentence's opening is or holds, where the opening acts. */
function findActor(
  context: ArticleContext,
  reading: SentenceReading,
  opening: NounPhrase,
  phrase: NamePhrase,
): Found | null {
  const [link] = findLinksIn(context, phrase);
  const [name] = findNamesIn(context, phrase);
  const mention = link ?? name;
  if (mention === undefined || !contains(mention, getEnd(phrase.head))) return null;
  const actor = link === undefined ? buildNamedActor(context, name!, false) : link.actor;
  // "First, he left", "Crops wither, he said": one word is a name only where the article says whose.
  const isSure = link !== undefined || actor?.name.includes(" ") === true;
  const isSetOff = reading.words[opening.endWord]?.tag === "MARK";
  const isActing = isSetOff
    ? isSure
    : acts(reading, opening, opening.endWord) && (isSure || !phrase.head.form.isPlural);
  const isBody = actor?.type === "ORGANIZATION" && isSure;
  return isActing && (actor?.type === "PERSON" || isBody) ? { actor, mention } : null;
}

/** The phrase that a sentence begins with; a time may come before it. */
function findOpening({ nounPhrases, words }: SentenceReading): NounPhrase | null {
  const phrase = nounPhrases.find(({ isTime }) => !isTime);
  if (phrase === undefined) return null;
  for (let index = 0; index < phrase.firstWord; index++) {
    const word = words[index]!;
    const isTime = nounPhrases.some((time) => time.isTime && contains(time, word));
    if (word.tag !== "MARK" && !isTime) return null;
  }
  return phrase;
}

/** "Ada Okoye", also of "The mayor, Ada Okoye,". */
function getNamePhrase(phrase: NounPhrase): NamePhrase | null {
  if (phrase.list !== null || phrase.number === "plural") return null;
  if (phrase.kind === "name") return phrase;
  if (phrase.kind !== "common") return null;
  // Of a noun that nobody knows, the name behind it tells.
  const mayBePerson = phrase.things.includes("person") || phrase.head.form.noun < 0;
  return mayBePerson && phrase.apposition?.kind === "name" ? phrase.apposition : null;
}

function isSubject({ clauses }: SentenceReading, phrase: NounPhrase): boolean {
  return clauses.some(({ subject }) => subject.kind === "own" && subject.phrase === phrase);
}

/** Whether the verb of a phrase follows a word, with no more than an adverb between. */
function acts({ clauses, words }: SentenceReading, phrase: NounPhrase, endWord: number): boolean {
  return clauses.some(
    ({ subject, group }) =>
      subject.kind === "own" &&
      subject.phrase === phrase &&
      (group.firstWord === endWord || words[endWord]?.tag === "ADVERB"),
  );
}
