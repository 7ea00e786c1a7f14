import type { Document } from "../domain/document.ts";
import type { Finding, Found } from "../domain/finding.ts";
import type { QuotationKind } from "../domain/quotation.ts";
import { contains, trimSpan, type Span } from "../domain/span.ts";
import { findContent, type AttributedCue } from "./contents.ts";
import { findCues } from "./cues.ts";
import { findCredit, findLabel } from "./labels.ts";
import type { ExtractLexicon } from "./lexicon.ts";
import { buildNarrativeUnits, type NarrativeUnit, type UnitToken } from "./narrative-units.ts";
import type { Phrase } from "./noun-phrases.ts";
import { findPassages, type Passage } from "./quote-marks.ts";
import { findSource, findFirstSubject } from "./sources.ts";

/** An attribution as the text shows it, before anybody is resolved. */
export interface QuotationDraft {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** What the source refers to where it is a relative pronoun. */
  readonly antecedent: Span | null;
  readonly addressee: Span | null;
  readonly paragraph: number;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Finds every attribution of a document: joins each cue to its source and content, then gives the
 * passages in marks that no cue explains to the speaker who goes on.
 *
 * In the order of their first word. A passage of a few words without any speaker is no quotation.
 */
export function findQuotations(document: Document, lexicon: ExtractLexicon): Found<QuotationDraft> {
  const passages = findPassages(document);
  const units = buildNarrativeUnits(document, passages.items);
  const findings: Finding[] = [...passages.findings];
  const explained = new Set<Passage>();
  const own = units.map((unit, index) => readUnit(document, unit, units[index - 1], lexicon));
  units.forEach((unit, index) => {
    for (const draft of own[index]!) {
      for (const { passage } of [...(units[index - 1]?.tokens ?? []), ...unit.tokens]) {
        if (
          passage !== undefined &&
          draft.content.some((span) => contains(span, trimSpan(document.text, passage.inner)))
        ) {
          explained.add(passage);
        }
      }
    }
  });
  const drafts = own.flat();
  let introduced: QuotationDraft | null = null;
  let previous: QuotationDraft | null = null;
  units.forEach((unit, index) => {
    for (const token of unit.tokens) {
      if (token.passage === undefined || explained.has(token.passage)) continue;
      const speaker = findGoingOn({
        document,
        unit,
        own: own[index]!,
        previous,
        introduced,
        lexicon,
        token,
      });
      if (speaker === null) continue;
      drafts.push(buildContinuation(document, token.passage, speaker));
      explained.add(token.passage);
    }
    previous = findMain(own[index]!) ?? previous;
    introduced =
      findIntroduction(unit, own[index]!.length, lexicon) ??
      (isMarksOnly(unit) ? introduced : null);
  });
  drafts.sort(
    (a, b) =>
      a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
  );
  for (const passage of passages.items) {
    if (!explained.has(passage) && countWords(document.text, passage) >= WORDS_OF_SPEECH) {
      findings.push({
        code: "QUOTATION_WITHOUT_SOURCE",
        start: passage.start,
        end: passage.end,
        message: "Words in quotation marks whose source the text does not show",
      });
    }
  }
  return { items: drafts, findings };
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

/** Fewer words in marks than this are a name, a title or scare quotes unless a cue says otherwise. */
const WORDS_OF_SPEECH = 5;

function countWords(text: string, { inner }: Passage): number {
  return text.slice(inner.start, inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The quotations whose cue stands in this unit. */
function readUnit(
  document: Document,
  unit: NarrativeUnit,
  before: NarrativeUnit | undefined,
  lexicon: ExtractLexicon,
): QuotationDraft[] {
  const labelled = findLabel(document, unit) ?? findCredit(unit);
  if (labelled !== null) {
    const { label, cue, content, rule } = labelled;
    const spans =
      "start" in content ? [content] : findContentSpans(document.text, unit.tokens, content);
    const draft = buildDraft(unit, spans, { source: label, cue, rule });
    return draft === null ? [] : [draft];
  }
  const cues = findCues(unit, lexicon.cues);
  const attributed: AttributedCue[] = [];
  for (const cue of cues) {
    attributed.push({ cue, source: findSource(cue, attributed, lexicon) });
  }
  const quotations: QuotationDraft[] = [];
  for (const { cue, source } of attributed) {
    const found = findContent({ cue, source }, attributed, lexicon);
    let phrases = found?.phrases ?? null;
    let rule = `${found?.rule ?? "previous-sentence"}/${source?.rule ?? "no-source"}`;
    let contentUnit = unit;
    if (phrases === null && cues.length === 1 && source !== null && before !== undefined) {
      if (
        before.paragraph === unit.paragraph &&
        isMarksOnly(before) &&
        cue.form === "FINITE" &&
        unit.tokens.length < 25
      ) {
        phrases = [{ first: 0, end: before.tokens.length }];
        contentUnit = before;
        rule = `previous-sentence/${source.rule}`;
      }
    }
    if (phrases === null || source === null) continue;
    if (!cue.asserted || isNobody(unit.tokens, source) || isFreeRelative(unit.tokens, source))
      continue;
    const { tokens } = contentUnit;
    const content = phrases.flatMap((phrase) => findContentSpans(document.text, tokens, phrase));
    const draft = buildDraft(contentUnit, content, {
      source: toSpan(unit.tokens, source),
      antecedent: source.antecedent === null ? null : toSpan(unit.tokens, source.antecedent),
      cue: toSpan(unit.tokens, cue),
      addressee: found?.addressee == null ? null : toSpan(unit.tokens, found.addressee),
      rule,
    });
    if (draft !== null) quotations.push(draft);
  }
  return dropDoubles(quotations);
}

const NOBODY = new Set(["no", "none", "nobody", "neither", "nor", "nothing"]);

/** "No official said", "Neither Okoye nor Halonen said": nobody is quoted. */
function isNobody(tokens: readonly UnitToken[], { first }: Phrase): boolean {
  return NOBODY.has(tokens[first]!.normal) || NOBODY.has(tokens[first - 1]?.normal ?? "");
}

/** "What Okoye said was wrong" talks about her words; "in what Okoye said was a fraud" quotes them. */
function isFreeRelative(tokens: readonly UnitToken[], { first }: Phrase): boolean {
  return first === 1 && tokens[0]!.normal === "what";
}

/** Two cues that claim the very same words: the one that stands nearer to them is right. */
function dropDoubles(quotations: readonly QuotationDraft[]): QuotationDraft[] {
  const seen = new Set<string>();
  return quotations.filter(({ content }) => {
    const key = content.map(({ start, end }) => `${String(start)}-${String(end)}`).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function toSpan(tokens: readonly UnitToken[], { first, end }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

interface DraftParts {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly antecedent?: Span | null;
  readonly addressee?: Span | null;
  readonly rule: string;
}

function buildDraft(
  unit: NarrativeUnit,
  content: readonly Span[],
  { source, cue, antecedent = null, addressee = null, rule }: DraftParts,
): QuotationDraft | null {
  if (content.length === 0) return null;
  return {
    kind: getKind(unit.tokens, content),
    content,
    cue,
    source,
    antecedent,
    addressee,
    paragraph: unit.paragraph,
    rule,
    confidence: getConfidence(rule),
  };
}

/**
 * The words of a content phrase. Passages in marks that are sentences of their own stand alone and
 * without their marks; a clause that holds words in marks keeps them.
 */
function findContentSpans(text: string, tokens: readonly UnitToken[], phrase: Phrase): Span[] {
  const words = tokens.slice(phrase.first, phrase.end);
  const isMarks = words.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT");
  if (isMarks) {
    return words.flatMap(({ passage }) => {
      const inner = passage === undefined ? null : trimSpan(text, passage.inner);
      return inner === null || inner.end <= inner.start ? [] : [inner];
    });
  }
  let { first, end } = phrase;
  while (first < end && isEdgePunctuation(tokens[first]!)) first++;
  while (end > first && isEdgePunctuation(tokens[end - 1]!)) end--;
  return first < end ? [trimSpan(text, toSpan(tokens, { first, end }))] : [];
}

function isEdgePunctuation({ pos, normal }: UnitToken): boolean {
  return pos === "PUNCT" && /^[,;:\u2013\u2014\u2015-]+$/u.test(normal);
}

function getKind(tokens: readonly UnitToken[], content: readonly Span[]): QuotationKind {
  let marked = false;
  let plain = false;
  for (const span of content) {
    for (const token of tokens) {
      if (token.end <= span.start || token.start >= span.end) continue;
      if (token.pos === "QUOTE") marked = true;
      else if (token.pos !== "PUNCT") plain = true;
    }
  }
  return marked ? (plain ? "MIXED" : "DIRECT") : "INDIRECT";
}

/** How sure each way of finding is: our judgment of the grammar behind it, not fitted to any corpus. */
function getConfidence(rule: string): number {
  if (rule.startsWith("marks/") || rule.startsWith("label")) return 0.95;
  if (rule.startsWith("that-clause/") || rule.startsWith("before-cue/")) return 0.9;
  if (rule.startsWith("continued")) return 0.8;
  if (rule.startsWith("clause/") || rule.startsWith("around-cue/")) return 0.8;
  return 0.6;
}

function isMarksOnly(unit: NarrativeUnit): boolean {
  return (
    unit.tokens.some(({ pos }) => pos === "QUOTE") &&
    unit.tokens.every(({ pos }) => pos === "QUOTE" || pos === "PUNCT")
  );
}

/** Tokens between a cue and the end of the sentence that introduces words in marks. */
const FARTHEST_INTRODUCTION = 10;

/** A unit that says nothing itself names who speaks next: "Okoye continued:", "Okoye said of the bridge." */
function findIntroduction(
  unit: NarrativeUnit,
  quotationCount: number,
  lexicon: ExtractLexicon,
): QuotationDraft | null {
  const cue = findCues(unit, lexicon.cues).at(-1);
  const endsOpen = unit.tokens.at(-1)?.normal === ":";
  const isLate = cue !== undefined && unit.tokens.length - cue.end <= FARTHEST_INTRODUCTION;
  if (
    !endsOpen &&
    (!isLate || quotationCount > 0 || cue?.form !== "FINITE" || !cue.frames.has("parenthesis"))
  )
    return null;
  const source =
    (cue === undefined ? null : findSource(cue, [], lexicon)) ??
    findFirstSubject(unit.tokens, unit.tokens.length, lexicon.circumstances);
  if (source === null) return null;
  return {
    kind: "DIRECT",
    content: [],
    cue: cue === undefined ? null : toSpan(unit.tokens, cue),
    source: toSpan(unit.tokens, source),
    antecedent: source.antecedent === null ? null : toSpan(unit.tokens, source.antecedent),
    addressee: null,
    paragraph: unit.paragraph,
    rule: "introduced",
    confidence: 0.85,
  };
}

interface Standing {
  readonly document: Document;
  readonly unit: NarrativeUnit;
  readonly own: readonly QuotationDraft[];
  readonly previous: QuotationDraft | null;
  readonly introduced: QuotationDraft | null;
  readonly lexicon: ExtractLexicon;
  readonly token: UnitToken;
}

/** Who says a passage that no cue explains: whoever was introduced, or goes on, or acts in the sentence. */
function findGoingOn(standing: Standing): QuotationDraft | null {
  const { document, unit, own, previous, introduced, lexicon, token } = standing;
  const words = countWords(document.text, token.passage!);
  const beginsUnit = unit.tokens[0] === token;
  const sameUnit = own.at(-1);
  if (isMarksOnly(unit) || beginsUnit) {
    if (introduced !== null) return { ...introduced, rule: "introduced" };
    if (sameUnit !== undefined && words >= WORDS_OF_SPEECH)
      return { ...sameUnit, rule: "continued-in-sentence" };
    if (words < WORDS_OF_SPEECH && !isMarksOnly(unit)) return null;
    if (previous === null) return null;
    return {
      ...previous,
      rule:
        previous.paragraph === unit.paragraph
          ? "continued-in-paragraph"
          : "continued-over-paragraphs",
    };
  }
  if (words < WORDS_OF_SPEECH) return null;
  if (sameUnit !== undefined) return { ...sameUnit, rule: "continued-in-sentence" };
  const source = findFirstSubject(unit.tokens, unit.tokens.indexOf(token), lexicon.circumstances);
  if (source === null)
    return previous === null ? null : { ...previous, rule: "continued-in-paragraph" };
  return {
    kind: "DIRECT",
    content: [],
    cue: null,
    source: toSpan(unit.tokens, source),
    antecedent: source.antecedent === null ? null : toSpan(unit.tokens, source.antecedent),
    addressee: null,
    paragraph: unit.paragraph,
    rule: "subject-of-sentence",
    confidence: 0.5,
  };
}

function buildContinuation(
  document: Document,
  passage: Passage,
  speaker: QuotationDraft,
): QuotationDraft {
  return {
    ...speaker,
    kind: "DIRECT",
    content: [trimSpan(document.text, passage.inner)],
    addressee: null,
    paragraph: passage.paragraph,
    confidence: speaker.rule === "subject-of-sentence" ? 0.5 : 0.8,
  };
}
