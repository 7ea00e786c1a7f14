import type { UnitToken } from "./narrative-units.ts";
import { findPhraseBefore, type Phrase } from "./noun-phrases.ts";
import { isDash } from "./unit-tokens.ts";

/**
 * "Smith, head of the party, said": the subject stands before the comma that opens the apposition.
 *
 * The nearest comma whose phrase is a name at the start of its clause wins; appositions hold commas too.
 */
export function findBeforeApposition(tokens: readonly UnitToken[], closing: number): Phrase | null {
  let nearest: Phrase | null = null;
  for (let index = closing - 1; index > 0 && closing - index < FARTHEST_APPOSITION; index--) {
    if (tokens[index]!.normal !== ",") continue;
    const phrase = findPhraseBefore(tokens, index);
    if (phrase === null) continue;
    const starts = isClauseStart(tokens, phrase.first);
    if (starts && isNamed(tokens, phrase)) return withNameBetween(tokens, phrase, index, closing);
    if (nearest === null || (starts && !isClauseStart(tokens, nearest.first))) {
      nearest = withNameBetween(tokens, phrase, index, closing);
    }
  }
  return nearest;
}

/** Tokens that an apposition may hold. */
const FARTHEST_APPOSITION = 45;

/** The phrase before the dash that opens an apposition in dashes: "Okoye — the mayor — said". */
export function findBeforeDash(tokens: readonly UnitToken[], closing: number): Phrase | null {
  for (let index = closing - 1; index > 0 && closing - index < FARTHEST_APPOSITION; index--) {
    if (isDash(tokens[index])) return findPhraseBefore(tokens, index);
  }
  return null;
}

/** "the minister, Ada Okoye, said": role and name are one source. */
function withNameBetween(
  tokens: readonly UnitToken[],
  phrase: Phrase,
  opening: number,
  closing: number,
): Phrase {
  return isRole(tokens, phrase) && isName(tokens.slice(opening + 1, closing))
    ? { ...phrase, end: closing }
    : phrase;
}

/** "said the minister, Ada Okoye.": the name behind a role, up to the comma or end that closes it. */
export function withNameBehind(tokens: readonly UnitToken[], phrase: Phrase): Phrase {
  if (tokens[phrase.end]?.normal !== "," || !isRole(tokens, phrase)) return phrase;
  const first = phrase.end + 1;
  let end = first;
  while (tokens[end]?.pos === "PROPN") end++;
  const isClosed = tokens[end] === undefined || /^[,.]$/u.test(tokens[end]!.normal);
  return isClosed && isName(tokens.slice(first, end)) ? { ...phrase, end } : phrase;
}

function isName(tokens: readonly UnitToken[]): boolean {
  return tokens.length > 0 && tokens.every(({ pos }) => pos === "PROPN");
}

/** Whether the head of a phrase is a common noun: "Okoye's lawyer", "the president of Norland". */
function isRole(tokens: readonly UnitToken[], { first, end }: Phrase): boolean {
  const words = tokens.slice(first, end);
  const preposition = words.findIndex(({ pos }) => pos === "ADP");
  return words[(preposition < 0 ? words.length : preposition) - 1]?.pos === "NOUN";
}

/** Whether a phrase holds a name. */
export function isNamed(tokens: readonly UnitToken[], { first, end }: Phrase): boolean {
  return tokens.slice(first, end).some(({ pos }) => pos === "PROPN");
}

/** Whether nothing of its clause stands before `first`. */
export function isClauseStart(tokens: readonly UnitToken[], first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || ["CCONJ", "SCONJ", "PUNCT", "QUOTE", "ADV"].includes(before.pos);
}
