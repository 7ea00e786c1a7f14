import type { NameLexicon } from "./name-lexicon.ts";
import { levelWord } from "./read-spellings.ts";

/** Words that a country's name has at most. */
const LONGEST_COUNTRY = 4;

/**
 * The key that all orders of an organization's name share, from its folded words: "Russian Ministry of
 * Defence", "the Defense Ministry of Russia". Countries and their people are one, words without meaning
 * do not count.
 */
export function buildOrganizationKey(
  words: readonly string[],
  { fillers, countries, ordered, forms }: NameLexicon,
): string {
  const meant: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = findCountry(words, index, countries);
    const country = countries.get(words.slice(index, index + length).join(" "));
    const word = words[index]!;
    if (country !== undefined) meant.push(`@${country}`);
    else if (!fillers.has(word)) meant.push(levelWord(forms.level(word)));
    index += Math.max(1, length);
  }
  const isOrdered = words.some((word) => ordered.has(word));
  return (isOrdered ? meant : meant.sort()).join(" ");
}

/** How many words from an index on name a country; 0 where none do. */
function findCountry(
  words: readonly string[],
  index: number,
  countries: NameLexicon["countries"],
): number {
  for (let length = LONGEST_COUNTRY; length > 0; length--) {
    const isWhole = index + length <= words.length;
    if (isWhole && countries.has(words.slice(index, index + length).join(" "))) return length;
  }
  return 0;
}
