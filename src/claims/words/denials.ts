import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { MeaningWords, WordMeaning } from "./word-meanings.ts";

/** Those of some words of a sentence that say that something is not so: "not", "no", "without"; "neither … nor" once. */
export function findDenials(
  words: readonly Word[],
  reading: SentenceReading,
  meanings: ReadonlyMap<number, WordMeaning>,
  lexicon: MeaningWords,
): Word[] {
  const found: Word[] = [];
  let isDenied = false;
  let end = -1;
  for (const word of words) {
    const meaning = meanings.get(word.index);
    // "without injury" means something by itself.
    if (meaning !== undefined && meaning.last > word.index) end = Math.max(end, meaning.last);
    if (word.index <= end && (meaning === undefined || meaning.last > word.index)) continue;
    if (!isDenying(word, reading, lexicon)) continue;
    if (!(isDenied && lexicon.claims.again.has(word.normal))) found.push(word);
    isDenied = true;
  }
  return found;
}

function isDenying(
  { tag, normal, lemma, index }: Word,
  { words, verbGroups }: SentenceReading,
  { claims }: MeaningWords,
): boolean {
  const isWithNext = claims.no.has(`${normal} ${words[index + 1]?.normal ?? ""}`);
  // "yesterday and not before"
  if (tag === "NEGATION")
    return isWithNext || verbGroups.some(({ negation }) => negation?.index === index);
  return (
    isWithNext || claims.no.has(normal) || claims.lacking.has(lemma) || claims.lacking.has(normal)
  );
}
