import { findAddressee } from "./addressees.ts";
import { CONTRASTS, findClauseEnd, findSecondVerb } from "./clause-ends.ts";
import { findOpener, skipCircumstances } from "./content-openers.ts";
import type { ExtractLexicon } from "./lexicon.ts";
import type { UnitToken } from "./narrative-units.ts";
import { findPhraseAfter, type Phrase } from "./noun-phrases.ts";
import { findPhraseContentEnd } from "./phrase-ends.ts";
import { RELATIVES } from "./clause-subjects.ts";
import type { AttributedCue } from "./sources.ts";
import { findWordsEnd, hasFinite, isDash, opensPredicate } from "./unit-tokens.ts";

/** What stands behind a cue, and how it was told. */
export interface ContentAfter {
  readonly phrase: Phrase;
  readonly addressee: Phrase | null;
  readonly rule: AfterRule;
  /** Set off by a comma, as behind a cue that stands inside what was said. */
  readonly detached: boolean;
}

export type AfterRule = "that-clause" | "clause" | "marks" | "infinitive" | "phrase";

/** What stands from `from` on as the content of a cue; `before` is what already stands before it. */
export function findContentAfter(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
  before: Phrase | null,
): ContentAfter | null {
  const { cue } = attributed;
  const { tokens } = cue.unit;
  const last = findWordsEnd(tokens);
  const end = findClauseEnd(attributed, from, others);
  let index = from;
  const addressee = findAddressee(cue, from, lexicon);
  if (addressee !== null) {
    // "called on soldiers in Kursk to surrender": what describes them goes with what was asked.
    const isDescribed = cue.frames.has("phrase") && tokens[addressee.end]?.pos === "ADP";
    index = isDescribed ? from : addressee.end;
  }
  const opener = findOpener(tokens, index, last, lexicon.circumstances);
  if (opener !== null) index = opener;
  else index = skipCircumstances(tokens, index, last, lexicon);
  let token = tokens[index];
  // Behind a comma, marks go on with what the marks before the cue began.
  let detached = opener !== null && tokens[index - 1]?.normal === ",";
  if (token?.normal === "," || token?.normal === ":" || isDash(token)) {
    detached = token?.normal !== ":";
    index++;
    token = tokens[index];
  }
  if (token === undefined || index >= last) return null;
  const build = (phraseEnd: number, rule: AfterRule): ContentAfter | null =>
    phraseEnd > index
      ? { phrase: { first: index, end: phraseEnd }, addressee, rule, detached }
      : null;
  if (token.pos === "QUOTE") return build(findMarksEnd(tokens, index, end), "marks");
  if (detached) {
    // Behind a comma only the rest of a sentence that the cue interrupts.
    if (before === null)
      return cue.frames.has("clause") && hasFinite(tokens.slice(index, end)) && token.pos !== "VERB"
        ? build(end, "clause")
        : null;
    const joins =
      token.pos === "CCONJ" && token.normal !== "but" && !speaksItself(tokens, index + 1, others);
    const turnsAway =
      /ing$/u.test(token.normal) ||
      (token.pos === "CCONJ" && !joins) ||
      token.pos === "SCONJ" ||
      CONTRASTS.has(token.normal) ||
      token.normal === "who" ||
      token.normal === "which";
    if (turnsAway) return null;
    const isOpen = OPEN_ENDS.has(tokens[before.end - 1]!.pos);
    return isOpen || hasFinite(tokens.slice(index, end)) ? build(end, "clause") : null;
  }
  if (tokens[index - 1]?.normal === ":") return build(end, "clause");
  if (token.normal === "that" || INTERROGATIVES.has(token.normal)) {
    if (cue.frames.has("clause") || cue.frames.has("phrase")) return build(end, "that-clause");
  }
  if (before !== null && (token.pos === "ADP" || token.pos === "ADV" || token.pos === "SCONJ"))
    return null;
  // "which Okoye said fell": the relative pronoun is the subject of what was said.
  const relative = (attributed.source?.first ?? 0) - 1;
  if (
    RELATIVES.has(tokens[relative]?.normal ?? "") &&
    opensPredicate(tokens, index) &&
    cue.frames.has("clause")
  ) {
    const isSetOff = tokens[relative - 1]?.normal === ",";
    return build(isSetOff ? end : findSecondVerb(tokens, index, end), "clause");
  }
  // "said in an interview published by": circumstances, not what was said.
  if (index > from && token.pos === "VERB") return null;
  const rest = tokens.slice(index, end);
  if (token.normal === "to" && (cue.frames.has("infinitive") || cue.frames.has("addressee")))
    return build(end, "infinitive");
  if (cue.frames.has("clause") && startsClause(rest)) return build(end, "clause");
  const isPhrase = cue.frames.has("phrase") && !(before !== null && cue.frames.has("parenthesis"));
  const phraseEnd = findPhraseContentEnd(tokens, index, end, lexicon.circumstances);
  if (cue.frames.has("complement") && hasComplement(rest))
    return build(hasComplement(tokens.slice(index, phraseEnd)) ? phraseEnd : end, "phrase");
  if (isPhrase && !CIRCUMSTANTIAL.has(token.normal)) return build(phraseEnd, "phrase");
  if (rest.some(({ pos }) => pos === "QUOTE")) return build(end, "clause");
  return null;
}

/** Prepositions of where and how something was said, or by whom: "reporting from Kyiv". */
const CIRCUMSTANTIAL: ReadonlySet<string> = new Set([
  "at",
  "by",
  "during",
  "from",
  "in",
  "into",
  "through",
  "under",
]);

/** What opens a clause that tells when something was said: "said as he left". */
const TELLS_WHEN: ReadonlySet<string> = new Set(["before", "after", "as", "until", "since"]);

/** A clause that ends in one of these goes on behind the cue: "He is, she said, a liar." */
const OPEN_ENDS: ReadonlySet<string> = new Set(["AUX", "VERB", "ADP", "DET", "SCONJ"]);

/** Whether another cue or its source stands at `first`: ", and added", ", and Okoye said". */
function speaksItself(
  tokens: readonly UnitToken[],
  first: number,
  others: readonly AttributedCue[],
): boolean {
  if (tokens[first]?.pos === "VERB" || tokens[first]?.pos === "ADV") return true;
  return others.some(({ cue, source }) => cue.first === first || source?.first === first);
}

const INTERROGATIVES = new Set(["whether", "why", "how", "what", "if", "who", "where", "when"]);

/** Whether an object is followed by what it is called: "the plan a mistake", "him “slow”", "it as dead". */
function hasComplement(tokens: readonly UnitToken[]): boolean {
  const object = findPhraseAfter(tokens, 0);
  if (object === null) return tokens[0]?.pos === "QUOTE";
  const next = tokens[object.end];
  if (tokens[0]?.pos === "PRON" && (next?.pos === "NOUN" || next?.pos === "PROPN")) return true;
  return tokens
    .slice(object.end)
    .some(
      ({ pos, normal }) =>
        pos === "QUOTE" || pos === "ADJ" || normal === "a" || normal === "an" || normal === "as",
    );
}

function startsClause(tokens: readonly UnitToken[]): boolean {
  const first = tokens[0];
  if (first === undefined || first.pos === "PUNCT") return false;
  if (first.pos !== "ADP" && first.pos !== "SCONJ") return hasFinite(tokens);
  // "in May it fell", unlike "said after it fell": a clause behind what the preposition opens.
  const opening = findPhraseAfter(tokens, 1)?.end ?? 1;
  const tellsWhen = TELLS_WHEN.has(first.normal) && opensPredicate(tokens, opening);
  return !tellsWhen && hasFinite(tokens.slice(opening));
}

/** UTF-16 units in marks beyond which they are a sentence rather than a part of one. */
const LONGEST_FRAGMENT = 60;

/** The end of what is in marks: the passage alone where it is a sentence of its own. */
function findMarksEnd(tokens: readonly UnitToken[], first: number, end: number): number {
  const next = tokens[first + 1];
  if (next === undefined || first + 1 >= end) return first + 1;
  if (next.pos === "PUNCT" && next.normal !== "-") return first + 1;
  const passage = tokens[first]!.passage!;
  const isJoined = next.pos === "CCONJ" && tokens[first + 2]?.pos === "QUOTE";
  if (!isJoined && (passage.endsClause || next.pos === "VERB" || next.pos === "AUX"))
    return first + 1;
  const isSentence =
    passage.inner.end - passage.inner.start > LONGEST_FRAGMENT &&
    next.pos !== "ADP" &&
    next.pos !== "CCONJ";
  return isSentence ? first + 1 : Math.max(end, first + 1);
}
