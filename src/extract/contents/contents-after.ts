import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import { findAddressee } from "../sources/addressees.ts";
import { findAttachedContent, type ContentEnd } from "./contents-attached.ts";
import { CONTRASTS, findClauseEnd } from "./clause-ends.ts";
import { findOpener, skipCircumstances } from "./content-openers.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import type { Phrase } from "../phrases/noun-phrases.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findWordsEnd, hasFinite, isDash } from "../phrases/unit-tokens.ts";

/** What stands behind a cue, and how it was told. */
export interface ContentAfter {
  readonly phrase: Phrase;
  readonly addressee: Phrase | null;
  readonly rule: ContentRule;
  /** Set off by a comma, as behind a cue that stands inside what was said. */
  readonly detached: boolean;
}

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
  const addressee = findAddressee(cue, from, lexicon);
  // "called on soldiers in Kursk to surrender": what describes them goes with what was asked.
  const isDescribed =
    addressee !== null && cue.frames.has("phrase") && tokens[addressee.end]?.pos === "ADP";
  const start = addressee === null || isDescribed ? from : Math.max(from, addressee.end);
  const opener = findOpener(tokens, start, last, lexicon.circumstances);
  let first = opener ?? skipCircumstances(tokens, start, last, lexicon);
  // Behind a comma, marks go on with what the marks before the cue began.
  let detached = opener !== null && tokens[first - 1]?.normal === ",";
  if (tokens[first]?.normal === "," || tokens[first]?.normal === ":" || isDash(tokens[first])) {
    detached = tokens[first]!.normal !== ":";
    first++;
  }
  if (first >= last) return null;
  // Marks that another attribution follows are what that one reports.
  const isTaken = before !== null && speaksNext(first + 1, others);
  if (tokens[first]!.pos === "QUOTE" && isTaken) return null;
  const clauseEnd = findClauseEnd(attributed, from, others);
  const found: ContentEnd | null =
    tokens[first]!.pos === "QUOTE"
      ? { end: findMarksEnd(tokens, first, clauseEnd), rule: "marks" }
      : detached
        ? findDetachedContent(attributed, { first, end: clauseEnd }, others, before)
        : findAttachedContent(attributed, { from, first, end: clauseEnd }, lexicon, before);
  if (found === null || found.end <= first) return null;
  return { phrase: { first, end: found.end }, addressee, rule: found.rule, detached };
}

/** Behind a comma: a clause, or the rest of the sentence that the cue interrupts. */
function findDetachedContent(
  { cue }: AttributedCue,
  { first, end }: Phrase,
  others: readonly AttributedCue[],
  before: Phrase | null,
): ContentEnd | null {
  const { tokens } = cue.unit;
  const token = tokens[first]!;
  const isClause = hasFinite(tokens.slice(first, end));
  // "told Okoye, who left": what follows tells more of her.
  const isRelative = token.normal === "who" || token.normal === "which";
  if (before === null)
    return cue.frames.has("clause") && isClause && token.pos !== "VERB" && !isRelative
      ? { end, rule: "clause" }
      : null;
  const joins =
    token.pos === "CCONJ" && token.normal !== "but" && !speaksItself(tokens, first + 1, others);
  const turnsAway =
    /ing$/u.test(token.normal) ||
    (token.pos === "CCONJ" && !joins) ||
    token.pos === "SCONJ" ||
    CONTRASTS.has(token.normal) ||
    isRelative;
  const isOpen = OPEN_ENDS.has(tokens[before.end - 1]!.pos);
  return !turnsAway && (isOpen || isClause) ? { end, rule: "clause" } : null;
}

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

/** Whether an attribution of its own starts at `first`: "she added". */
function speaksNext(first: number, others: readonly AttributedCue[]): boolean {
  return others.some(
    ({ cue, source }) =>
      cue.form === "FINITE" &&
      (cue.first === first || (source?.first === first && source.end === cue.first)),
  );
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
