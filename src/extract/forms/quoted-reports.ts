import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { VerbGroup } from "../../grammar/reading/verb-group.ts";
import { contains, type Span } from "../../domain/text/span.ts";
import { isUttered } from "../../domain/statements/mode.ts";
import { quotationRules, type SourceRule } from "../../domain/rules/quotation-rules.ts";
import { isSpeech } from "./continuations.ts";
import type { CueFrame, CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import type { Passage } from "../../prose/marks/quote-marks.ts";
import { findReports } from "./reports.ts";

/**
 * What the words in marks report in their turn: “Halonen told me that it held,” Okoye said.
 *
 * Speech is looser than a reporter's prose, so that only a clause or marks of their own count, told
 * by someone else or by the speaker of the past; questions and conditions report nothing.
 */
export function findQuotedReports(
  { document, readInside }: ReadUnits,
  passage: Passage,
  outer: QuotationDraft,
  lexicon: ExtractLexicon,
): QuotationDraft[] {
  if (passage.isTitle || !isSpeech(document.text, passage)) return [];
  return readInside(passage).flatMap((unit) =>
    isQuestion(unit)
      ? []
      : findReports(document, unit, undefined, lexicon)
          .filter((draft) => isReport(unit, draft, lexicon.cues))
          .map((draft) => ({ ...draft, quotedIn: outer })),
  );
}

function isQuestion({ reading }: NarrativeUnit): boolean {
  return reading.words.at(-1)?.normal === "?";
}

/** Sources that stand so near their cue that looser speech cannot mislead. */
const NAMING: ReadonlySet<SourceRule> = new Set([
  "subject",
  "subject-with-apposition",
  "inverted",
  "relative-clause",
  "agent",
]);

function isReport(
  { reading }: NarrativeUnit,
  { source, cue, mode, rule }: QuotationDraft,
  lexicon: CueLexicon,
): boolean {
  const way = quotationRules[rule];
  if (source === null || cue === null || way.content === "phrase" || !isUttered(mode)) return false;
  if (way.source === "according-to") return true;
  if (way.source === null || !NAMING.has(way.source)) return false;
  const group = reading.clauses.find(({ group: { verb } }) => contains(cue, verb))?.group;
  if (group === undefined || !mayReport(reading, source, group, way.source, lexicon)) return false;
  if (way.content === "that-clause" || way.content === "marks") return true;
  // "it shows he is", "he admits they won": without "that" only verbs that do nothing but say.
  const frames = lexicon.verbs.get(group.lemma);
  return frames?.has("clause") === true && frames.has("parenthesis") && !takesPhrase(frames);
}

/** "admitted the plan", unlike "claimed victory", where the noun is what was said */
function takesPhrase(frames: ReadonlySet<CueFrame>): boolean {
  return frames.has("phrase") && !frames.has("matter");
}

/** Whether a source in someone's own words is somebody, who said something before. */
function mayReport(
  { words }: SentenceReading,
  source: Span,
  group: VerbGroup,
  rule: SourceRule,
  { openClauses, anybody, speaker }: CueLexicon,
): boolean {
  const first = words.findIndex(({ start }) => start >= source.start);
  const { normal } = words[first]!;
  // "if he says", "as rich as he says", "what he said": the clause reports nothing.
  if (openClauses.has(words[first - 1]?.normal ?? "")) return false;
  if (anybody.has(normal) && rule !== "relative-clause") return false;
  // "I say" says it now.
  const isPast = group.form === "finite" && group.tense === "past";
  return isPast || !speaker.has(normal);
}
