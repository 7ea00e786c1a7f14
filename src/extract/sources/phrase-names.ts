import type { Span } from "../../domain/text/span.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";

/**
 * The last name in a noun phrase, without what describes it: "Varn Post" in "the local Varn Post", "NBC" in
 * "NBC’s “Varn at Noon”"; where there is none, that of the phrase that renames it.
 */
export function findName(reading: SentenceReading, phrase: NounPhrase): Span | null {
  if (phrase.isTime || phrase.kind === "pronoun" || phrase.kind === "quote") return null;
  const isTitle = !/^[\p{L}\p{N}]/u.test(phrase.head.text);
  if (isTitle && phrase.possessor !== null) return findName(reading, phrase.possessor);
  const words = reading.words.slice(phrase.firstWord, phrase.head.index + 1);
  const last = words.findLast(({ tag }) => tag === "NAME");
  if (last === undefined)
    return phrase.apposition === null ? null : findName(reading, phrase.apposition);
  const before = words.findLast(({ tag, index }) => index < last.index && tag !== "NAME");
  const first = reading.words[before === undefined ? phrase.firstWord : before.index + 1]!;
  return { start: first.start, end: last.end };
}
