import type { Document } from "../../domain/text/document.ts";
import { quotationRules, type FormRule } from "../../domain/rules/quotation-rules.ts";
import { contains, toSpan, trimSpan } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { findMainSubject, type Source } from "../sources/subjects.ts";
import { findCues, type Cue } from "../cues/cues.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import type { Passage } from "../../prose/marks/quote-marks.ts";
import { findSource } from "../sources/sources.ts";
import { isMarksOnly } from "../../prose/unit-words.ts";

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
type Speaker = Pick<QuotationDraft, "cue" | "source" | "antecedent"> & { readonly rule: FormRule };

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
  readonly lexicon: ExtractLexicon;
  readonly word: Word;
  readonly passage: Passage;
}

/** Who says a passage that no cue explains: whoever was introduced, or goes on, or acts in the sentence. */
function findGoingOn(standing: Standing): Speaker | null {
  const { document, unit, own, previous, before, lexicon, word, passage } = standing;
  const isLong = isSpeech(document.text, passage);
  const beginsUnit = word.index === 0;
  const sameUnit = own.at(-1);
  if (isMarksOnly(unit) || beginsUnit) {
    const introduced = before === null ? null : findIntroduction(before, lexicon);
    if (introduced !== null) return introduced;
    if (sameUnit !== undefined && isLong) return { ...sameUnit, rule: "continued-in-sentence" };
    if (!isLong && !isMarksOnly(unit)) return null;
    const acting = before?.isLast === true && isLong ? findActing(before, unit) : null;
    if (acting !== null) return acting;
    if (previous === null) return null;
    return {
      ...previous,
      rule:
        previous.paragraph === unit.paragraph
          ? "continued-in-paragraph"
          : "continued-over-paragraphs",
    };
  }
  if (!isLong && !isNextPart(standing)) return null;
  if (sameUnit !== undefined) return { ...sameUnit, rule: "continued-in-sentence" };
  const main = findMainSubject(unit.reading, word.index);
  if (main === null)
    return previous === null ? null : { ...previous, rule: "continued-in-paragraph" };
  return toSpeaker(main.source, null, "subject-of-sentence");
}

/** "“We stay,” she said, pausing, “for ever.”": behind commas on both sides, marks go on with marks. */
function isNextPart({ document, unit, own, word }: Standing): boolean {
  const before = document.text.charAt((own.at(-1)?.content.at(-1)?.end ?? 0) - 1);
  const separator = unit.reading.words[word.index - 1];
  return own.at(-1)?.kind === "DIRECT" && before === "," && separator?.normal === ",";
}

/** Tokens between a cue and the end of the sentence that introduces words in marks. */
const FARTHEST_INTRODUCTION = 10;

/** A unit that says nothing itself names who speaks next: "Okoye continued:", "Okoye said of the bridge." */
function findIntroduction({ unit, quotes }: Preceding, lexicon: ExtractLexicon): Speaker | null {
  const { reading } = unit;
  const { words } = reading;
  const cue = findCues(unit, lexicon.cues).at(-1);
  const endsOpen = words.at(-1)?.normal === ":";
  const isLate = cue !== undefined && words.length - cue.endWord <= FARTHEST_INTRODUCTION;
  if (!endsOpen && (!isLate || quotes || cue?.form !== "FINITE" || !cue.frames.has("parenthesis")))
    return null;
  const source =
    (cue === undefined ? null : findSource(cue, [], lexicon)) ??
    findMainSubject(reading, words.length)?.source;
  return source === undefined ? null : toSpeaker(source, cue ?? null, "introduced");
}

/** "Okoye looked at the river.": a person whom a sentence without saying names as its subject. */
function findActing(
  before: Pick<Preceding, "unit" | "earlier">,
  marks: NarrativeUnit,
): Speaker | null {
  const { reading, paragraph } = before.unit;
  const main = findMainSubject(reading, reading.words.length);
  // "Brandt was killed": others speak of him.
  if (main === null || main.clause.group.voice === "passive") return null;
  const { source } = main;
  const words = reading.words.slice(source.firstWord, source.endWord);
  // "Villagers watched." opens like a name; in the next paragraph others may speak.
  const isGroup = words.at(-1)?.form.isPlural === true && words.at(-1)!.form.isCommon;
  if (isGroup && paragraph !== marks.paragraph) {
    const { earlier } = before;
    return earlier === null ? null : findActing({ unit: earlier, earlier: null }, marks);
  }
  const isPerson = words.some(
    ({ tag, form }) => tag === "NAME" || hasRole(form, Role.SUBJECT_PRONOUN),
  );
  return isPerson ? toSpeaker(source, null, "subject-of-previous-sentence") : null;
}

function toSpeaker(source: Source, cue: Cue | null, rule: FormRule): Speaker {
  return {
    cue: cue === null ? null : toSpan(cue),
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
  { cue, source, antecedent, rule }: Speaker,
): QuotationDraft {
  return {
    cue,
    source,
    antecedent,
    rule,
    kind: "DIRECT",
    content: [trimSpan(document.text, passage.inner)],
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
