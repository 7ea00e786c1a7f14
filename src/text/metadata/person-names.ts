import { foldAccents } from "../../domain/text/letters.ts";
import type { GrammarLexicon } from "../../language/grammar-lexicon.ts";
import type { BylineLexicon } from "../../language/text-lexicon.ts";
import type { IsKnown } from "./outlets.ts";

/** What tells the name of a person from other words with capitals. */
export interface PersonWords {
  readonly bylines: Pick<BylineLexicon, "givenNames" | "neverNames" | "particles">;
  readonly readForm: GrammarLexicon["readForm"];
  readonly isPlace: IsKnown;
}

const MOST_WORDS = 5;
/** Lists that have what is surely a given name. */
const SURE_LISTS = 3;

/**
 * Whether words are a person's whole name: "Jane Roe", "J.R. ROE", "Ana de la Cruz". In doubt they are
 * not: "Popular Demand", "San Francisco", "Varn Herald".
 */
export function isPersonName(words: readonly string[], known: PersonWords): boolean {
  const { givenNames, neverNames, particles } = known.bylines;
  if (words.length < 2 || words.length > MOST_WORDS || !isOneCase(words)) return false;
  const small = words.map((word) => foldAccents(word).toLowerCase().replace(/’/gu, "'"));
  const isInner = (index: number): boolean => index > 0 && index < words.length - 1;
  const mayBePart = (word: string, index: number): boolean =>
    NAME.test(word) || (isInner(index) && particles.has(word));
  if (!words.every(mayBePart) || INITIALS.test(words.at(-1)!)) return false;
  if (small.some((word) => neverNames.has(word))) return false;
  const [first, last] = [small[0]!, known.readForm(small.at(-1)!)];
  if (last.kinds.includes("time") || last.roles !== 0) return false;
  if (INITIALS.test(words[0]!)) return words.length > 2 || !last.isCommon;
  const lists = givenNames.get(first.split("-")[0]!)?.lists ?? 0;
  // "Faith Alone": what is a word as well needs a name behind it.
  if (known.readForm(first).isCommon) return lists >= SURE_LISTS && last.adverb < 0;
  if (lists >= SURE_LISTS) return true;
  return !last.isCommon && !known.isPlace(words.join(" "));
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
  return /\p{Lu}{2}[\p{Lu}'’.-]*$/u.test(word);
}
