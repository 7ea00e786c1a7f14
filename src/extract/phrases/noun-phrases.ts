import type { UnitToken } from "./narrative-units.ts";
import { isOnDay } from "./weekdays.ts";

/** Token indices `[first, end)` of one noun phrase in a unit. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

const LONGEST_PHRASE = 40;

/**
 * The noun phrase that ends right before `end`, with what modifies it: "a spokesman for the ministry".
 *
 * Phrases joined by "and" and prepositional phrases belong to it where nothing before them claims them.
 */
export function findPhraseBefore(tokens: readonly UnitToken[], end: number): Phrase | null {
  let first = findSimplePhraseBefore(tokens, end);
  if (first === null) return null;
  while (end - first < LONGEST_PHRASE) {
    const link = tokens[first - 1];
    if (link === undefined) break;
    const isPreposition = link.pos === "ADP" && ATTACHING.has(link.normal);
    const isJoined = link.pos === "CCONJ" && JOINING.has(link.normal);
    if (!isPreposition && !isJoined) break;
    const earlier = findSimplePhraseBefore(tokens, first - 1);
    if (earlier === null || isPronoun(tokens[earlier])) break;
    if (isClaimed(tokens, earlier, isPreposition && link.normal === "of")) break;
    first = earlier;
  }
  return { first, end };
}

const ATTACHING = new Set(["of", "for", "from", "in", "at", "with", "on", "to", "under"]);
const JOINING = new Set(["and", "or", "&"]);

/** Whether a verb or preposition before a phrase already has it as its object. */
function isClaimed(tokens: readonly UnitToken[], first: number, tight: boolean): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.pos === "VERB" || before.pos === "AUX") return true;
  return before.pos === "ADP" && !tight && !ATTACHING.has(before.normal);
}

function findSimplePhraseBefore(tokens: readonly UnitToken[], end: number): number | null {
  let index = end - 1;
  const head = tokens[index];
  if (head === undefined) return null;
  if (head.normal === ")") {
    const opening = findOpeningBracket(tokens, index);
    return opening === null ? null : findSimplePhraseBefore(tokens, opening);
  }
  if (head.pos === "PRON" && !POSSESSIVE.has(head.normal)) return isAnaphor(head) ? index : null;
  if (!isHead(head)) return null;
  while (index > 0 && end - index < LONGEST_PHRASE) {
    const token = tokens[index]!;
    const before = tokens[index - 1]!;
    if (token.pos === "DET" && !(before.pos === "DET" && PREDETERMINERS.has(before.normal))) break;
    if (POSSESSIVE.has(token.normal) && token.pos === "PRON") break;
    // "the test, which state media claimed": a relative pronoun, whatever the tagger takes it for.
    if (before.normal === "which") break;
    if (!isInPhrase(before, token, tokens[index - 2]) || isOnDay(tokens, index - 1)) break;
    index--;
  }
  return index;
}

const PREDETERMINERS = new Set(["all", "both", "half"]);
const POSSESSIVE = new Set(["his", "her", "their", "its", "our", "my", "your", "whose"]);
const ANAPHORS = new Set([
  "he",
  "she",
  "they",
  "it",
  "i",
  "we",
  "you",
  "who",
  "which",
  "that",
  "some",
  "many",
  "others",
  "another",
  "several",
  "everyone",
  "someone",
  "one",
  "this",
  "those",
  "these",
  "both",
  "most",
  "few",
]);

function isAnaphor(token: UnitToken): boolean {
  return ANAPHORS.has(token.normal);
}

function isPronoun(token: UnitToken | undefined): boolean {
  return token?.pos === "PRON";
}

function isHead(token: UnitToken): boolean {
  if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM") return true;
  return (token.pos === "ADJ" || token.pos === "DET") && (isAnaphor(token) || token.pos === "ADJ");
}

function isInPhrase(token: UnitToken, after: UnitToken, before: UnitToken | undefined): boolean {
  switch (token.pos) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "NUM":
    case "DET":
      return true;
    case "PRON":
      return POSSESSIVE.has(token.normal);
    case "PART":
      return token.normal === "'s" || token.normal === "'";
    case "PUNCT":
      // "RBC-Ukraine", "J.P.": marks without a space on either side.
      return (
        /^[-–.&/']$/u.test(token.normal) && token.end === after.start && before?.end === token.start
      );
    case "CCONJ":
      return token.normal === "&";
    case "VERB":
      // "Russian-occupied territory", "a televised interview".
      return (
        before !== undefined &&
        ((before.end === token.start && before.normal === "-") ||
          (/(?:ed|ing)$/u.test(token.normal) &&
            (before.pos === "DET" || before.pos === "ADJ" || before.pos === "PRON")))
      );
    case "QUOTE":
      return token.passage?.endsClause === false && (after.pos === "NOUN" || after.pos === "PROPN");
    default:
      return false;
  }
}

function findOpeningBracket(tokens: readonly UnitToken[], closing: number): number | null {
  for (let index = closing - 1; index >= 0 && closing - index < LONGEST_PHRASE; index--) {
    if (tokens[index]?.normal === "(") return index;
  }
  return null;
}

/** The noun phrase that starts at `first`, with its "of"-phrases and names joined by "and". */
export function findPhraseAfter(tokens: readonly UnitToken[], first: number): Phrase | null {
  let end = findSimplePhraseAfter(tokens, first);
  if (end === null) return null;
  while (end - first < LONGEST_PHRASE) {
    const link = tokens[end];
    if (link === undefined) break;
    const attaches =
      link.pos === "ADP" &&
      (link.normal === "of" || link.normal === "for" || link.normal === "from");
    const joins = link.pos === "CCONJ" && JOINING.has(link.normal);
    const describes = isDescriptionAhead(tokens, end);
    if (!attaches && !joins && !describes) break;
    const next = findSimplePhraseAfter(tokens, end + (link.pos === "VERB" ? 2 : 1));
    if (next === null || (joins && isClauseAhead(tokens, next))) break;
    end = next;
  }
  return { first, end };
}

/** "people familiar | with the matter", "a person | briefed on the plan". */
function isDescriptionAhead(tokens: readonly UnitToken[], end: number): boolean {
  const last = tokens[end - 1]!;
  const link = tokens[end]!;
  if (link.pos === "ADP") return last.pos === "ADJ" && tokens[end - 2]?.pos === "NOUN";
  const isParticiple = link.pos === "VERB" && /(?:ed|ing)$/u.test(link.normal);
  return isParticiple && last.pos === "NOUN" && tokens[end + 1]?.pos === "ADP";
}

function isClauseAhead(tokens: readonly UnitToken[], index: number): boolean {
  const next = tokens[index];
  return next?.pos === "VERB" || next?.pos === "AUX";
}

function findSimplePhraseAfter(tokens: readonly UnitToken[], first: number): number | null {
  let index = first;
  const start = tokens[index];
  if (start === undefined) return null;
  if (start.pos === "PRON" && !POSSESSIVE.has(start.normal)) return index + 1;
  let head = false;
  while (index < tokens.length && index - first < LONGEST_PHRASE) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM") head = true;
    else if (token.pos === "DET" || (token.pos === "PRON" && POSSESSIVE.has(token.normal))) {
      if (
        index > first &&
        !PREDETERMINERS.has(tokens[index - 1]!.normal) &&
        tokens[index - 1]!.normal !== "'s"
      )
        break;
    } else if (token.pos === "PART" && (token.normal === "'s" || token.normal === "'"))
      head = false;
    else if (token.pos === "PUNCT") {
      const glued =
        /^[-–.&/']$/u.test(token.normal) &&
        next?.start === token.end &&
        tokens[index - 1]?.end === token.start;
      if (!glued) break;
    } else if (token.pos === "ADV") {
      if (head || next?.pos !== "ADJ") break;
    } else if (token.pos !== "ADJ" && !(token.pos === "CCONJ" && token.normal === "&")) {
      // A participle before its noun: "leaked documents".
      if (head || token.pos !== "VERB" || next?.pos !== "NOUN") break;
    }
    index++;
  }
  return index > first ? index : null;
}
