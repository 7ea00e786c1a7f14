import { contains } from "../../domain/text/span.ts";
import { quotationRules, type SourceRule } from "../../domain/rules/quotation-rules.ts";
import { isSpeech } from "./continuations.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { ReadUnits } from "../phrases/read-units.ts";
import type { NarrativeUnit } from "../phrases/narrative-units.ts";
import type { QuotationDraft } from "../quotation-draft.ts";
import type { Passage } from "../marks/quote-marks.ts";
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
  { reading: { words, clauses } }: NarrativeUnit,
  { source, cue, rule }: QuotationDraft,
  { verbs, openClauses, anybody, speaker }: CueLexicon,
): boolean {
  const way = quotationRules[rule];
  if (source === null || cue === null || way.content === "phrase") return false;
  if (way.source === "according-to") return true;
  if (way.source === null || !NAMING.has(way.source)) return false;
  const first = words.findIndex(({ start }) => start >= source.start);
  // "if he says", "as rich as he says", "what he said": the clause reports nothing.
  if (openClauses.has(words[first - 1]?.normal ?? "")) return false;
  const isAnybody = anybody.has(words[first]!.normal);
  if (isAnybody && way.source !== "relative-clause") return false;
  const group = clauses.find(({ group: { verb } }) => contains(cue, verb))?.group;
  if (group === undefined) return false;
  // "I say" says it now.
  const isPast = group.form === "finite" && group.tense === "past";
  const isSpeaker = speaker.has(words[first]!.normal);
  if (isSpeaker && !isPast) return false;
  // "it shows he is", "he admits they won": without "that" only verbs that do nothing but say.
  const frames = verbs.get(group.lemma);
  const onlySays =
    frames?.has("clause") === true && frames.has("parenthesis") && !frames.has("phrase");
  return onlySays || way.content === "that-clause" || way.content === "marks";
}
