import type { WordedParts } from "../../domain/claims/claim.ts";
import { isClaim } from "../../domain/statements/mode.ts";
import { contains } from "../../domain/text/span.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import { getDeterminer } from "../../grammar/find-in-reading.ts";
import { findWholePhrase } from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import { PrepositionalPhrase } from "../../grammar/reading/prepositional-phrase.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { listDenoted } from "./denoted-names.ts";
import { listPronounNames } from "./pronoun-names.ts";
import type { UnderstoodSentence } from "../understood-sentence.ts";

/** Who does what a clause tells, and whom or what it is done to or with: keys of each. */
export interface Parties {
  readonly doer: readonly string[];
  readonly partner: readonly string[];
  /** Whether it is done to one thing that is known: "the van". */
  readonly isDefinite: boolean;
  /** Keys of whoever a pronoun may stand for: of who speaks. */
  readonly doerMayBe: readonly string[];
  /** Either as the article words it. */
  readonly worded: Pick<WordedParts, "who" | "toWhom">;
}

export function readParties(clause: Clause, sentence: UnderstoodSentence): Parties {
  const { prepositionalPhrases } = sentence.reading;
  const subject = getSubject(clause);
  const isPassive = clause.group.voice === "passive";
  const by = prepositionalPhrases.find(
    ({ preposition, hangsOn }) => hangsOn === clause && isAgentMark(preposition),
  );
  const doer = isPassive ? (by?.object ?? null) : subject;
  const objects = isPassive ? (subject === null ? [] : [subject]) : clause.objects;
  const around = prepositionalPhrases.filter(
    ({ hangsOn, preposition }) =>
      (hangsOn === clause || objects.some((phrase) => phrase === hangsOn)) &&
      !isAgentMark(preposition),
  );
  const partners = [...objects, ...around.map(({ object }) => object)];
  return {
    doer: doer === null ? listImplied(clause, sentence) : listKeys(doer, sentence),
    partner: [...new Set(partners.flatMap((phrase) => listKeys(phrase, sentence)))],
    isDefinite: objects[0] !== undefined && isDefinite(objects[0], sentence),
    doerMayBe: doer === null ? [] : listMeant(doer, sentence),
    worded: {
      who: doer === null ? "" : sliceWhole(doer, sentence),
      toWhom: sliceAll([...objects, ...around], sentence),
    },
  };
}

/** A phrase with what hangs on it: "rents in Varn". */
function sliceWhole(phrase: NounPhrase, { reading, context }: UnderstoodSentence): string {
  const { start, end } = findWholePhrase(reading, phrase, false);
  return context.document.text.slice(start, end);
}

/** Some phrases without those that hang on others of them, and without those of time. */
function sliceAll(
  parts: readonly (NounPhrase | PrepositionalPhrase)[],
  { reading, context }: UnderstoodSentence,
): string {
  const told: string[] = [];
  let last = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const phrase = part instanceof PrepositionalPhrase ? part.object : part;
    if (phrase.isTime || part.start < last) continue;
    last = findWholePhrase(reading, phrase, false).end;
    told.push(context.document.text.slice(part.start, last));
  }
  return told.join(", ");
}

function isDefinite(phrase: NounPhrase, { language }: UnderstoodSentence): boolean {
  const determiner = getDeterminer(phrase)?.normal;
  const isTold = determiner !== undefined && language.resolve.references.definite.has(determiner);
  return phrase.number !== "plural" && (isTold || phrase.kind === "name");
}

function isAgentMark({ form }: { readonly form: Parameters<typeof hasRole>[0] }): boolean {
  return hasRole(form, Role.AGENT_MARK);
}

/** "reported making progress", "claims to hold Varn": who speaks does it. */
function listImplied(
  { group, subject, parent }: Clause,
  { speaker, within, quotation }: UnderstoodSentence,
): readonly string[] {
  const isBare = subject.kind !== "own" && group.form !== "finite" && group.voice === "active";
  const isOutermost = parent === null || !contains(within, parent.group.verb);
  return isBare && isOutermost && isClaim(quotation.mode) ? speaker : [];
}

/** The phrase that is a clause's subject, also one that stands in another clause. */
export function getSubject({ subject }: Clause): NounPhrase | null {
  return subject.kind === "none" ? null : subject.phrase;
}

/** "I", "we" */
export function isFirstPerson(
  { kind, head }: NounPhrase,
  { lexicon }: Pick<UnderstoodSentence, "lexicon">,
): boolean {
  return kind === "pronoun" && lexicon.claims.self.has(head.normal);
}

/** Whom a pronoun that does it may mean, and whose "his company" may be. */
function listMeant(phrase: NounPhrase, sentence: UnderstoodSentence): readonly string[] {
  const { speaker, language } = sentence;
  const { normal } = phrase.head;
  if (isFirstPerson(phrase, sentence) || isPossessed(phrase)) return speaker;
  if (phrase.kind !== "pronoun") return [];
  const { persons, things, several } = language.resolve.references;
  if (persons.has(normal)) return listPronounNames(phrase.head, sentence);
  return things.has(normal) || several.has(normal) ? speaker : [];
}

/** "his company" */
export function isPossessed(phrase: NounPhrase): boolean {
  return getDeterminer(phrase)?.tag === "POSSESSIVE";
}

/** Keys of who or what a phrase names. */
export function listKeys(phrase: NounPhrase, sentence: UnderstoodSentence): string[] {
  if (isFirstPerson(phrase, sentence)) return [...sentence.speaker];
  const denoted = listDenoted(phrase, sentence.context);
  if (denoted.length > 0) return [...denoted];
  const phrases = [phrase, ...(phrase.apposition === null ? [] : [phrase.apposition])];
  return phrases.flatMap((each) => listOwnKeys(each, sentence));
}

/** Without an owner and titles: "Keith" of "Okoye's brother Keith", "Okoye" of "Captain Okoye". */
function listOwnKeys(
  phrase: NounPhrase,
  { meanings, reading: { words }, language: { grammar } }: UnderstoodSentence,
): string[] {
  const owner = "possessor" in phrase ? phrase.possessor : null;
  const keys: string[] = [];
  for (let index = owner?.endWord ?? phrase.firstWord; index < phrase.endWord; index++) {
    const meaning = meanings.get(index);
    const isTitle = index !== phrase.head.index && grammar.titles.has(words[index]!.normal);
    if (meaning !== undefined && !isTitle) keys.push(meaning.key);
  }
  return keys;
}
