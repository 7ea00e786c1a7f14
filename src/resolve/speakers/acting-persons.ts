import { contains } from "../../domain/text/span.ts";
import type { NamePhrase, NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import { type ArticleContext, findLinksIn, findNamesIn } from "../article-context.ts";
import { buildNamedActor } from "./people.ts";
import type { Antecedent } from "./pronouns.ts";
import { getEnd } from "./read-source.ts";

/**
 * The persons that sentences begin with, in order: "she" may mean them as well as who spoke.
 *
 * Sentences in marks count, too.
 */
export function findActingPersons(context: ArticleContext): Antecedent[] {
  const { units, passages, readInside } = context.read;
  return [...units, ...passages.items.flatMap(readInside)]
    .flatMap(({ reading, paragraph }): Antecedent[] => {
      const person = findActingPerson(context, reading);
      return person === null ? [] : [{ ...person, paragraph }];
    })
    .sort((a, b) => a.mention.start - b.mention.start);
}

/** Whose name a sentence begins with, as that of who does something. */
function findActingPerson(
  context: ArticleContext,
  reading: SentenceReading,
): Pick<Antecedent, "actor" | "mention"> | null {
  const opening = findOpening(reading);
  const phrase = opening === null ? null : getNamePhrase(opening);
  if (opening === null || phrase === null) return null;
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
    : acts(reading, opening) && (isSure || !phrase.head.form.isPlural);
  return isActing && actor?.type === "PERSON" ? { actor, mention } : null;
}

/** The phrase that a sentence begins with; a time may come before it. */
function findOpening({ nounPhrases, words }: SentenceReading): NounPhrase | null {
  const times = nounPhrases.filter(({ isTime }) => isTime);
  const phrase = nounPhrases.find(({ isTime }) => !isTime);
  const isFirst = words
    .slice(0, phrase?.firstWord)
    .every((word) => word.tag === "MARK" || times.some((time) => contains(time, word)));
  return phrase !== undefined && isFirst ? phrase : null;
}

/** "Ada Okoye", also of "The mayor, Ada Okoye,". */
function getNamePhrase(phrase: NounPhrase): NamePhrase | null {
  if (phrase.kind === "name") return phrase;
  if (phrase.kind !== "common") return null;
  // Of a noun that nobody knows, the name behind it tells.
  const mayBePerson = phrase.things.includes("person") || phrase.head.form.noun < 0;
  return mayBePerson && phrase.apposition?.kind === "name" ? phrase.apposition : null;
}

/** Whether the verb of a phrase follows, with no more than an adverb between. */
function acts({ clauses, words }: SentenceReading, phrase: NounPhrase): boolean {
  return clauses.some(
    ({ subject, group }) =>
      subject.kind === "own" &&
      subject.phrase === phrase &&
      (group.firstWord === phrase.endWord || words[phrase.endWord]?.tag === "ADVERB"),
  );
}
