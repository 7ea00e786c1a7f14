import type { Document } from "../../domain/text/document.ts";
import { findContent } from "../contents/contents.ts";
import { findCues } from "../cues/cues.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit, UnitToken } from "../phrases/narrative-units.ts";
import { fitNested, type Said } from "../contents/nesting.ts";
import type { Phrase } from "../phrases/noun-phrases.ts";
import { buildDraft, findContentSpans, type QuotationDraft } from "../quotation-draft.ts";
import { findSource, type AttributedCue } from "../sources/sources.ts";
import { isMarksOnly, toSpan } from "../phrases/unit-tokens.ts";

/** The quotations whose cue stands in a unit; `before` is the unit before it. */
export function findReports(
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
