import { findAccordingContent } from "./according-content.ts";
import { findBehindComma } from "./content-behind-comma.ts";
import type { Content } from "./content.ts";
import { findPassiveContent } from "./passive-content.ts";
import { cutStretch, findGroupFrom, hasFinite } from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Cue, NounCue, VerbCue } from "../cues/cues.ts";
import { findWordsEnd, holdsMarks } from "../../prose/unit-words.ts";
import { findAddressee } from "../sources/addressees.ts";
import type { AttributedCue } from "../sources/sources.ts";
import type { Source } from "../sources/subjects.ts";
import { findContentAfter } from "./content-after.ts";
import { findContentBefore } from "./content-before.ts";
import { findContentEnd, findSecondVerb } from "./content-end.ts";

/** Finds what was said around one cue; `others` are all cues of its unit, in order. */
export function findContent(
  attributed: AttributedCue,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { cue, source } = attributed;
  switch (cue.form) {
    case "ACCORDING":
      return source === null ? null : findAccordingContent(cue, source, others, lexicon);
    case "NOUN":
      return source === null ? null : findNounContent(cue, source, others, lexicon);
    case "PASSIVE":
      return findPassiveContent(cue, source, others, lexicon);
    case "FINITE":
    case "PARTICIPLE":
    case "INFINITIVE":
      return findVerbContent(cue, source, others, lexicon);
  }
}

/** The content of a verb of saying in the active. */
function findVerbContent(
  cue: VerbCue,
  source: Source | null,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  return (
    findBeforeQuotedAs({ cue, source }, others, lexicon) ??
    findBesideAs(cue, source, others, lexicon) ??
    (source?.rule === "inverted" ? findInterrupted(cue, source) : null) ??
    findAroundCue(cue, source, others, lexicon)
  );
}

/** What stands before a cue and its source, behind them, or on both sides. */
function findAroundCue(
  cue: VerbCue,
  source: Source | null,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const isInverted = source?.rule === "inverted";
  const first = findAttributionFirst(cue, source);
  const isReported = isInverted && hasReportedBehind(cue, source);
  const end = isInverted ? findInvertedEnd(cue, source, isReported) : cue.endWord;
  const before = findContentBefore({ cue, source }, first, others, lexicon.cues);
  const after = findContentAfter({ cue, source }, end, others, lexicon, before);
  const goesOn =
    after === null || (after.isDetached && (after.rule !== "marks" || endsInMarks(cue, before)));
  if (before !== null && goesOn) {
    return {
      parts: after === null ? [before] : [before, after.words],
      addressee: after?.addressee ?? findAddressee(cue, end, lexicon),
      rule: after === null ? "before-cue" : "around-cue",
    };
  }
  if (after === null || (isInverted && !isReported && after.rule !== "marks")) return null;
  return { parts: [after.words], addressee: after.addressee, rule: after.rule };
}

/** Whether a clause that stands for what was said follows a source behind its verb: "Gestern sagte Ost, es halte". */
function hasReportedBehind({ clause, unit: { reading } }: VerbCue, { endWord }: Source): boolean {
  return reading.clauses.some(
    ({ kind, parent, firstWord }) =>
      kind === "content" && parent === clause && firstWord >= endWord && firstWord <= endWord + 1,
  );
}

function findInvertedEnd(cue: VerbCue, { endWord }: Source, isReported: boolean): number {
  return isReported ? endWord : findAppositionEnd(cue, endWord);
}

/** Where cue and source begin. */
function findAttributionFirst(cue: VerbCue, source: Source | null): number {
  const isBefore = source !== null && source.endWord <= cue.firstWord && source.rule !== "inverted";
  return isBefore ? Math.min(source.firstWord, cue.firstWord) : cue.firstWord;
}

/** "“It held,” the agency quoted Okoye as saying": the words stand before all of it. */
function findBeforeQuotedAs(
  { cue, source }: AttributedCue,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  if (source?.rule !== "quoted-as" || findWordsEnd(cue.unit.reading.words) !== cue.endWord)
    return null;
  const quoting = others.find(({ cue: other }) => other.endWord === source.firstWord);
  if (quoting?.source == null) return null;
  const before = findContentBefore(quoting, quoting.source.firstWord, others, lexicon.cues);
  return before === null ? null : { parts: [before], addressee: null, rule: "before-cue" };
}

/** "As Okoye put it, it fell" and "It fell, as Okoye put it": the clause beside is what was said. */
function findBesideAs(
  cue: VerbCue,
  source: Source | null,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  if (source?.rule !== "subject" || cue.form !== "FINITE" || !cue.frames.has("parenthesis"))
    return null;
  const as = source.firstWord - 1;
  if (!lexicon.cues.beside.has(words[as]?.normal ?? "")) return null;
  const separator = words[as - 1];
  // "Hawaii, as Okoye observed, is small": what was said is still to come.
  if (!hasFinite(reading, 0, as) && !holdsMarks(words, 0, as)) {
    const rest = findBehindComma({ cue, source }, cue.endWord, others, lexicon);
    if (rest === null) return null;
    const isSubject = separator?.normal === "," && findGroupFrom(reading, rest.firstWord) !== null;
    if (!isSubject) return { parts: [rest], addressee: null, rule: "clause" };
    return { parts: [cutStretch(reading, 0, as - 1), rest], addressee: null, rule: "around-cue" };
  }
  if (separator?.normal !== "," && separator?.tag !== "QUOTE") return null;
  const end = separator.tag === "QUOTE" ? as : as - 1;
  return { parts: [cutStretch(reading, 0, end)], addressee: null, rule: "before-cue" };
}

/** "The bridge, said Okoye, head of the ministry, is safe": subject before the cue, verb behind the source. */
function findInterrupted(cue: VerbCue, source: Source): Content | null {
  const cueFirst = cue.firstWord;
  const { reading } = cue.unit;
  const { words, verbGroups } = reading;
  if (cueFirst < 2 || words[cueFirst - 1]!.normal !== "," || holdsMarks(words, 0, cueFirst))
    return null;
  const verb = verbGroups.find(
    ({ firstWord, form }) =>
      form === "finite" && firstWord > source.endWord && words[firstWord - 1]!.normal === ",",
  );
  if (verb === undefined) return null;
  return {
    parts: [
      cutStretch(reading, 0, cueFirst - 1),
      cutStretch(reading, verb.firstWord, findWordsEnd(words)),
    ],
    addressee: null,
    rule: "around-cue",
  };
}

/** Where what follows an inverted source ends: "said Okoye, head of it" and then the closing comma. */
function findAppositionEnd(
  {
    unit: {
      reading: { words },
    },
  }: Cue,
  from: number,
): number {
  if (words[from]?.normal !== ",") return from;
  const last = findWordsEnd(words);
  for (let index = from + 1; index < last; index++) {
    if (words[index]!.tag === "QUOTE") return words[index - 1]?.normal === "," ? index - 1 : from;
  }
  return last;
}

function endsInMarks({ unit }: Cue, before: Stretch | null): boolean {
  return before !== null && unit.reading.words[before.endWord - 1]?.tag === "QUOTE";
}

/** The clause of a noun of saying; where the noun is the subject, the clause ends before the main verb. */
function findNounContent(
  cue: NounCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content {
  const { reading } = cue.unit;
  const { told } = cue;
  if (told?.kind === "infinitive") return { parts: [told], addressee: null, rule: "infinitive" };
  const first = told?.firstWord ?? cue.endWord + 1;
  const limit = findContentEnd({ cue, source }, first, others, lexicon.cues);
  const clauseEnd = told !== null && isFronted(told) ? Math.min(limit, told.endWord) : limit;
  const isSubject = told !== null && !hasFinite(reading, 0, source.firstWord);
  const end = isSubject ? findSecondVerb(reading, first + 1, clauseEnd) : clauseEnd;
  return { parts: [cutStretch(reading, first, end)], addressee: null, rule: "that-clause" };
}

/** "Contrary to Okoye’s claim | that it fell, | the bridge stands": the subject of the whole is still to come. */
function isFronted({ parent, endWord }: Clause): boolean {
  return parent?.subject.kind === "own" && parent.subject.phrase.firstWord >= endWord;
}
