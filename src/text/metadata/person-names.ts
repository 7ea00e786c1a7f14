import { foldAccents } from "../../domain/text/letters.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { AbbreviationLexicon, BylineLexicon } from "../../language/text-lexicon.ts";
import type { IsKnown } from "./outlets.ts";

/** What tells the name of a person from other words with capitals. */
export interface PersonWords {
  readonly bylines: Pick<
    BylineLexicon,
    "givenNames" | "months" | "neverNames" | "particles" | "titles"
  >;
  readonly abbreviations: Pick<AbbreviationLexicon, "leading" | "trailing">;
  readonly readForm: GrammarLexicon["readForm"];
  readonly isPlace: IsKnown;
  readonly isOutlet: IsKnown;
}

const MOST_WORDS = 5;
/** Lists that have what is surely a given name. */
export const SURE_LISTS = 3;

/**
 * Whether words are a person's whole name: "Jane Roe", "J.R. ROE", "Ana de la Cruz". In doubt they are
 * not: "Popular Demand", "San Francisco", "Varn Herald".
 */
export function isPersonName(words: readonly string[], known: PersonWords): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || !isOneCase(words)) return false;
  const small = words.map((word) => foldAccents(word).toLowerCase().replace(/’/gu, "'"));
  if (!words.every((word, index) => mayBePart(word, index === words.length - 1, index, known)))
    return false;
  if (small.some((word, index) => isNoPart(word, index, small.length, known))) return false;
  return !known.isOutlet(words.join(" ")) && isLikely(words, small, known);
}

/** Whether it is written as a part of a name is. */
function mayBePart(word: string, isLast: boolean, index: number, known: PersonWords): boolean {
  const { bylines, abbreviations } = known;
  if (INITIALS.test(word)) return !isLast;
  if (index > 0 && !isLast && bylines.particles.has(word)) return true;
  if (!NAME.test(word)) return false;
  // "Jane Roe. Photographs": where a stop ends no shortened word, it ends a sentence.
  const short = word.endsWith(".") ? word.slice(0, -1).toLowerCase() : null;
  return short === null || abbreviations.leading.has(short) || abbreviations.trailing.has(short);
}

/** Whether a word is none of any name, or not at its place: "Herald", "For", "Sept". */
function isNoPart(
  word: string,
  index: number,
  count: number,
  { bylines, readForm }: PersonWords,
): boolean {
  if (bylines.neverNames.has(word)) return true;
  if (index === 0) return false;
  if (bylines.months.has(word) || (index < count - 1 && bylines.titles.has(word))) return true;
  return readForm(word).roles !== 0 && !bylines.particles.has(word);
}

function isLikely(words: readonly string[], small: readonly string[], known: PersonWords): boolean {
  const [first, last] = [small[0]!, known.readForm(small.at(-1)!)];
  if (last.kinds.includes("time")) return false;
  // "Mecklenburg County"
  if (words.length > 2 && last.isCommon && last.kinds[0] === "place") return false;
  if (INITIALS.test(words[0]!)) return words.length > 2 || !last.isCommon;
  const { givenNames } = known.bylines;
  const lists = (givenNames.get(first) ?? givenNames.get(first.split("-")[0]!))?.lists ?? 0;
  // "Faith Alone": what is a word as well needs a name behind it.
  const isSure =
    lists >= SURE_LISTS && (!known.readForm(first).isCommon || last.adverb <= last.noun);
  if (isSure) return true;
  const isWord = known.readForm(first).isCommon && lists === 0;
  return !isWord && !last.isCommon && !known.isPlace(words.join(" "));
}

const NAME = /^\p{Lu}(?:[\p{L}\p{M}'’.-]*[\p{L}\p{M}.])?$/u;
const INITIALS = /^\p{Lu}$|^(?:\p{Lu}\.-?){1,3}\p{Lu}?$/u;

/** "Jane Roe" or "JANE ROE": where case changes, something else begins. */
function isOneCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => !INITIALS.test(word) && /^\p{Lu}/u.test(word));
  const capitals = telling.filter((word) => isInCapitals(word));
  return telling.length > 0 && (capitals.length === 0 || capitals.length === telling.length);
}

/** "ROE", "McDONALD". */
export function isInCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && !/\p{Ll}/u.test(word.slice(LONGEST_OPENING));
}

/** Letters before the capitals of a name: "Mac" in "MacDONALD". */
const LONGEST_OPENING = 3;
