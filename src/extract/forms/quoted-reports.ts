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

function isQuestion({ tokens }: NarrativeUnit): boolean {
  return tokens.at(-1)?.normal === "?";
}

/** Words before a source whose clause reports nothing: "if he says", "as rich as he says", "what he said". */
const OPEN_CLAUSES = new Set("as if let than unless what when whenever whether".split(" "));

/** Pronouns that may mean anybody, or nobody, in what someone says. */
const ANYBODY = new Set(["it", "this", "that", "we", "who", "you"]);

/** Sources that stand so near their cue that looser speech cannot mislead. */
const NAMING: ReadonlySet<SourceRule> = new Set([
  "subject",
  "subject-with-apposition",
  "inverted",
  "relative-clause",
  "agent",
]);

function isReport(
  { tokens }: NarrativeUnit,
  { source, cue, rule }: QuotationDraft,
  { verbs }: CueLexicon,
): boolean {
  const way = quotationRules[rule];
  if (source === null || cue === null || way.content === "phrase") return false;
  if (way.source === "according-to") return true;
  if (way.source === null || !NAMING.has(way.source)) return false;
  const first = tokens.findIndex(({ start }) => start >= source.start);
  const { normal } = tokens[first]!;
  if (OPEN_CLAUSES.has(tokens[first - 1]?.normal ?? "")) return false;
  if (ANYBODY.has(normal) && way.source !== "relative-clause") return false;
  const verb = tokens.findLast(({ end, pos }) => end <= cue.end && pos === "VERB");
  if (verb === undefined) return false;
  // "I say" says it now.
  const isPast = verb.normal !== verb.lemma && !/(?:s|ing)$/u.test(verb.normal);
  if (normal === "i" && !isPast) return false;
  // "it shows he is", "he admits they won": without "that" only verbs that do nothing but say.
  const frames = verbs.get(verb.lemma);
  const onlySays =
    frames?.has("clause") === true && frames.has("parenthesis") && !frames.has("phrase");
  return onlySays || way.content === "that-clause" || way.content === "marks";
}
