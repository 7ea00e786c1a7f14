import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import type { Span } from "../../domain/text/span.ts";
import {
  findClausesOf,
  findGovernor,
  getDeterminer,
  getModifiers,
} from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role, type ThingKind } from "../../language/word-form.ts";
import type { Around } from "../../prose/find-around.ts";
import { findAge } from "../name-descriptions.ts";

type Words = Pick<Language, "extract" | "grammar" | "places" | "resolve">;

/** The words that tell what a name's bearer is: see `listNounsBeside` and `findPronounsBehind`. */
export interface TellingWords {
  readonly nouns: readonly Word[];
  readonly pronouns: readonly Word[];
}

/** What the sentence around a name tells of its bearer. */
export function findSurroundingEvidence(
  around: Around,
  { nouns, pronouns }: TellingWords,
  name: Span,
  language: Words,
): NameTypeEvidence[] {
  const { reading, phrase, closing } = around;
  const found: NameTypeEvidence[] = [];
  if (findAge(around) !== null) found.push("age");
  for (const noun of nouns) {
    const told = judgeNoun(noun, language);
    if (told !== null) found.push(told);
  }
  const outer =
    reading.nounPhrases[findFirstIndex(reading.nounPhrases, ({ end }) => end > name.start)];
  // "Larnpoint’s shareholders"
  if (outer !== undefined && outer.head.start >= name.end && isPossession(outer.head, language))
    found.push("owner");
  // "Larnpoint jets": what follows of the phrase tells of the name as of a modifier alone.
  else if (closing.head.start >= name.end)
    found.push(language.extract.names.titles.has(closing.head.normal) ? "office" : "modifies");
  if (closing.head.start >= name.end) return found;
  found.push(...judgeRelative(around, language));
  if (phrase.start >= name.start - 1 || getDeterminer(phrase) === null)
    found.push(...judgeGovernor(around, name, language));
  found.push(...judgeArticle(phrase, name), ...judgeDeeds(around, pronouns, language));
  return found;
}

function isPossession({ normal }: Word, { extract }: Words): boolean {
  return extract.names.possessions.has(normal);
}

/** "who", "where" behind a name, and a comma. */
function judgeRelative(
  { reading: { words }, closing }: Around,
  { extract, grammar }: Words,
): NameTypeEvidence[] {
  const isParted = words[closing.endWord]?.normal === ",";
  const opener = words[closing.endWord + (isParted ? 1 : 0)]?.normal ?? "";
  if (grammar.persons.has(opener)) return ["who"];
  return isParted && extract.names.placeRelatives.has(opener) ? ["where"] : [];
}

function judgeNoun(
  { normal, lemma, form }: Word,
  { extract: { names }, places }: Words,
): NameTypeEvidence | null {
  if (names.kinds.has(normal) || names.organizations.has(lemma)) return "called-organization";
  if (names.roles.has(normal) || names.titles.has(normal)) return "called-person";
  if (places.settlements.has(normal) || places.regions.has(normal)) return "called-place";
  const [kind] = form.kinds;
  return form.noun < 0 || kind === undefined || kind === "time" ? null : OF_KINDS[kind];
}

const OF_KINDS = {
  person: "called-person",
  body: "called-organization",
  document: "called-document",
  place: "called-place",
} as const satisfies Record<Exclude<ThingKind, "time">, NameTypeEvidence>;

function judgeGovernor(
  { reading, phrase }: Around,
  name: Span,
  { extract: { names }, grammar, places }: Words,
): NameTypeEvidence[] {
  const governor = findGovernor(reading, phrase);
  if (governor === null) return [];
  const { preposition, hangsOn } = governor;
  if (grammar.partMarks.has(preposition.normal)) {
    if (hangsOn === null || !("head" in hangsOn) || phrase.start < name.start - 4) return [];
    const { normal } = hangsOn.head;
    if (names.possessions.has(normal)) return ["owner"];
    return places.settlements.has(normal) ||
      places.directions.has(normal) ||
      places.regions.has(normal)
      ? ["part-of"]
      : [];
  }
  if (places.leading.has(preposition.normal)) return ["in"];
  if (places.around.has(preposition.normal)) return ["at"];
  return places.moving.has(preposition.normal) ? ["to"] : [];
}

function judgeArticle(phrase: NounPhrase, name: Span): NameTypeEvidence[] {
  const article = getDeterminer(phrase);
  if (article === null || article.end > name.start || !hasRole(article.form, Role.ARTICLE))
    return [];
  if (getModifiers(phrase).some(({ start }) => start < name.start)) return [];
  return [article.normal === "the" ? "definite-article" : "indefinite-article"];
}

function judgeDeeds(
  around: Around,
  pronouns: readonly Word[],
  language: Words,
): NameTypeEvidence[] {
  const {
    extract,
    resolve: { references },
  } = language;
  const found: NameTypeEvidence[] = [];
  const { reading } = around;
  for (const pronoun of pronouns) {
    if (references.persons.has(pronoun.normal)) found.push("he-or-she");
    else if (references.things.has(pronoun.normal)) {
      const isOwn = hasRole(pronoun.form, Role.POSSESSIVE | Role.REFLEXIVE);
      // "it was late": the pronoun stands for nothing.
      const next = reading.words[pronoun.index + 1];
      const isEmpty = next !== undefined && hasRole(next.form, Role.BE);
      if (isOwn) found.push("its");
      else if (!isEmpty) found.push("it");
    }
  }
  for (const clause of findClausesOf(reading, around.phrase)) {
    const { group } = clause;
    if (group.form !== "finite" || group.voice === "passive") continue;
    found.push(extract.cues.verbs.has(group.lemma) ? "says" : "acts");
    if (extract.names.reports.has(group.lemma)) found.push("reports");
  }
  return found;
}
