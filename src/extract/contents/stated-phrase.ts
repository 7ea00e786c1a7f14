import { findGroupFrom, findPhraseOf } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { CueLexicon } from "../../language/extract-lexicon.ts";
import { holdsMarks } from "../../prose/unit-words.ts";

/**
 * Whether the phrase `[first, end)` behind a verb of judging tells what was said of something, and not
 * only of what: by words in marks, a clause, what somebody is judged for, or a noun of saying.
 */
export function isStated(
  reading: SentenceReading,
  first: number,
  end: number,
  lexicon: CueLexicon,
): boolean {
  if (holdsMarks(reading.words, first, end)) return true;
  const phrase = findPhraseOf(reading, first);
  const noun = phrase?.head.lemma ?? "";
  if (lexicon.nouns.has(noun) || lexicon.claimed.has(noun)) return true;
  const isPerson = phrase?.kind === "name" || phrase?.kind === "pronoun";
  if (isGerund(reading, first)) return true;
  for (let index = first; index < end; index++) {
    const { tag, normal } = reading.words[index]!;
    if (tag !== "PREPOSITION") continue;
    // "dismissed it as slow", "criticized Okoye for her plan"
    const tellsWhy = lexicon.beside.has(normal) || (isPerson && lexicon.judgedFor.has(normal));
    if ((index > first && tellsWhy) || isGerund(reading, index + 1)) return true;
  }
  return holdsClause(reading, first, end);
}

/** "leaving" in "spoke of leaving" and "criticized it for leaving" */
function isGerund(reading: SentenceReading, at: number): boolean {
  const group = findGroupFrom(reading, at);
  return group?.form === "participle" && group.voice === "active";
}

/** "agreed with him that it fell", "rejected a request to leave", "noted remarks she had made". */
function holdsClause({ clauses }: SentenceReading, first: number, end: number): boolean {
  return clauses.some(
    ({ kind, firstWord }) =>
      firstWord >= first && firstWord < end && (kind === "content" || kind === "question"),
  );
}
