import { foldName } from "../../domain/names/name-key.ts";
import type { Span } from "../../domain/text/span.ts";
import type { NameSpan } from "../../names/name-spans.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import {
  findClausesOf,
  findGovernor,
  findRenamed,
  getModifiers,
} from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import { findAge } from "../../names/name-descriptions.ts";

type Words = Pick<Language, "extract" | "grammar" | "resolve">;

/**
 * The names of an article that its words show to be organizations', as `foldName` gives them.
 *
 * Nothing in "Gazprom" tells what it is, but "Gazprom said its output rose", "Politico reported",
 * "shares of Boeing", "the union Solidarity" and "Oxfam, a charity," do. A title, an age, or "he" and "she" speak against it.
 */
export function indexOrganizationNames(
  read: ReadUnits,
  names: readonly NameSpan[],
  acronyms: ReadonlyMap<string, NameSpan>,
  language: Words,
): ReadonlySet<string> {
  const { text } = read.document;
  const shown = new Set<string>();
  const persons = new Set<string>();
  for (const name of names) {
    const key = foldName(text.slice(name.start, name.end));
    const around = findAround(read, name);
    const pronoun = around === null ? null : findPronounBehind(around);
    if (name.titled || (around !== null && showsPerson(around, pronoun, language)))
      persons.add(key);
    else if (around !== null && showsOrganization(around, name, pronoun, language)) shown.add(key);
  }
  for (const key of persons) shown.delete(key);
  // People are not abbreviated.
  for (const { start, end } of acronyms.values()) shown.add(foldName(text.slice(start, end)));
  return shown;
}

/** Words behind the verb of a name in which a pronoun may tell what it is. */
const REACH = 4;

/** The first pronoun behind a name and its verb, before any noun: "it" of "said that it". */
function findPronounBehind({ reading, phrase, closing }: Around): Word | null {
  const clause = findClausesOf(reading, phrase).find(
    ({ group }) => group.form === "finite" && group.firstWord === closing.endWord,
  );
  if (clause === undefined) return null;
  const { endWord } = clause.group;
  for (const word of reading.words.slice(endWord, endWord + REACH)) {
    if (word.tag === "PRONOUN" || word.tag === "POSSESSIVE") return word;
    if (word.tag === "NOUN" || word.tag === "NAME" || word.tag === "MARK") return null;
  }
  return null;
}

function showsPerson(
  around: Around,
  pronoun: Word | null,
  { grammar, resolve: { references } }: Words,
): boolean {
  const { reading, closing } = around;
  const isAsked = reading.clauses.some(
    (clause) =>
      clause.kind === "relative" &&
      clause.antecedent === closing &&
      grammar.persons.has(clause.opener?.normal ?? ""),
  );
  const isPointedTo = pronoun !== null && references.persons.has(pronoun.normal);
  return isPointedTo || isAsked || findAge(around) !== null;
}

function showsOrganization(
  around: Around,
  name: Span,
  pronoun: Word | null,
  language: Words,
): boolean {
  const { reading, phrase } = around;
  // "it" may stand for nothing: "Okoye said it rained".
  const isOwn =
    pronoun !== null &&
    language.resolve.references.things.has(pronoun.normal) &&
    hasRole(pronoun.form, Role.POSSESSIVE | Role.REFLEXIVE);
  const { reports } = language.extract.names;
  return (
    isOwn ||
    findClausesOf(reading, phrase).some(
      ({ group }) => reports.has(group.lemma) && group.start >= phrase.end,
    ) ||
    isOwner(around, name, language) ||
    isCalled(around, name, language)
  );
}

/** "Boeing shares", "Boeing’s shareholders", "shares of Boeing". */
function isOwner({ reading, phrase }: Around, name: Span, { extract, grammar }: Words): boolean {
  const { possessions } = extract.names;
  const whole = reading.nounPhrases.find(
    ({ start, head }) => start <= name.start && name.end <= head.start,
  );
  if (whole !== undefined && possessions.has(whole.head.normal)) return true;
  const governor = findGovernor(reading, phrase);
  if (governor === null || !grammar.partMarks.has(governor.preposition.normal)) return false;
  const { hangsOn } = governor;
  return hangsOn !== null && "head" in hangsOn && possessions.has(hangsOn.head.normal);
}

/** "research firm Larnpoint", "the union NTU", "Larnpoint, a research firm,". */
function isCalled({ reading, phrase, closing }: Around, name: Span, { extract }: Words): boolean {
  const called = [
    getModifiers(phrase).findLast(({ end }) => end <= name.start),
    (findRenamed(reading, phrase) ?? findBeside(reading, phrase))?.head,
    closing.apposition?.head,
  ];
  return called.some((noun) => noun !== undefined && extract.names.kinds.has(noun.normal));
}

/** "the news agency" of "the news agency Tass said so"; not what something is done to, as in "told the agency Okoye left". */
function findBeside(
  { nounPhrases, clauses }: SentenceReading,
  phrase: NounPhrase,
): NounPhrase | null {
  const before = nounPhrases.find(({ endWord }) => endWord === phrase.firstWord);
  return before === undefined || clauses.some(({ objects }) => objects.includes(before))
    ? null
    : before;
}
