import type { TurningWords } from "../text/word-forms.ts";
import { alignWords } from "./align-words.ts";
import { findOmitted } from "./find-omitted.ts";
import { type FoundPieces, findPieces, moveSpan, readPieces } from "./find-pieces.ts";
import { splitOwnWords } from "./own-words.ts";
import type {
  Passage,
  QuotedWords,
  SourceQuotation,
  Verdict,
  Verification,
} from "./verification.ts";

/** Fewer words than this are anybody's: they are not looked for among what others said. */
const OWN_AT_LEAST = 4;

/** The share of the words that has to be there for them to be altered ones, and for all others. */
const ALTERED_FROM = 0.6;
const ALIKE_FROM = 0.8;

/** What is told of quoted words that stand so in an article, the best for whom quotes so first. */
const EXACT: readonly Verdict[] = ["VERBATIM", "CUT", "OTHER_SPEAKER", "UNATTRIBUTED"];

/** What is told of words that are only alike, where they are equally so. */
const LIKE: readonly Verdict[] = [
  "CUT",
  "ALTERED",
  "REPORTED_ONLY",
  "OTHER_SPEAKER",
  "UNATTRIBUTED",
];

/** A finding with what it is chosen by: less is better, and comes before what is more alike. */
interface Finding extends Verification {
  readonly rank: number;
  /** 0 to 1. */
  readonly likeness: number;
}

const NOT_FOUND: Finding = {
  verdict: "NOT_FOUND",
  source: null,
  span: null,
  differences: [],
  omitted: null,
  rank: EXACT.length + 1,
  likeness: 0,
};

/**
 * Judges quoted words by the quotations from which they may come.
 *
 * Nothing is verbatim that is not: letters, marks and their order are the article's, but for the blanks
 * between words and the comma or period before the closing mark, which is the writer's own.
 */
export function judgeQuotedWords(
  quoted: QuotedWords,
  sources: readonly SourceQuotation[],
  turning: TurningWords,
): Verification {
  const pieces = readPieces(quoted.text);
  if (pieces.length === 0) return NOT_FOUND;
  const words = pieces.join(" ");
  const found = sources.flatMap((source) => {
    const whose = tellWhose(quoted, source);
    const isAnybodys = words.split(/\s+/u).length < OWN_AT_LEAST;
    if (isAnybodys && whose === "OTHER_SPEAKER") return [];
    const exact = findPieces(pieces, splitOwnWords(source).own);
    if (exact.length > 0) return exact.map((each) => judgeExact(each, source, whose, turning));
    return isAnybodys && quoted.speakerIds === null ? [] : judgeLike(words, source, whose, turning);
  });
  const {
    rank: _rank,
    likeness: _likeness,
    ...verification
  } = found.reduce((best, each) => (isBefore(each, best) ? each : best), NOT_FOUND);
  return verification;
}

function isBefore(one: Finding, other: Finding): boolean {
  const difference =
    one.rank - other.rank ||
    other.likeness - one.likeness ||
    LIKE.indexOf(one.verdict) - LIKE.indexOf(other.verdict);
  return difference < 0;
}

/** Whose the words are where they are not the speaker's. */
type Whose = "OTHER_SPEAKER" | "UNATTRIBUTED" | null;

function tellWhose({ speakerIds }: QuotedWords, { speakerId }: SourceQuotation): Whose {
  if (speakerIds === null) return null;
  if (speakerId === null) return "UNATTRIBUTED";
  return speakerIds.has(speakerId) ? null : "OTHER_SPEAKER";
}

function judgeExact(
  { span, gaps, within }: FoundPieces,
  source: SourceQuotation,
  whose: Whose,
  turning: TurningWords,
): Finding {
  const { kind, whole } = source;
  // What stands around words in marks is the article's own, and for the writer to tell.
  const frame =
    kind === "DIRECT" ? whole : { start: within.start, text: cut(whole, within.start, within.end) };
  const between = gaps.map((gap) => cut(whole, gap.start, gap.end));
  const omitted = findOmitted(moveSpan(span, -frame.start), frame.text, between, turning);
  const verdict = whose ?? (omitted === null ? "VERBATIM" : "CUT");
  const rank = EXACT.indexOf(verdict);
  return { verdict, source, span, differences: [], omitted, rank, likeness: 1 };
}

function cut({ start, text }: Passage, from: number, to: number): string {
  return text.slice(from - start, to - start);
}

function judgeLike(
  words: string,
  source: SourceQuotation,
  whose: Whose,
  turning: TurningWords,
): readonly Finding[] {
  const { own, reported } = splitOwnWords(source);
  // Of words that the article splits, what lies between them is a difference, too.
  const split = source.content.length > 1 ? [source.whole] : [];
  const isDirect = source.kind === "DIRECT";
  const findings = [...own, ...(isDirect ? split : [])].flatMap((passage) =>
    align(words, source, passage, whose ?? "ALTERED"),
  );
  const likeReports =
    whose === null && !isDirect
      ? [...reported, ...split].flatMap((passage) => align(words, source, passage, "REPORTED_ONLY"))
      : [];
  return [...findings.map((finding) => tellCut(finding, turning)), ...likeReports];
}

function align(
  words: string,
  source: SourceQuotation,
  passage: Passage,
  verdict: Verdict,
): readonly Finding[] {
  const least = verdict === "ALTERED" ? ALTERED_FROM : ALIKE_FROM;
  const alignment = alignWords(words, passage.text, least);
  if (alignment === null) return [];
  const { likeness, differences } = alignment;
  const span = moveSpan(alignment.span, passage.start);
  return [{ verdict, source, span, differences, omitted: null, rank: EXACT.length, likeness }];
}

/** Words that are altered by nothing but leaving some out are cut, where those may turn the meaning. */
function tellCut(finding: Finding, turning: TurningWords): Finding {
  const { verdict, differences } = finding;
  const isShorter = differences.every(({ quoted }) => quoted === "");
  if (verdict !== "ALTERED" || !isShorter) return finding;
  const gone = differences.map(({ said }) => said);
  const omitted = findOmitted({ start: 0, end: 0 }, "", gone, turning);
  return omitted === null ? finding : { ...finding, verdict: "CUT", omitted };
}
