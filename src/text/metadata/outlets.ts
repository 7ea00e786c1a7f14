import type { OutletLexicon } from "../../language/text-lexicon.ts";

/** Whether a name is one that is known beforehand. */
export type IsKnown = (name: string) => boolean;

/** Words of an outlet's name, at most: "The Varn and Larne Morning Post". */
const MOST_WORDS = 6;

/** Whether a name is a news agency's, whose texts others print. */
export function isAgency(name: string, lexicon: OutletLexicon): boolean {
  return lexicon.agencies.has(dropArticle(name, lexicon).toLowerCase());
}

/**
 * Whether a name is an outlet's: one that is known, one that a word such as "Herald" tells, or a site.
 * In doubt it is none: "World News" is a heading, and "Post" a button.
 */
export function isOutlet(name: string, lexicon: OutletLexicon, isKnown: IsKnown): boolean {
  if (isAgency(name, lexicon)) return false;
  const isSite = SITE.test(name);
  if (isSite || !/^\p{Lu}/u.test(name)) return isSite;
  if (isKnown(name)) return true;
  const bare = dropArticle(name, lexicon);
  const words = bare.split(/\s+/u);
  if (words.length > MOST_WORDS || !words.every(isPartOfName)) return false;
  const small = words.map((word) => word.toLowerCase());
  const tells = (word: string | undefined): boolean =>
    word !== undefined && (lexicon.outlets.has(word) || lexicon.plain.has(word));
  // "Voice of Norland", and not "Herald Square".
  if (!tells(small.at(-1)) && !(tells(small[0]) && /^\p{Ll}/u.test(words[1] ?? ""))) return false;
  const isPlain = small.every((word) => lexicon.plain.has(word) || lexicon.sections.has(word));
  return !isPlain || (words.length === 1 && bare !== name);
}

const SITE = /^(?:[\p{L}\p{N}-]{2,40}\.){1,3}\p{L}{2,8}$/u;
function dropArticle(name: string, lexicon: OutletLexicon): string {
  return name.slice(getArticleLength(name, lexicon));
}

const LONGEST_SMALL = 3;

/** Letters and little else, with capitals but for small words: "Times of Norland". */
function isPartOfName(word: string): boolean {
  const isOpened = /^[\p{Lu}\p{N}&]/u.test(word) || word.length <= LONGEST_SMALL;
  return isOpened && /^[\p{L}\p{M}\p{N}&+'’.!-]+$/u.test(word);
}

/** Where a name begins behind its article, in UTF-16 units: "The Herald" behind the fourth. */
export function getArticleLength(name: string, { articles }: OutletLexicon): number {
  const [opening = "", article = ""] = /^(\p{L}+)\s+(?=\S)/u.exec(name) ?? [];
  return articles.has(article.toLowerCase()) ? opening.length : 0;
}

/**
 * A name as it is written where not all of it is in capitals: "JANE ROE" is "Jane Roe", and "BBC NEWS"
 * is "BBC News". Short words stay, and those that cannot be spoken: they may be letters.
 */
export function writeCapitalsSmall(name: string, longestKept: number): string {
  if (/\p{Ll}{2}/u.test(name)) return name;
  return name.replace(/(?<![\p{L}.])\p{Lu}[\p{Lu}\p{M}]+(?![\p{L}.])/gu, (word) =>
    word.length <= longestKept || /^[IVX]+$/u.test(word) || !VOWEL.test(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const VOWEL = /[AEIOUYÀ-ÖØ-Ý]|[^\p{ASCII}]/u;
