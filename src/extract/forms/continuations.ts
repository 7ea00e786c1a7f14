import type { Document } from "../../domain/text/document.ts";
import { quotationRules, type FormRule } from "../../domain/rules/quotation-rules.ts";
import { contains, toSpan, trimSpan } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role, type ThingKind } from "../../language/word-form.ts";
import { findMainSubject, nameBy, type Source } from "../sources/subjects.ts";
import { findCues, type Cue } from "../cues/cues.ts";
import { cutStretch, isDash } from "../../grammar/find-by-word.ts";
import { getOwner } from "../../grammar/find-in-reading.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { isQuestion, type QuotationDraft } from "../quotation-draft.ts";
import type { Passage } from "../../prose/marks/quote-marks.ts";
import { isMarksOnly } from "../../prose/unit-words.ts";
import { findIntroduction, findPresented } from "./introductions.ts";

/**
 * Finds who says each passage that no cue explains: whoever was introduced, or goes on speaking.
 *
 * `own` holds for each unit the quotations whose cue stands in it; a passage without any speaker is
 * left out.
 */
export function findContinuations(
  document: Document,
  units: readonly NarrativeUnit[],
  own: readonly (readonly QuotationDraft[])[],
  explained: ReadonlyMap<Passage, QuotationDraft>,
  lexicon: ExtractLexicon,
): Map<Passage, QuotationDraft> {
  const continued = new Map<Passage, QuotationDraft>();
  let before: Preceding | null = null;
  let previous: QuotationDraft | null = null;
  units.forEach((unit, index) => {
    for (const word of unit.reading.words) {
      const passage = unit.passages.get(word.start);
      if (passage === undefined || explained.has(passage) || continued.has(passage)) continue;
      if (isStageDirection(document.text, passage)) continue;
      const speaker = findGoingOn({
        document,
        unit,
        own: own[index]!,
        previous,
        before,
        lexicon,
        next: units[index + 1],
        word,
        passage,
      });
      if (speaker !== null) continued.set(passage, buildContinuation(document, passage, speaker));
    }
    previous = findMain(own[index]!) ?? previous;
    const quotes = own[index]!.length > 0;
    if (!isMarksOnly(unit)) {
      const earlier = before?.unit.paragraph === unit.paragraph ? before.unit : null;
      before = { unit, earlier, quotes, isLast: !quotes };
    } else if (quotes && before !== null) before = { ...before, isLast: false };
  });
  return continued;
}

/** Who speaks, and the words that tell so. */
type Speaker = Pick<QuotationDraft, "mode" | "cue" | "cueClass" | "source" | "antecedent"> & {
  readonly rule: FormRule;
};

/** The sentence before a passage of which more than marks is left. */
interface Preceding {
  readonly unit: NarrativeUnit;
  /** The one before it, in the same paragraph. */
  readonly earlier: NarrativeUnit | null;
  /** Somebody is quoted in it. */
  readonly quotes: boolean;
  /** Nobody spoke since. */
  readonly isLast: boolean;
}

/** What is known when a passage is reached. */
interface Standing {
  readonly document: Document;
  readonly unit: NarrativeUnit;
  readonly own: readonly QuotationDraft[];
  readonly previous: QuotationDraft | null;
  readonly before: Preceding | null;
  readonly next: NarrativeUnit | undefined;
  readonly lexicon: ExtractLexicon;
  readonly word: Word;
  readonly passage: Passage;
}

/** Who says a passage that no cue explains: whoever was introduced, or goes on, or acts in the sentence. */
function findGoingOn(standing: Standing): Speaker | null {
  const { document, unit, own, word, passage } = standing;
  const isLong = isSpeech(document.text, passage);
  if (isMarksOnly(unit) || word.index === 0) return findAtHead(standing, isLong);
  const presented = findPresentedBefore(standing) ?? findNamedBefore(standing);
  if (presented !== null) return toSpeaker(presented, null, "introduced");
  if (!isLong && !isNextPart(standing)) return null;
  const sameUnit = own.at(-1);
  if (sameUnit !== undefined) return { ...sameUnit, rule: "continued-in-sentence" };
  const subject =
    findMainSubject(unit.reading, word.index)?.source ?? findSubjectBefore(unit.reading, word);
  if (subject !== null) return toSpeaker(subject, null, "subject-of-sentence");
  const { previous } = standing;
  return previous === null
    ? null
    : { ...previous, mode: "ASSERTED", rule: "continued-in-paragraph" };
}

/** Who says words in marks that a sentence begins with, or that are all of it. */
function findAtHead(
  { unit, own, next, previous, before, lexicon }: Standing,
  isLong: boolean,
): Speaker | null {
  const introduced = before === null ? null : findIntroduction(before.unit, before.quotes, lexicon);
  if (introduced !== null) {
    const { source, cue, manner } = introduced;
    return { ...toSpeaker(source, cue, "introduced"), ...manner };
  }
  const sameUnit = own.at(-1);
  if (sameUnit !== undefined && isLong) return { ...sameUnit, rule: "continued-in-sentence" };
  if (!isLong && !isMarksOnly(unit)) return null;
  const acting = isLong
    ? (findActingBehind(unit, next, before, lexicon) ??
      (before?.isLast === true ? findActing(before, unit, lexicon) : null))
    : null;
  if (acting !== null) return acting;
  if (previous === null) return null;
  const isSameParagraph = previous.paragraph === unit.paragraph;
  if (!isSameParagraph && isClosed(previous)) return null;
  return {
    ...previous,
    mode: "ASSERTED",
    rule: isSameParagraph ? "continued-in-paragraph" : "continued-over-paragraphs",
  };
}

/** Whether nobody goes on behind a quotation: one with a credit is whole. */
function isClosed({ rule }: QuotationDraft): boolean {
  return quotationRules[rule].form === "CREDIT";
}

/** "And this from Okoye: “We stay.”" */
function findPresentedBefore({ unit, own, word, lexicon }: Standing): Source | null {
  const isBehindColon = unit.reading.words[word.index - 1]?.normal === ":";
  return isBehindColon && own.length === 0
    ? findPresented(unit.reading, lexicon.circumstances)
    : null;
}

/** "Okoye -- “We stay” -- and others": a dash sets off what the name before it says. */
function findNamedBefore({ unit: { reading }, word }: Standing): Source | null {
  const { nounPhrases, words } = reading;
  if (!isDash(words[word.index - 1]) || !isDash(words[word.index + 1])) return null;
  const phrase = nounPhrases.find(({ endWord }) => endWord === word.index - 1);
  return phrase?.kind === "name" ? nameBy("subject", phrase) : null;
}

/** "As Okoye, the mayor, put it, “we stay”": of the clause right before, where no main one stands there. */
function findSubjectBefore(
  { words, nounPhrases, verbGroups }: SentenceReading,
  { index }: Word,
): Source | null {
  const [phrase] = nounPhrases;
  const opens = hasRole(words[0]!.form, Role.SUBORDINATOR_OR_PREPOSITION);
  if (!opens || phrase?.kind !== "name" || phrase.firstWord !== 1) return null;
  const isClause = verbGroups.some(({ verb }) => verb.index > 1 && verb.index < index);
  return isClause && words[index - 1]!.normal === "," ? nameBy("subject", phrase) : null;
}

/** "“We stay,” she said, pausing, “for ever.”": behind commas on both sides, marks go on with marks. */
function isNextPart({ document, unit, own, word }: Standing): boolean {
  const before = document.text.charAt((own.at(-1)?.content.at(-1)?.end ?? 0) - 1);
  const separator = unit.reading.words[word.index - 1];
  return own.at(-1)?.kind === "DIRECT" && before === "," && separator?.normal === ",";
}

/** "Okoye looked at the river.": a person whom a sentence without saying names as its subject. */
function findActing(
  before: Pick<Preceding, "unit" | "earlier">,
  marks: NarrativeUnit,
  lexicon: ExtractLexicon,
): Speaker | null {
  const { reading, paragraph } = before.unit;
  const main = findMainSubject(reading, reading.words.length);
  // "Brandt was killed": others speak of him.
  if (main === null || main.clause.group.voice === "passive") return null;
  const { source } = main;
  const words = reading.words.slice(source.firstWord, source.endWord);
  // "Villagers watched." opens like a name; in the next paragraph others may speak.
  const isGroup = words.at(-1)?.form.isPlural === true && words.at(-1)!.form.isCommon;
  if (listens(main.clause, lexicon) || (isGroup && paragraph !== marks.paragraph)) {
    const { earlier } = before;
    // Whoever said something before goes on.
    if (earlier === null || findCues(earlier, lexicon.cues).length > 0) return null;
    return findActing({ unit: earlier, earlier: null }, marks, lexicon);
  }
  const person = findPerson(reading, main.clause, source);
  return person === null ? null : toSpeaker(person, null, "subject-of-previous-sentence");
}

/** "“We stay.” Okoye looked at the river.": who acts right behind a paragraph's first words in marks. */
function findActingBehind(
  unit: NarrativeUnit,
  next: NarrativeUnit | undefined,
  before: Preceding | null,
  lexicon: ExtractLexicon,
): Speaker | null {
  const opens = before?.unit.paragraph !== unit.paragraph;
  if (!opens || next?.paragraph !== unit.paragraph) return null;
  const { reading } = next;
  if (reading.words.length > LONGEST_BEAT || findCues(next, lexicon.cues).length > 0) return null;
  const main = findMainSubject(reading, reading.words.length);
  if (main?.source.firstWord !== 0 || listens(main.clause, lexicon)) return null;
  const { group } = main.clause;
  const isPast =
    group.form === "finite" && group.tense === "past" && group.auxiliaries.length === 0;
  const person = isPast ? findPerson(reading, main.clause, main.source) : null;
  return person === null ? null : toSpeaker(person, null, "subject-of-next-sentence");
}

/** Words of a sentence that tells what somebody did while speaking. */
const LONGEST_BEAT = 12;

/** "Brandt listened" while another spoke. */
function listens({ group }: Clause, { cues: { listening } }: ExtractLexicon): boolean {
  return listening.has(group.lemma);
}

/** Who a subject is where it is a person: "Okoye", also of "Okoye’s voice broke" and "her hands shook". */
function findPerson(reading: SentenceReading, { subject }: Clause, source: Source): Source | null {
  const phrase = subject.kind === "none" ? null : subject.phrase;
  if (
    phrase?.kind === "common" &&
    !(phrase.things[0] !== undefined && SPEAKING.has(phrase.things[0]))
  ) {
    const owner = getOwner(phrase);
    if (owner !== null) return nameBy("possessor", owner);
    const { determiner } = phrase;
    return determiner?.tag === "POSSESSIVE"
      ? nameBy("possessor", cutStretch(reading, determiner.index, determiner.index + 1))
      : null;
  }
  const words = reading.words.slice(source.firstWord, source.endWord);
  const isPerson = words.some(
    ({ tag, form }) => tag === "NAME" || hasRole(form, Role.SUBJECT_PRONOUN),
  );
  return isPerson ? source : null;
}

/** What speaks for itself, whoever owns it: "Okoye’s mother", "her campaign". */
const SPEAKING: ReadonlySet<ThingKind> = new Set(["person", "body"]);

function toSpeaker(source: Source, cue: Cue | null, rule: FormRule): Speaker {
  return {
    mode: "ASSERTED",
    cue: cue === null ? null : toSpan(cue),
    cueClass: null,
    source: toSpan(source),
    antecedent: source.antecedent === null ? null : toSpan(source.antecedent),
    rule,
  };
}

/** The quotation of a unit whose speaker goes on: not one that another reports, rather one in marks. */
function findMain(own: readonly QuotationDraft[]): QuotationDraft | undefined {
  const outer = own.filter(
    (draft) =>
      !own.some(
        (other) =>
          other !== draft && other.content.some((span) => contains(span, draft.content[0]!)),
      ),
  );
  return outer.find(({ kind }) => kind !== "INDIRECT") ?? outer.at(-1);
}

function buildContinuation(
  document: Document,
  passage: Passage,
  { mode, cue, cueClass, source, antecedent, rule }: Speaker,
): QuotationDraft {
  const content = [trimSpan(document.text, passage.inner)];
  return {
    mode: isQuestion(document.text, content) ? "ASKED" : mode,
    cue,
    cueClass,
    source,
    antecedent,
    rule,
    kind: "DIRECT",
    content,
    addressee: null,
    paragraph: passage.paragraph,
    quotedIn: null,
    confidence: quotationRules[rule].confidence,
  };
}

/** Whether a passage is long enough to be speech where no cue says so. */
export function isSpeech(text: string, { inner }: Passage): boolean {
  const words =
    text.slice(inner.start, inner.end).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)?.length ?? 0;
  return words >= WORDS_OF_SPEECH;
}

/** "(Laughter)": words in brackets are nobody's speech. */
function isStageDirection(text: string, { inner }: Passage): boolean {
  const words = text.slice(inner.start, inner.end).trim();
  return /^[([]/u.test(words) && /[)\]][.?!]?$/u.test(words);
}

/** Fewer words in marks than this are a name, a title or scare quotes unless a cue says otherwise. */
const WORDS_OF_SPEECH = 5;
