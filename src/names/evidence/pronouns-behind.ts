import { findClausesOf } from "../../grammar/find-in-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { Around } from "../../prose/find-around.ts";

/** Words behind the verb of a name in which a pronoun may tell what it is. */
const REACH = 4;

/** The first pronoun behind each verb of a name, before any noun: "it" of "said that it". */
export function findPronounsBehind({ reading, phrase, closing }: Around): Word[] {
  return findClausesOf(reading, phrase).flatMap(({ group }): Word[] => {
    if (group.form !== "finite" || group.firstWord !== closing.endWord) return [];
    for (const word of reading.words.slice(group.endWord, group.endWord + REACH)) {
      if (word.tag === "PRONOUN" || word.tag === "POSSESSIVE") return [word];
      if (word.tag === "NOUN" || word.tag === "NAME" || word.tag === "MARK") return [];
    }
    return [];
  });
}
