import type { Finding, Found } from "../domain/text/finding.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import { quotationRules } from "../domain/rules/quotation-rules.ts";
import { contains, getTotalLength, trimSpan, type Span } from "../domain/text/span.ts";
import { findContinuations, isSpeech } from "./forms/continuations.ts";
import { findAnswers } from "./forms/answers.ts";
import { findCredits } from "./forms/credits.ts";
import { findHeadline } from "./forms/headlines.ts";
import { findLetters } from "./forms/letters.ts";
import { findIntroduced } from "./forms/introductions.ts";
import { findPosts } from "./forms/posts.ts";
import { findLabels, type Labelled } from "./forms/labels.ts";
import type { ExtractLexicon } from "../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../prose/narrative-units.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import { buildDraft, type QuotationDraft } from "./quotation-draft.ts";
import type { Passage } from "../prose/marks/quote-marks.ts";
import { findQuotedReports } from "./forms/quoted-reports.ts";
import { findReports } from "./forms/reports.ts";

/**
 * Finds every attribution of a document: joins each cue to its source and content, then gives the
 * passages in marks that no cue explains to the speaker who goes on.
 *
 * In the order of their first word. A passage of a few words without any speaker is no quotation.
 */
export function findQuotations(read: ReadUnits, lexicon: ExtractLexicon): Found<QuotationDraft> {
  const { document, passages, units } = read;
  const findings: Finding[] = [...passages.findings];
  const explained = new Map<Passage, QuotationDraft>();
  const own = findOwn(read, lexicon);
  for (const draft of own.flat()) {
    for (const span of draft.content) {
      const first = findFirstIndex(passages.items, ({ end }) => end >= span.start);
      for (let index = first; (passages.items[index]?.start ?? span.end) < span.end; index++) {
        const passage = passages.items[index]!;
        // A label stands in the marks of its turn: "OKOYE: Yes."
        const isHeld =
          quotationRules[draft.rule].form === "LABEL" ||
          contains(span, trimSpan(document.text, passage.inner));
        const known = explained.get(passage);
        if (
          isHeld &&
          (known === undefined || getTotalLength(draft.content) < getTotalLength(known.content))
        )
          explained.set(passage, draft);
      }
    }
  }
  const continued = findContinuations(document, units, own, explained, lexicon);
  const quoted = [...explained, ...continued].flatMap(([passage, outer]) =>
    findQuotedReports(read, passage, outer, lexicon),
  );
  const drafts = [...own.flat(), ...continued.values(), ...quoted];
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

/** For each unit the quotations whose cue or speaker stands in it. */
function findOwn(
  { document, passages, units }: ReadUnits,
  lexicon: ExtractLexicon,
): QuotationDraft[][] {
  const labels = findLabels(document, units, lexicon);
  const credits = findCredits(document, units);
  const letters = findLetters(document, units, lexicon.labels);
  const posts = findPosts(document, units, lexicon);
  const answers = findAnswers(document, units, lexicon);
  const posted = new Set(
    [...posts.values()].flatMap(({ content }) => content.map(({ start }) => start)),
  );
  return units.map((unit, index) => {
    const labelled =
      labels.get(index) ??
      credits.get(index) ??
      letters.get(index) ??
      posts.get(index) ??
      findHeadline(document, unit, lexicon);
    if (labelled !== null) return buildLabelled(document.text, unit, labelled, passages.items);
    const reports = findReports(document, unit, units[index - 1], lexicon);
    const introduced = reports.length > 0 ? null : findIntroduced(document, units, index, lexicon);
    const below = answers.get(index) ?? introduced;
    // A post below "Okoye wrote:" tells itself whose it is.
    const isPost = below !== null && below.content.some(({ start }) => posted.has(start));
    return below === null || isPost ? reports : [...reports, below];
  });
}

function buildLabelled(
  text: string,
  unit: NarrativeUnit,
  { label, antecedent = null, cue, content, rule }: Labelled,
  passages: readonly Passage[],
): QuotationDraft[] {
  const draft = buildDraft(text, unit, content, { source: label, antecedent, cue, rule });
  if (draft === null) return [];
  // What a credit stands behind is not in its sentence.
  const isInMarks = quotationRules[rule].form === "CREDIT" && isHeldInMarks(content[0]!, passages);
  return [isInMarks ? { ...draft, kind: "DIRECT" } : draft];
}

function isHeldInMarks(span: Span, passages: readonly Passage[]): boolean {
  const passage = passages[findFirstIndex(passages, ({ end }) => end >= span.end)];
  return passage !== undefined && contains(passage, span);
}
