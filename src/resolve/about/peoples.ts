import { inferBy } from "../../domain/rules/resolution-rules.ts";
import { findPhraseAt } from "../../grammar/find-in-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { ArticleContext } from "../article-context.ts";
import type { PlaceMention } from "./place-mention.ts";

/**
 * The words of an article that speak of a place by its people or by what is its own: "Ukrainian troops",
 * "Nigerians", "the British". A language is none: "in English".
 */
export function findPeoples(
  context: ArticleContext,
  languages: ReadonlySet<string>,
): PlaceMention[] {
  const { document, read, references, lookup } = context;
  const found: PlaceMention[] = [];
  const words = read.listWords({ start: 0, end: document.text.length });
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.text === word.normal) continue;
    const last = words[index - 1] ?? null;
    const pair =
      last === null ? undefined : references.peoples.get(`${last.normal} ${word.normal}`);
    const id = pair ?? references.peoples.get(word.normal);
    const place = id === undefined ? null : lookup.getPlace(id);
    if (place === null || (languages.has(word.normal) && isAlone(context, word))) continue;
    const { start } = pair === undefined ? word : last!;
    found.push({ start, end: word.end, place, as: "PEOPLE", ...inferBy("people") });
  }
  return found;
}

/** Whether no other word belongs to it, as only to the name of a language: "English is hard". */
function isAlone({ read }: ArticleContext, { start, end }: Word): boolean {
  const reading = read.findUnit(start)?.reading;
  const phrase = reading === undefined ? null : findPhraseAt(reading, start);
  return phrase !== null && phrase.start === start && phrase.end === end;
}
