import type { Document } from "../../domain/text/document.ts";
import { isUttered } from "../../domain/statements/mode.ts";
import { toSpan } from "../../domain/text/span.ts";
import { canBe, cutStretch } from "../../grammar/find-by-word.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import { findContent } from "../contents/contents.ts";
import type { Content } from "../contents/content.ts";
import { readManner } from "../contents/modes.ts";
import { fitNested, type Said } from "../contents/nesting.ts";
import { findCues, type Cue } from "../cues/cues.ts";
import { carriesOn, type Standing } from "../cues/standing.ts";
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
    const isAlone = attributed.length === 1 && cue.form === "FINITE" && isUttered(said.mode);
    const contentUnit = found === null ? (isAlone ? getMarksBefore(unit, before) : null) : unit;
    if (contentUnit === null) continue;
    const { reading } = contentUnit;
    const parts = found?.parts ?? [cutStretch(reading, 0, reading.words.length)];
    const content = parts.flatMap((part) => findSaidSpans(document.text, contentUnit, part));
    const draft = buildDraft(document.text, contentUnit, content, {
      source: source === null ? null : toSpan(source),
      antecedent: source?.antecedent == null ? null : toSpan(source.antecedent),
      cue: toSpan(cue),
      manner: said,
      addressee: found?.addressee == null ? null : toSpan(found.addressee),
      rule: `${found?.rule ?? "previous-sentence"}/${source?.rule ?? "nobody"}`,
    });
    if (draft !== null) quotations.push(draft);
  }
  return dropDoubles(quotations);
}

/** What each cue of a unit says was said, or was not, where somebody is named for it. */
function readContents(attributed: readonly AttributedCue[], lexicon: ExtractLexicon): Said[] {
  return attributed.flatMap(({ cue, source }) => {
    if (source === null && cue.form !== "PASSIVE") return [];
    if (rendersOthers(cue, source, attributed, lexicon.cues)) return [];
    const standing = readStandingOf({ cue, source }, lexicon.cues);
    if (standing === "open") return [];
    const { reading } = cue.unit;
    if (source !== null && cue.frames.has("evidence") && !canSpeak(reading, source, lexicon))
      return [];
    const found = findContent({ cue, source }, attributed, lexicon);
    if (found !== null && tellsBeside(cue, source, found, lexicon.cues)) return [];
    const manner = readManner({ cue, source }, standing, found, lexicon);
    return manner === null ? [] : [{ ...manner, cue, source, found }];
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
  cue: Cue,
  source: Source | null,
  { rule, parts }: Content,
  lexicon: CueLexicon,
): boolean {
  if (rule !== "phrase" && rule !== "infinitive") return false;
  const { words } = cue.unit.reading;
  if (cue.form === "INFINITIVE" && cue.standing !== "refused")
    return rule === "phrase" && !carriesOn(words, cue.clause, lexicon);
  if (source?.rule === "relative-clause" && isWishToHide(cue, parts[0]!)) return true;
  if (source?.rule !== "relative-clause" || words[source.firstWord - 1]?.tag === "MARK")
    return false;
  return parts.every((part) => !holdsMarks(words, part.firstWord, part.endWord));
}

/** "who asked not to be named": how a reporter may tell of a source, and not what it said. */
function isWishToHide({ unit: { reading } }: Cue, { firstWord }: Stretch): boolean {
  const group = reading.verbGroups.find((other) => other.firstWord === firstWord);
  return group?.form === "infinitive" && group.negation !== null && group.voice === "passive";
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

/** Whether something was said, as cue and source tell together. */
function readStandingOf({ cue, source }: AttributedCue, lexicon: CueLexicon): Standing {
  const standing = "standing" in cue ? cue.standing : "said";
  if (source === null || standing === "open") return standing;
  const { words } = cue.unit.reading;
  if (namesNobody(words, source, lexicon)) return "open";
  const before = words[source.firstWord - 1]?.normal ?? "";
  if (!lexicon.supposing.has(before)) return standing;
  // "If Okoye says it fell": she may; "whether she said so": nobody is quoted.
  const isAhead =
    "clause" in cue && cue.clause.group.form === "finite" && cue.clause.group.tense === "present";
  return isAhead && lexicon.modes.conditions.has(before) ? "expected" : "open";
}

/** Whether the source tells that nothing is quoted. */
function namesNobody(
  words: readonly Word[],
  { firstWord }: Stretch,
  { nobody }: CueLexicon,
): boolean {
  const first = words[firstWord]!;
  const before = words[firstWord - 1];
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
