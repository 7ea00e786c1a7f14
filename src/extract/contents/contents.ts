import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import {
  canBe,
  cutStretch,
  findGroupFrom,
  findWholePhrase,
  hasFinite,
} from "../../grammar/look-up.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { AccordingCue, Cue, NounCue, VerbCue } from "../cues/cues.ts";
import { findWordsEnd, holdsMarks } from "../phrases/unit-words.ts";
import { findAddressee } from "../sources/addressees.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findSubject, type Source } from "../sources/subjects.ts";
import { findContentAfter } from "./content-after.ts";
import { findContentBefore } from "./content-before.ts";
import { findContentEnd, findSecondVerb } from "./content-end.ts";

/** What a cue says was said: words of the unit, and who is spoken to. */
export interface Content {
  readonly parts: readonly Stretch[];
  readonly addressee: Stretch | null;
  readonly rule: ContentRule;
}

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
  const attributed = { cue, source };
  const special =
    findBeforeQuotedAs(attributed, others, lexicon) ?? findBesideAs(cue, source, others, lexicon);
  if (special !== null) return special;
  const isInverted = source?.rule === "inverted";
  const isBefore = source !== null && source.endWord <= cue.firstWord && !isInverted;
  const first = isBefore ? Math.min(source.firstWord, cue.firstWord) : cue.firstWord;
  const isReported = isInverted && hasReportedBehind(cue, source);
  const end = isInverted ? findInvertedEnd(cue, source, isReported) : cue.endWord;
  const interrupted = isInverted ? findInterrupted(cue, source, first) : null;
  if (interrupted !== null) return interrupted;
  const before = findContentBefore(cue, first, others, lexicon.cues);
  const after = findContentAfter(attributed, end, others, lexicon, before);
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
  const before = findContentBefore(quoting.cue, quoting.source.firstWord, others, lexicon.cues);
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

/** The clause behind the comma that closes an opening attribution: "According to Okoye, it fell". */
function findBehindComma(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Stretch | null {
  const { reading } = attributed.cue.unit;
  const comma = reading.words.findIndex(({ normal }, index) => index >= from && normal === ",");
  if (comma < 0 || comma + 1 >= reading.words.length) return null;
  const end = findContentEnd(attributed, comma + 1, others, lexicon.cues);
  return end <= comma + 1 ? null : cutStretch(reading, comma + 1, end);
}

/** The clause whose verb stands right behind an opening attribution: "Laut Ost | hält sie". */
function findBehindSource(
  attributed: AttributedCue,
  from: number,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Stretch | null {
  const { reading } = attributed.cue.unit;
  if (findGroupFrom(reading, from)?.form !== "finite") return null;
  return cutStretch(reading, from, findContentEnd(attributed, from, others, lexicon.cues));
}

/** "The bridge, said Okoye, head of the ministry, is safe": subject before the cue, verb behind the source. */
function findInterrupted(cue: VerbCue, source: Source, cueFirst: number): Content | null {
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

function findAccordingContent(
  cue: AccordingCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const opens = words
    .slice(0, cue.firstWord)
    .every(({ tag }) => tag === "COORDINATOR" || tag === "ADVERB" || tag === "MARK");
  if (opens) {
    const rest =
      findBehindSource({ cue, source }, source.endWord, others, lexicon) ??
      findBehindComma({ cue, source }, source.endWord, others, lexicon);
    return rest === null ? null : { parts: [rest], addressee: null, rule: "clause" };
  }
  const inserted = findAroundInsertion(cue, source, others, lexicon);
  if (inserted !== null) return inserted;
  const end = words[cue.firstWord - 1]?.normal === "," ? cue.firstWord - 1 : cue.firstWord;
  if (end === 0) return null;
  return { parts: [cutStretch(reading, 0, end)], addressee: null, rule: "before-cue" };
}

/** "said that, according to Okoye, it held" and "said the bridge, according to Okoye, held". */
function findAroundInsertion(
  cue: AccordingCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const opening = cue.firstWord - 1;
  if (words[opening]?.normal !== "," || words[source.endWord]?.normal !== ",") return null;
  let first = others.findLast(({ cue: other }) => other.endWord <= opening)?.cue.endWord ?? 0;
  if (canBe(words[first], Role.COMPLEMENTIZER)) first++;
  const rest = findBehindComma({ cue, source }, source.endWord, others, lexicon);
  const isCut = !hasFinite(reading, first, opening);
  if (rest === null || !isCut || !hasFinite(reading, rest.firstWord, rest.endWord)) return null;
  if (first === opening) return { parts: [rest], addressee: null, rule: "clause" };
  const lead = cutStretch(reading, first, opening);
  return { parts: [lead, rest], addressee: null, rule: "around-cue" };
}

/** "It was called a mistake by Okoye" and its like. */
function findPassiveContent(
  cue: VerbCue,
  source: Source | null,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const { words } = reading;
  const first = source?.endWord ?? cue.endWord;
  const next = words[first];
  // "She was told by Okoye that it held", "Reporters were told that it held": the subject is spoken to.
  const isTold = next !== undefined && cue.frames.has("addressee") && opensTold(next, lexicon.cues);
  const isSaying = !cue.frames.has("phrase") && !cue.frames.has("infinitive");
  if (isTold && (source !== null || isSaying)) {
    const { kind, endWord } = cue.clause;
    const limit = findContentEnd({ cue, source }, first, others, lexicon.cues);
    // "Asked by Halonen whether it held, Okoye left"
    const end = kind === "participle" ? Math.min(limit, endWord) : limit;
    const addressee = findSubject(reading, cue.clause);
    return { parts: [cutStretch(reading, first, end)], addressee, rule: "that-clause" };
  }
  if (source === null) return null;
  if (lexicon.cues.beside.has(next?.normal ?? "") && first + 1 < findWordsEnd(words)) {
    const named = cutStretch(reading, first + 1, findWordsEnd(words));
    return { parts: [named], addressee: null, rule: "phrase" };
  }
  // "Okoye said the plan was criticized by Halonen": the subject opens her clause.
  const isReported = others.some(({ cue: other }) => other.endWord <= cue.firstWord);
  const subject = cue.clause.subject.kind === "none" ? null : cue.clause.subject.phrase;
  // "a view echoed by everyone": what the participle describes.
  const described = cue.clause.kind === "participle" ? cue.clause.antecedent : subject;
  const isReduced = cue.clause.kind === "participle";
  if (isReduced && (described === null || described.endWord > cue.firstWord)) return null;
  const isOpen = (isReported || isReduced) && described !== null;
  const before = isOpen ? findWholePhrase(reading, described).firstWord : 0;
  if (before >= cue.firstWord) return null;
  return { parts: [cutStretch(reading, before, cue.firstWord)], addressee: null, rule: "phrase" };
}

/** What opens the words that someone was told: "that", "to", "whether", "how". */
function opensTold(word: Word, { supposing }: CueLexicon): boolean {
  const asks = Role.COMPLEMENTIZER | Role.QUESTION | Role.ADVERBIAL_QUESTION;
  return (
    supposing.has(word.normal) ||
    word.tag === "INFINITIVE_MARK" ||
    word.tag === "NEGATION" ||
    canBe(word, asks)
  );
}

/** The clause of a noun of saying; where the noun is the subject, the clause ends before the main verb. */
function findNounContent(
  cue: NounCue,
  source: Source,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content {
  const { reading } = cue.unit;
  const first = cue.endWord;
  const clauseEnd = findContentEnd({ cue, source }, first, others, lexicon.cues);
  const isSubject = !hasFinite(reading, 0, source.firstWord);
  const end = isSubject ? findSecondVerb(reading, first + 1, clauseEnd) : clauseEnd;
  return { parts: [cutStretch(reading, first, end)], addressee: null, rule: "that-clause" };
}
