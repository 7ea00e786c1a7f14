import type { NameLexicon } from "./name-lexicon.ts";
import { nameSuffixes } from "./name-suffixes.ts";

/** The parts of a person's name, each as folded words. */
export interface PersonName {
  /** All but title and suffix. */
  readonly words: readonly string[];
  /** Number of words before the surname; 0 where there is nothing but a surname. */
  readonly surnameAt: number;
  /** "+jr", "+iii": no word of a name; `null` without. */
  readonly suffix: string | null;
}

/** Parts a person's name, in the order of given name and surname; `null` where nothing of a name is left. */
export function partPersonName(
  words: readonly string[],
  { particles }: Pick<NameLexicon, "particles">,
): PersonName | null {
  const last = words.at(-1) ?? "";
  const suffix = nameSuffixes.get(last) ?? null;
  const own = suffix === null ? words : words.slice(0, -1);
  if (own.length === 0) return null;
  const particle = own.findIndex((word, index) => index < own.length - 1 && particles.has(word));
  const surnameAt = particle === -1 ? own.length - 1 : particle;
  return { words: own, surnameAt, suffix };
}

/**
 * What may be left of a name without the titles and offices before it, the whole first: "Putin" of
 * "President Putin", "Marco Rubio" of "Secretary of State Marco Rubio", "Dmitry Peskov" of "Kremlin
 * spokesman Dmitry Peskov".
 */
export function dropTitles(
  words: readonly string[],
  { titles, fillers }: Pick<NameLexicon, "titles" | "fillers">,
): (readonly string[])[] {
  const last = words.findLastIndex((word, index) => index < words.length - 1 && titles.has(word));
  if (last === -1) return [words];
  const rest = words.slice(last + 1);
  if (!fillers.has(rest[0]!)) return [words, rest];
  // How many words name the office nothing tells; a surname alone is left only by the shortest one.
  const offices = [rest.slice(2), rest.slice(3)];
  return [words, ...offices.filter(({ length }, index) => length > index)];
}
