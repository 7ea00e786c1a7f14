import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import { cutStretch, findGroupFrom, hasFinite, isDash } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Tag } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Cue } from "../cues/cues.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findWordsEnd } from "../../prose/unit-words.ts";
import { findAddressee } from "../sources/addressees.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findAttachedContent, type ContentEnd } from "./attached-content.ts";
import { findContentEnd } from "./content-end.ts";
import { findOpener, skipCircumstances } from "./content-openers.ts";

/** What stands behind a cue, and how it was told. */
export interface ContentAfter {
  readonly words: Stretch;
  readonly addressee: Stretch | null;
  readonly rule: ContentRule;
  /** Set off by a comma, as behind a cue that stands inside what was said. */
  readonly isDetached: boolean;
}

/** What stands from the word `from` on as the content of a cue; `before` is what already stands before it. */
export function findContentAfter(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
  before: Stretch | null,
): ContentAfter | null {
  const { cue } = attributed;
  const { reading } = cue.unit;
  const addressee = findAddressee(cue, from, lexicon);
  const { first, isDetached } = findOpening(cue, from, addressee, lexicon);
  if (first >= findWordsEnd(reading.words)) return null;
  const isMarks = reading.words[first]!.tag === "QUOTE";
  // Marks that another attribution follows are what that one reports.
  if (isMarks && before !== null && speaksNext(first + 1, others)) return null;
  const end = findContentEnd(attributed, from, others, lexicon.cues);
  const found: ContentEnd | null = isMarks
    ? { end: findMarksEnd(cue, first, end), rule: "marks" }
    : isDetached
      ? findDetachedContent(attributed, { first, end }, others, before, lexicon)
      : findAttachedContent({ attributed, addressee, from, first, end, before, lexicon });
  if (found === null || found.end <= first) return null;
  const claimed =
    found.rule === "phrase" ? findClaimed(reading, first, found.end, lexicon.cues) : null;
  const words = cutStretch(reading, claimed ?? found.first ?? first, found.end);
  return { words, addressee, rule: claimed === null ? found.rule : "that-clause", isDetached };
}

/** Where what others claim begins: "rejected claims | that it fell". Whose claim it is reports it too. */
function findClaimed(
  { nounPhrases, clauses }: SentenceReading,
  first: number,
  end: number,
  { nouns }: CueLexicon,
): number | null {
  const phrase = nounPhrases.find(({ firstWord }) => firstWord === first);
  if (phrase?.kind !== "common" || !nouns.has(phrase.head.lemma)) return null;
  if (phrase.possessor !== null || phrase.determiner?.tag === "POSSESSIVE") return null;
  const { endWord } = phrase;
  const isSpeltOut = clauses.some(
    (clause) =>
      clause.kind === "content" &&
      clause.opener !== null &&
      clause.firstWord === endWord &&
      endWord < end,
  );
  return isSpeltOut ? endWord : null;
}

/** Where the content begins behind addressee and circumstances, and whether a comma sets it off. */
function findOpening(
  { unit: { reading }, frames }: Cue,
  from: number,
  addressee: Stretch | null,
  lexicon: ExtractLexicon,
): { readonly first: number; readonly isDetached: boolean } {
  const { words } = reading;
  const last = findWordsEnd(words);
  // "called on soldiers in Kursk to surrender": what describes them goes with what was asked.
  const isDescribed =
    addressee !== null && frames.has("phrase") && words[addressee.endWord]?.tag === "PREPOSITION";
  const start = addressee === null || isDescribed ? from : Math.max(from, addressee.endWord);
  // "called on Okoye, the mayor, | to leave"
  const isSetOff = start > from && words[start]?.normal === ",";
  if (isSetOff && words[start + 1]?.tag === "INFINITIVE_MARK")
    return { first: start + 1, isDetached: false };
  const opener = findOpener(reading, start, last);
  const first = opener ?? skipCircumstances(reading, start, last, lexicon);
  const opening = words[first];
  if (opening?.normal === ":") return { first: first + 1, isDetached: false };
  if (opening?.normal === "," || isDash(opening)) return { first: first + 1, isDetached: true };
  // Behind a comma, marks go on with what the marks before the cue began.
  return { first, isDetached: opener !== null && words[first - 1]?.normal === "," };
}

/** Behind a comma: a clause, or the rest of the sentence that the cue interrupts. */
function findDetachedContent(
  { cue }: AttributedCue,
  { first, end }: { readonly first: number; readonly end: number },
  others: readonly AttributedCue[],
  before: Stretch | null,
  { cues: { contrasts } }: ExtractLexicon,
): ContentEnd | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const { tag, normal } = words[first]!;
  const isClause = hasFinite(reading, first, end);
  // "told Okoye, who left": what follows tells more of her.
  const isRelative = tag === "RELATIVE";
  if (before === null) {
    // "After Okoye objected, it was moved", "Okoye agreed, but left": the reporter goes on.
    const isOpen =
      tag !== "VERB" &&
      tag !== "COORDINATOR" &&
      !isRelative &&
      opensReport(cue) &&
      !tellsWhen(reading, first, end);
    return isOpen && isClause && cue.frames.has("clause") ? { end, rule: "clause" } : null;
  }
  const joins =
    tag === "COORDINATOR" && !contrasts.has(normal) && !speaksItself(cue.unit, first + 1, others);
  const isParticiple = findGroupFrom(reading, first)?.form === "participle";
  const turnsAway =
    isParticiple ||
    (tag === "COORDINATOR" && !joins) ||
    tag === "SUBORDINATOR" ||
    contrasts.has(normal) ||
    isRelative;
  const isOpen = OPEN_ENDS.has(words[before.endWord - 1]!.tag);
  return !turnsAway && (isOpen || isClause) ? { end, rule: "clause" } : null;
}

/** "agreed, | while others left": all of it tells when or why. */
function tellsWhen({ clauses }: SentenceReading, first: number, end: number): boolean {
  return clauses.some(
    ({ kind, firstWord, endWord }) => kind === "adverbial" && firstWord === first && endWord >= end,
  );
}

/** Whether what a comma sets off behind a cue may be its content: not where the cue's clause opens another. */
function opensReport(cue: Cue): boolean {
  return !("clause" in cue) || (cue.clause.kind !== "adverbial" && cue.clause.kind !== "relative");
}

/** A clause that ends in one of these goes on behind the cue: "He is, she said, a liar." */
const OPEN_ENDS: ReadonlySet<Tag> = new Set([
  "AUXILIARY",
  "VERB",
  "PREPOSITION",
  "DETERMINER",
  "SUBORDINATOR",
]);

/** Whether another cue or its source stands at `first`: ", and added", ", and Okoye said". */
function speaksItself(
  { reading: { words } }: NarrativeUnit,
  first: number,
  others: readonly AttributedCue[],
): boolean {
  const tag = words[first]?.tag;
  if (tag === "VERB" || tag === "ADVERB") return true;
  return others.some(({ cue, source }) => cue.firstWord === first || source?.firstWord === first);
}

/** Whether an attribution of its own starts at `first`: "she added". */
function speaksNext(first: number, others: readonly AttributedCue[]): boolean {
  return others.some(
    ({ cue, source }) =>
      cue.form === "FINITE" &&
      (cue.firstWord === first ||
        (source?.firstWord === first && source.endWord === cue.firstWord)),
  );
}

/** UTF-16 units in marks beyond which they are a sentence rather than a part of one. */
const LONGEST_FRAGMENT = 60;

const OPENS_SMALL = /^[^\p{L}\p{N}]{1,3}\p{Ll}/u;

/** The end of what is in marks: the passage alone where it is a sentence of its own. */
function findMarksEnd(
  { frames, unit: { reading, passages } }: Cue,
  first: number,
  end: number,
): number {
  const { words } = reading;
  const { text, start } = words[first]!;
  const next = words[first + 1];
  if (next === undefined || first + 1 >= end) return first + 1;
  if (next.tag === "MARK" && next.normal !== "-") return first + 1;
  const passage = passages.get(start)!;
  const isJoined = next.tag === "COORDINATOR" && words[first + 2]?.tag === "QUOTE";
  // "chanted “shame” as she left": what introduces marks alone has no other words.
  if (!isJoined && frames.has("quote")) return first + 1;
  // "said “the bridge” was “safe”": in small letters it is the subject of what follows.
  // "blamed “rapid” flooding": what the words in marks describe.
  const isDescribed = findGroupFrom(reading, first + 1)?.form === "participle";
  const isAside =
    (next.tag === "VERB" && !(isDescribed && OPENS_SMALL.test(text))) ||
    (next.tag === "AUXILIARY" && !OPENS_SMALL.test(text));
  if (!isJoined && (passage.endsClause || isAside)) return first + 1;
  const isSentence =
    passage.inner.end - passage.inner.start > LONGEST_FRAGMENT &&
    next.tag !== "PREPOSITION" &&
    next.tag !== "COORDINATOR";
  return isSentence ? first + 1 : Math.max(end, first + 1);
}
