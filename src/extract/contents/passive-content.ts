import { canBe, cutStretch, findWholePhrase } from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { CueFrame, CueLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { VerbCue } from "../cues/cues.ts";
import { findWordsEnd } from "../../prose/unit-words.ts";
import type { AttributedCue } from "../sources/sources.ts";
import { findSubject, type Source } from "../sources/subjects.ts";
import type { Content } from "./content.ts";
import { findContentEnd } from "./content-end.ts";

/** "It was called a mistake by Okoye", "Reporters were told that it held" and their like. */
export function findPassiveContent(
  cue: VerbCue,
  source: Source | null,
  others: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Content | null {
  const { reading } = cue.unit;
  const first = source?.endWord ?? cue.endWord;
  const next = reading.words[first];
  if (next !== undefined && isTold(cue, source, next, lexicon.cues)) {
    const { kind, endWord } = cue.clause;
    const limit = findContentEnd({ cue, source }, first, others, lexicon.cues);
    // "Asked by Halonen whether it held, Okoye left"
    const end = kind === "participle" ? Math.min(limit, endWord) : limit;
    const addressee = findSubject(reading, cue.clause);
    return { parts: [cutStretch(reading, first, end)], addressee, rule: "that-clause" };
  }
  if (source === null) return null;
  const quoted = findMarks(cue, source, lexicon.cues);
  if (quoted !== null)
    return { parts: [cutStretch(reading, quoted, quoted + 1)], addressee: null, rule: "marks" };
  const last = findWordsEnd(reading.words);
  const isNamed = lexicon.cues.beside.has(next?.normal ?? "") && first + 1 < last;
  const named = isNamed ? { first: first + 1, end: last } : findWhatIsSpokenOf(cue, others);
  if (named === null || named.first >= named.end) return null;
  return { parts: [cutStretch(reading, named.first, named.end)], addressee: null, rule: "phrase" };
}

/** The words in marks between a cue and its agent, or behind "as": "called “a fool” by Okoye". */
function findMarks(
  { endWord, unit }: VerbCue,
  source: Source,
  { beside }: CueLexicon,
): number | null {
  const { words } = unit.reading;
  const isQuoted = ({ tag }: Word): boolean => tag === "QUOTE";
  const between = words.slice(endWord, source.firstWord).findIndex(isQuoted);
  if (between >= 0) return endWord + between;
  const as = words[source.endWord]?.normal === "," ? source.endWord + 1 : source.endWord;
  const isAs = beside.has(words[as]?.normal ?? "");
  return isAs && words[as + 1]?.tag === "QUOTE" ? as + 1 : null;
}

/** "She was told by Okoye | that it held", "Reporters were told | that it held": the subject is spoken to. */
function isTold(cue: VerbCue, source: Source | null, next: Word, lexicon: CueLexicon): boolean {
  if (!cue.frames.has("addressee") || !opensTold(next, lexicon)) return false;
  return source !== null || SAYING_ELSE.every((frame) => !cue.frames.has(frame));
}

/** Behind cues with these, what follows may be why: "was called to testify". */
const SAYING_ELSE: readonly CueFrame[] = ["phrase", "infinitive", "complement"];

/** What opens the words that someone was told: "that", "to", "whether", "how". */
function opensTold(word: Word, { supposing }: CueLexicon): boolean {
  const opener = Role.COMPLEMENTIZER | Role.QUESTION | Role.ADVERBIAL_QUESTION;
  const isInfinitive = word.tag === "INFINITIVE_MARK" || word.tag === "NEGATION";
  return isInfinitive || supposing.has(word.normal) || canBe(word, opener);
}

/** The words from the subject to the cue: "The plan | was called a mistake by Okoye". */
function findWhatIsSpokenOf(
  cue: VerbCue,
  others: readonly AttributedCue[],
): { readonly first: number; readonly end: number } | null {
  const { clause, unit, firstWord } = cue;
  const isReduced = clause.kind === "participle";
  const described = isReduced ? clause.antecedent : getSubject(cue);
  // "a view echoed by everyone": what the participle describes.
  if (isReduced && (described === null || described.endWord > firstWord)) return null;
  // "Okoye said the plan was criticized by Halonen": the subject opens her clause.
  const isReported = others.some(({ cue: other }) => other.endWord <= firstWord);
  const isInside = (isReported || isReduced) && described !== null;
  const first = isInside ? findWholePhrase(unit.reading, described).firstWord : 0;
  return { first, end: firstWord };
}

function getSubject({ clause: { subject } }: VerbCue): NounPhrase | null {
  return subject.kind === "none" ? null : subject.phrase;
}
