import type { Document } from "../../domain/text/document.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import { toSpan } from "../../domain/text/span.ts";
import { canBe, cutStretch } from "../../grammar/find-by-word.ts";
import type { Stretch } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import { findContent } from "../contents/contents.ts";
import type { Content } from "../contents/content.ts";
import { fitNested, type Said } from "../contents/nesting.ts";
import { findCues, type Cue } from "../cues/cues.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { holdsMarks, isMarksOnly } from "../../prose/unit-words.ts";
import { buildDraft, findSaidSpans, type QuotationDraft } from "../quotation-draft.ts";
import { canSpeak } from "../sources/can-speak.ts";
import { findSource, type AttributedCue } from "../sources/sources.ts";
import type { Source } from "../sources/subjects.ts";

/** The quotations whose cue stands in a unit; `before` is the unit before it. */
export function findReports(
  document: Document,
  unit: NarrativeUnit,
  before: NarrativeUnit | undefined,
  lexicon: ExtractLexicon,
): QuotationDraft[] {
  const attributed: AttributedCue[] = [];
  for (const cue of findCues(unit, lexicon.cues))
    attributed.push({ cue, source: findSource(cue, attributed, lexicon) });
  const quotations: QuotationDraft[] = [];
  for (const said of fitNested(readContents(attributed, lexicon), lexicon.cues)) {
    const { cue, source, found } = said;
    const isAlone = attributed.length === 1 && cue.form === "FINITE";
    const contentUnit = found === null ? (isAlone ? getMarksBefore(unit, before) : null) : unit;
    if (contentUnit === null) continue;
    const { reading } = contentUnit;
    const parts = found?.parts ?? [cutStretch(reading, 0, reading.words.length)];
    const content = parts.flatMap((part) => findSaidSpans(document.text, contentUnit, part));
    const draft = buildDraft(contentUnit, content, {
      source: source === null ? null : toSpan(source),
      antecedent: source?.antecedent == null ? null : toSpan(source.antecedent),
      cue: toSpan(cue),
      addressee: found?.addressee == null ? null : toSpan(found.addressee),
      rule: `${found?.rule ?? "previous-sentence"}/${source?.rule ?? "nobody"}`,
    });
    if (draft !== null) quotations.push(draft);
  }
  return dropDoubles(quotations);
}

/** What each cue of a unit says was said, where somebody said it. */
function readContents(attributed: readonly AttributedCue[], lexicon: ExtractLexicon): Said[] {
  return attributed.flatMap(({ cue, source }) => {
    if ("isAsserted" in cue && !cue.isAsserted) return [];
    if (source === null && cue.form !== "PASSIVE") return [];
    if (source !== null && isUnsaid(cue.unit.reading, source, lexicon.cues)) return [];
    if (rendersOthers(cue, source, attributed, lexicon.cues)) return [];
    const { reading } = cue.unit;
    if (source !== null && cue.frames.has("evidence") && !canSpeak(reading, source, lexicon))
      return [];
    const found = findContent({ cue, source }, attributed, lexicon);
    return found !== null && tellsBeside(cue, source, found, lexicon.cues)
      ? []
      : [{ cue, source, found }];
  });
}

/** "Okoye said in Czech, according to a translation": what renders her words is no source of its own. */
function rendersOthers(
  { form, unit }: Cue,
  source: Stretch | null,
  attributed: readonly AttributedCue[],
  { renderings }: CueLexicon,
): boolean {
  return (
    form === "ACCORDING" &&
    source !== null &&
    unit.reading.words
      .slice(source.firstWord, source.endWord)
      .some(({ lemma }) => renderings.has(lemma)) &&
    attributed.some((other) => other.cue.form === "FINITE" && other.source !== null)
  );
}

/**
 * "met to discuss the plan", "those who vowed to leave": why they met and which they are, where no clause
 * and no marks tell that it was said.
 */
function tellsBeside(
  { form, firstWord, unit: { reading } }: Cue,
  source: Source | null,
  { rule, parts }: Content,
  { carryingOn }: CueLexicon,
): boolean {
  if (rule !== "phrase" && rule !== "infinitive") return false;
  const { words } = reading;
  if (form === "INFINITIVE")
    return rule === "phrase" && !carryingOn.has(words[firstWord - 1]?.lemma ?? "");
  if (source?.rule !== "relative-clause" || words[source.firstWord - 1]?.tag === "MARK")
    return false;
  return parts.every((part) => !holdsMarks(words, part.firstWord, part.endWord));
}

/** A sentence of saying longer than this speaks of something else than the marks before it. */
const LONGEST_REMARK = 24;

/** The sentence in marks that a short one behind it reports: "“It held!” So Okoye said." */
function getMarksBefore(
  { paragraph, reading }: NarrativeUnit,
  before: NarrativeUnit | undefined,
): NarrativeUnit | null {
  if (before?.paragraph !== paragraph || reading.words.length > LONGEST_REMARK) return null;
  return isMarksOnly(before) ? before : null;
}

/** Whether the source tells that nothing is quoted. */
function isUnsaid(
  { words }: SentenceReading,
  { firstWord }: Stretch,
  { supposing, nobody }: CueLexicon,
): boolean {
  const first = words[firstWord]!;
  const before = words[firstWord - 1];
  // "If Okoye says it fell" does not report that she says so.
  if (supposing.has(before?.normal ?? "")) return true;
  // "No official said", "Neither Okoye nor Halonen said": nobody is quoted.
  if (nobody.has(first.normal) || nobody.has(before?.normal ?? "")) return true;
  // "What Okoye said was wrong" talks of her words; "in what Okoye said was a fraud" quotes them.
  const isAnswer = before?.tag === "QUESTION" && !canBe(before, Role.ADVERBIAL_QUESTION);
  return isAnswer && (firstWord === 1 || words[firstWord - 2]!.tag === "SUBORDINATOR");
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
