import type { Span } from "../../domain/text/span.ts";
import { findClausesOf, findRenamed, getModifiers } from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { Around } from "../../prose/find-around.ts";

/** The nouns that say what a name's bearer is: before it, behind it, and behind “is”. */
export function listNounsBeside({ reading, phrase, closing }: Around, name: Span): Word[] {
  const before = getModifiers(phrase).findLast(
    // "his native Larne"
    ({ end, tag, form }) =>
      end <= name.start && (tag !== "ADJECTIVE" || form.kinds[0] !== "person"),
  );
  const renamed = findRenamed(reading, phrase) ?? findBeside(reading, phrase);
  const called = findClausesOf(reading, closing)
    .filter(({ group }) => group.auxiliaries.length === 0 && hasRole(group.verb.form, Role.BE))
    .flatMap(({ objects }) => objects.slice(0, 1));
  const nouns = [
    before,
    renamed?.head,
    closing.apposition?.head,
    ...called.map(({ head }) => head),
  ];
  return nouns.flatMap((noun) => (noun === undefined || noun.tag === "NAME" ? [] : [noun]));
}

/** "the news agency" of "the news agency Tass said so"; not what something is done to. */
function findBeside(
  { nounPhrases, clauses }: SentenceReading,
  phrase: NounPhrase,
): NounPhrase | null {
  const before = nounPhrases.find(({ endWord }) => endWord === phrase.firstWord);
  return before === undefined ||
    before.kind !== "common" ||
    clauses.some(({ objects }) => objects.includes(before))
    ? null
    : before;
}
