import type { CueClass } from "../../domain/statements/cue-class.ts";
import type { Mode } from "../../domain/statements/mode.ts";
import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import { findPhraseOf } from "../../grammar/find-by-word.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Cue } from "../cues/cues.ts";
import type { Standing } from "../cues/standing.ts";
import { canSpeak, isFinding } from "../sources/can-speak.ts";
import type { AttributedCue } from "../sources/sources.ts";
import type { Content } from "./content.ts";

/** How a cue puts forward its content. */
export interface Manner {
  readonly mode: Mode;
  readonly cueClass: CueClass;
}

/**
 * How a cue puts forward its content, in the standing that cue and source have together; `null` where
 * they tell of nothing that was said or could be. The content is `null` where it stands outside the
 * sentence.
 */
export function readManner(
  attributed: AttributedCue,
  standing: Exclude<Standing, "open">,
  found: Content | null,
  lexicon: ExtractLexicon,
): Manner | null {
  const { cue } = attributed;
  const isRefusal = standing === "refused" && found?.rule === "phrase";
  if (standing !== "said" && !isTold(attributed, found, isRefusal, lexicon)) return null;
  const mode = readMode(cue, standing, found, lexicon.cues);
  return { mode, cueClass: lexicon.cues.classes.get(cue.lemma) ?? "NEUTRAL" };
}

function readMode(
  { unit, lemma, frames }: Cue,
  standing: Exclude<Standing, "open">,
  found: Content | null,
  { modes }: CueLexicon,
): Mode {
  const { denying, promising, promisingTo, demanding, asking, agreeing } = modes;
  if (standing === "expected") return "EXPECTED";
  if (standing === "withheld" || standing === "refused")
    return agreeing.has(lemma) ? "DENIED" : "REFUSED";
  const isInfinitive = found !== null && opensWithInfinitive(unit.reading.words, found);
  // "“It held,” she denied": the words are her own.
  if (denying.has(lemma)) return found?.rule === "before-cue" ? "ASSERTED" : "DENIED";
  if (promising.has(lemma) || (isInfinitive && promisingTo.has(lemma))) return "PROMISED";
  if (demanding.has(lemma) || (isInfinitive && frames.has("addressee"))) return "DEMANDED";
  return asking.has(lemma) ? "ASKED" : "ASSERTED";
}

/** "to leave", "not to leave" */
function opensWithInfinitive(words: readonly Word[], { parts }: Content): boolean {
  const first = words[parts[0]!.firstWord];
  const mark = first?.tag === "NEGATION" ? words[first.index + 1] : first;
  return mark?.tag === "INFINITIVE_MARK";
}

/**
 * Whether it is clear who did not say what: "did not discuss the plan", "it would add layers" and "would
 * tell us all" tell of no words, but "declined to confirm the report" does, a refusal.
 */
function isTold(
  { cue, source }: AttributedCue,
  found: Content | null,
  isRefusal: boolean,
  lexicon: ExtractLexicon,
): boolean {
  if (source === null || found === null) return false;
  const { reading } = cue.unit;
  const { normal } = reading.words[source.firstWord]!;
  const isSomebody =
    canSpeak(reading, source, lexicon) &&
    !isFinding(reading, source, lexicon.cues) &&
    !lexicon.cues.anybody.has(normal);
  const isBare =
    found.rule === "clause" &&
    !cue.frames.has("phrase") &&
    !cue.frames.has("addressee") &&
    findPhraseOf(reading, found.parts[0]!.firstWord) !== null;
  return isSomebody && (isBare || isRefusal || CLEAR.has(found.rule));
}

const CLEAR: ReadonlySet<ContentRule> = new Set(["marks", "that-clause", "infinitive"]);
