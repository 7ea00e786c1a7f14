import type { ContentRule } from "../../domain/rules/quotation-rules.ts";
import { findSecondVerb } from "./clause-ends.ts";
import { RELATIVES } from "../sources/clause-subjects.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseAfter, type Phrase } from "../phrases/noun-phrases.ts";
import { findPhraseContentEnd } from "../phrases/phrase-ends.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { hasFinite, opensPredicate } from "../phrases/unit-tokens.ts";

/** Where a content ends, and how it was told. */
export interface ContentEnd {
  readonly end: number;
  readonly rule: ContentRule;
}

/** The clause behind a cue: `from` its end, `first` what is left of the circumstances of saying. */
interface Rest extends Phrase {
  readonly from: number;
}

/**
 * What stands right behind a cue as its content, by what the cue can take: a clause, an infinitive, a
 * noun phrase or an object with what it is called.
 */
export function findAttachedContent(
  { cue, source }: AttributedCue,
  { from, first, end }: Rest,
  { circumstances }: ExtractLexicon,
  before: Phrase | null,
): ContentEnd | null {
  const { tokens } = cue.unit;
  const { frames } = cue;
  const token = tokens[first]!;
  const rest = tokens.slice(first, end);
  if (tokens[first - 1]?.normal === ":") return { end, rule: "clause" };
  // "said when asked": no clause of its own.
  if (token.normal === "when" && tokens[first + 1]?.pos === "VERB") return null;
  const opens = token.normal === "that" || INTERROGATIVES.has(token.normal);
  if (opens && (frames.has("clause") || frames.has("phrase"))) return { end, rule: "that-clause" };
  if (before !== null && (token.pos === "ADP" || token.pos === "ADV" || token.pos === "SCONJ"))
    return null;
  // "which Okoye said fell": the relative pronoun is the subject of what was said.
  const relative = (source?.first ?? 0) - 1;
  const isGapped = RELATIVES.has(tokens[relative]?.normal ?? "") && opensPredicate(tokens, first);
  if (isGapped && frames.has("clause")) {
    const isSetOff = tokens[relative - 1]?.normal === ",";
    return { end: isSetOff ? end : findSecondVerb(tokens, first, end), rule: "clause" };
  }
  // "said in an interview published by": circumstances, not what was said.
  if (first > from && token.pos === "VERB") return null;
  if (token.normal === "to" && (frames.has("infinitive") || frames.has("addressee")))
    return { end, rule: "infinitive" };
  if (frames.has("clause") && startsClause(rest)) return { end, rule: "clause" };
  const phraseEnd = findPhraseContentEnd(tokens, first, end, circumstances);
  if (frames.has("complement") && hasComplement(rest)) {
    const isWhole = hasComplement(tokens.slice(first, phraseEnd));
    return { end: isWhole ? phraseEnd : end, rule: "phrase" };
  }
  const isPhrase = frames.has("phrase") && !(before !== null && frames.has("parenthesis"));
  if (isPhrase && !CIRCUMSTANTIAL.has(token.normal)) return { end: phraseEnd, rule: "phrase" };
  return rest.some(({ pos }) => pos === "QUOTE") ? { end, rule: "clause" } : null;
}

const INTERROGATIVES = new Set(["whether", "why", "how", "what", "if", "who", "where", "when"]);

/** Prepositions of where and how something was said, or by whom: "reporting from Kyiv". */
const CIRCUMSTANTIAL: ReadonlySet<string> = new Set([
  "at",
  "by",
  "during",
  "from",
  "in",
  "into",
  "through",
  "under",
]);

/** What opens a clause that tells when something was said: "said as he left". */
const TELLS_WHEN: ReadonlySet<string> = new Set(["before", "after", "as", "until", "since"]);

/** Whether an object is followed by what it is called: "the plan a mistake", "him “slow”", "it as dead". */
function hasComplement(tokens: readonly UnitToken[]): boolean {
  const object = findPhraseAfter(tokens, 0);
  if (object === null) return tokens[0]?.pos === "QUOTE";
  const next = tokens[object.end];
  if (tokens[0]?.pos === "PRON" && (next?.pos === "NOUN" || next?.pos === "PROPN")) return true;
  return tokens
    .slice(object.end)
    .some(
      ({ pos, normal }) =>
        pos === "QUOTE" || pos === "ADJ" || normal === "a" || normal === "an" || normal === "as",
    );
}

function startsClause(tokens: readonly UnitToken[]): boolean {
  const first = tokens[0];
  if (first === undefined || first.pos === "PUNCT") return false;
  if (first.pos !== "ADP" && first.pos !== "SCONJ") return hasFinite(tokens) && !isObject(tokens);
  // "in May it fell", unlike "said after it fell": a clause behind what the preposition opens.
  const opening = findPhraseAfter(tokens, 1)?.end ?? 1;
  const tellsWhen = TELLS_WHEN.has(first.normal) && opensPredicate(tokens, opening);
  return !tellsWhen && hasFinite(tokens.slice(opening));
}

/** "dialogue" in "dialogue and closed the road": the verb behind "and" has the subject of the cue. */
function isObject(tokens: readonly UnitToken[]): boolean {
  const joined = tokens.findIndex(({ pos }) => pos === "CCONJ");
  const verb = tokens[joined + 1];
  if (joined < 0 || verb === undefined || hasFinite(tokens.slice(0, joined))) return false;
  return verb.pos === "AUX" || (verb.pos === "VERB" && verb.normal !== verb.lemma);
}
