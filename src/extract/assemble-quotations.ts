import type { Document } from "../domain/document.ts";
import type { Finding, Found } from "../domain/finding.ts";
import { findFirstIndex } from "../domain/find-first-index.ts";
import { contains, trimSpan } from "../domain/span.ts";
import { findContent } from "./contents.ts";
import { fitNested, type Said } from "./nesting.ts";
import { findContinuations, isSpeech } from "./continuations.ts";
import { findCues } from "./cues.ts";
import { findCredit } from "./credits.ts";
import { findLabels, type Labelled } from "./labels.ts";
import type { ExtractLexicon } from "./lexicon.ts";
import { buildNarrativeUnits, type NarrativeUnit, type UnitToken } from "./narrative-units.ts";
import type { Phrase } from "./noun-phrases.ts";
import { buildDraft, findContentSpans, type QuotationDraft } from "./quotation-draft.ts";
import { findPassages, type Passage } from "./quote-marks.ts";
import { findSource, type AttributedCue } from "./sources.ts";
import { isMarksOnly, toSpan } from "./unit-tokens.ts";

/**
 * Finds every attribution of a document: joins each cue to its source and content, then gives the
 * passages in marks that no cue explains to the speaker who goes on.
 *
 * In the order of their first word. A passage of a few words without any speaker is no quotation.
 */
export function findQuotations(document: Document, lexicon: ExtractLexicon): Found<QuotationDraft> {
  const passages = findPassages(document, lexicon);
  const units = buildNarrativeUnits(document, passages);
  const findings: Finding[] = [...passages.findings];
  const explained = new Set<Passage>();
  const labels = findLabels(document, units, lexicon.circumstances);
  const own = units.map((unit, index) => {
    const labelled = labels.get(index) ?? findCredit(document, units, index);
    return labelled === null
      ? readUnit(document, unit, units[index - 1], lexicon)
      : buildLabelled(unit, labelled);
  });
  for (const draft of own.flat()) {
    for (const span of draft.content) {
      const first = findFirstIndex(passages.items, ({ end }) => end >= span.start);
      for (let index = first; (passages.items[index]?.start ?? span.end) < span.end; index++) {
        const passage = passages.items[index]!;
        // A label stands in the marks of its turn: "OKOYE: Yes."
        if (draft.rule === "label" || contains(span, trimSpan(document.text, passage.inner)))
          explained.add(passage);
      }
    }
  }
  const continued = findContinuations(document, units, own, explained, lexicon);
  const drafts = [...own.flat(), ...continued.values()];
  drafts.sort(
    (a, b) =>
      a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
  );
  for (const passage of passages.items) {
    if (explained.has(passage) || continued.has(passage) || passage.isTitle) continue;
    if (isSpeech(document.text, passage)) {
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

function buildLabelled(
  unit: NarrativeUnit,
  { label, antecedent = null, cue, content, rule }: Labelled,
): QuotationDraft[] {
  const draft = buildDraft(unit, content, { source: label, antecedent, cue, rule });
  if (draft === null) return [];
  // A credit stands behind or below marks alone.
  return [rule === "credit" ? { ...draft, kind: "DIRECT" } : draft];
}

/** The quotations whose cue stands in this unit. */
function readUnit(
  document: Document,
  unit: NarrativeUnit,
  before: NarrativeUnit | undefined,
  lexicon: ExtractLexicon,
): QuotationDraft[] {
  const cues = findCues(unit, lexicon);
  const attributed: AttributedCue[] = [];
  for (const cue of cues) {
    attributed.push({ cue, source: findSource(cue, attributed, lexicon) });
  }
  const quotations: QuotationDraft[] = [];
  for (const { cue, source, found } of fitNested(readContents(attributed, lexicon))) {
    const isAlone = cues.length === 1 && cue.form === "FINITE";
    const contentUnit = found === null ? (isAlone ? getMarksBefore(unit, before) : null) : unit;
    if (contentUnit === null) continue;
    const { tokens } = contentUnit;
    const phrases = found?.phrases ?? [{ first: 0, end: tokens.length }];
    const content = phrases.flatMap((phrase) => findContentSpans(document.text, tokens, phrase));
    const draft = buildDraft(contentUnit, content, {
      source: source === null ? null : toSpan(unit.tokens, source),
      antecedent: source?.antecedent == null ? null : toSpan(unit.tokens, source.antecedent),
      cue: toSpan(unit.tokens, cue),
      addressee: found?.addressee == null ? null : toSpan(unit.tokens, found.addressee),
      rule: `${found?.rule ?? "previous-sentence"}/${source?.rule ?? "nobody"}`,
    });
    if (draft !== null) quotations.push(draft);
  }
  return dropDoubles(quotations);
}

/** What each cue of a unit says was said, where somebody said it. */
function readContents(attributed: readonly AttributedCue[], lexicon: ExtractLexicon): Said[] {
  return attributed.flatMap(({ cue, source }) => {
    if (!cue.asserted || (source === null && cue.form !== "PASSIVE")) return [];
    if (source !== null && isUnsaid(cue.unit.tokens, source)) return [];
    return [{ cue, source, found: findContent({ cue, source }, attributed, lexicon) }];
  });
}

/** A sentence of saying longer than this speaks of something else than the marks before it. */
const LONGEST_REMARK = 24;

/** The sentence in marks that a short one behind it reports: "“It held!” So Okoye said." */
function getMarksBefore(
  unit: NarrativeUnit,
  before: NarrativeUnit | undefined,
): NarrativeUnit | null {
  if (before?.paragraph !== unit.paragraph || unit.tokens.length > LONGEST_REMARK) return null;
  return isMarksOnly(before) ? before : null;
}

/** Whether the source tells that nothing is quoted. */
function isUnsaid(tokens: readonly UnitToken[], source: Phrase): boolean {
  const isSupposed = SUPPOSING.has(tokens[source.first - 1]?.normal ?? "");
  return isSupposed || isNobody(tokens, source) || isFreeRelative(tokens, source);
}

const NOBODY = new Set(["no", "none", "nobody", "neither", "nor", "nothing"]);

/** "No official said", "Neither Okoye nor Halonen said": nobody is quoted. */
function isNobody(tokens: readonly UnitToken[], { first }: Phrase): boolean {
  return NOBODY.has(tokens[first]!.normal) || NOBODY.has(tokens[first - 1]?.normal ?? "");
}

/** "If Okoye says it fell" does not report that she says so. */
const SUPPOSING = new Set(["if", "unless", "whether"]);

/** "What Okoye said was wrong" talks of her words; "in what Okoye said was a fraud" quotes them. */
function isFreeRelative(tokens: readonly UnitToken[], { first }: Phrase): boolean {
  if (tokens[first - 1]?.normal !== "what") return false;
  return first === 1 || tokens[first - 2]!.normal === "that";
}

/** Of cues that claim the very same words, the first keeps them. */
function dropDoubles(quotations: readonly QuotationDraft[]): QuotationDraft[] {
  const seen = new Set<string>();
  return quotations.filter(({ content }) => {
    const key = content.map(({ start, end }) => `${String(start)}-${String(end)}`).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
