import type { Span } from "../text/span.ts";
import { alignWords } from "./align-words.ts";
import { findExact } from "./find-exact.ts";
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

/** So much of the words has to be there for them to be altered ones, and for others' or reported ones. */
const LIKE_ENOUGH = 0.6;
const ALIKE = 0.8;

/** What is told of quoted words, the surest and the worst for whom quotes so first. */
const RANKS: readonly Verdict[] = [
  "VERBATIM",
  "CUT",
  "OTHER_SPEAKER",
  "ALTERED",
  "REPORTED_ONLY",
  "NOT_FOUND",
];

const NOT_FOUND: Verification = {
  verdict: "NOT_FOUND",
  source: null,
  span: null,
  differences: [],
  omitted: null,
};

/**
 * Judges quoted words by the quotations from which they may come.
 *
 * Nothing is verbatim that is not: letters, marks and their order are the article's, but for the blanks
 * between words and the comma or period before the closing mark, which is the writer's own.
 *
 * @param turning  words that turn what a sentence means when they are left out, in small letters: "not", "if"
 */
export function judgeQuotedWords(
  quoted: QuotedWords,
  sources: readonly SourceQuotation[],
  turning: ReadonlySet<string>,
): Verification {
  const pieces = readPieces(quoted.text);
  if (pieces.length === 0) return NOT_FOUND;
  const found = sources.flatMap((source) => judgeBySource(quoted, pieces, source, turning));
  return found.reduce((best, each) => (isBefore(each, best) ? each : best), NOT_FOUND);
}

function isBefore(one: Verification, other: Verification): boolean {
  const ranks = RANKS.indexOf(one.verdict) - RANKS.indexOf(other.verdict);
  return ranks < 0 || (ranks === 0 && one.differences.length < other.differences.length);
}

/** The words between signs of something left out: "it will … go on" has two pieces. */
function readPieces(text: string): readonly string[] {
  return text
    .split(/\[?(?:…|\.{3,}|\.\s\.\s\.)\]?/u)
    .map((piece) => piece.trim().replace(/[\s.,;]+$/u, ""))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function judgeBySource(
  { speakerIds }: QuotedWords,
  pieces: readonly string[],
  source: SourceQuotation,
  turning: ReadonlySet<string>,
): readonly Verification[] {
  const { own, reported } = splitOwnWords(source);
  const isOther =
    speakerIds !== null && source.speakerId !== null && !speakerIds.has(source.speakerId);
  const words = pieces.join(" ");
  if (isOther && words.split(/\s+/u).length < OWN_AT_LEAST) return [];
  const exact = own.flatMap((passage) => findPieces(pieces, passage));
  if (exact.length > 0) {
    return exact.map(({ span, passage }) => {
      const omitted = findOmitted(span, passage, pieces.length > 1, turning);
      const verdict = isOther ? "OTHER_SPEAKER" : omitted === null ? "VERBATIM" : "CUT";
      return { verdict, source, span: move(span, passage), differences: [], omitted };
    });
  }
  return [
    ...own.flatMap((passage) =>
      judgeLike(words, passage, source, isOther ? "OTHER_SPEAKER" : "ALTERED"),
    ),
    ...reported.flatMap((passage) =>
      isOther ? [] : judgeLike(words, passage, source, "REPORTED_ONLY"),
    ),
  ];
}

/** All pieces in their order, from the first to the last. */
function findPieces(
  pieces: readonly string[],
  passage: Passage,
): readonly { readonly span: Span; readonly passage: Passage }[] {
  const [first, ...rest] = pieces as [string, ...string[]];
  const start = findExact(first, passage.text);
  let end = start?.end ?? 0;
  if (start === null) return [];
  for (const piece of rest) {
    const span = findExact(piece, passage.text, end);
    if (span === null) return [];
    end = span.end;
  }
  return [{ span: { start: start.start, end }, passage }];
}

function judgeLike(
  words: string,
  passage: Passage,
  source: SourceQuotation,
  verdict: Verdict,
): readonly Verification[] {
  const alignment = alignWords(words, passage.text);
  const least = verdict === "ALTERED" ? LIKE_ENOUGH : ALIKE;
  if (alignment === null || alignment.likeness < least) return [];
  const { span, differences } = alignment;
  return [{ verdict, source, span: move(span, passage), differences, omitted: null }];
}

function move({ start, end }: Span, passage: Passage): Span {
  return { start: passage.start + start, end: passage.start + end };
}

/** What the sentences of a stretch have besides it, where that holds a word that turns the meaning. */
function findOmitted(
  { start, end }: Span,
  { text }: Passage,
  isSplit: boolean,
  turning: ReadonlySet<string>,
): string | null {
  const before = /[^.!?]*$/u.exec(text.slice(0, start))![0].trim();
  const after = /^[^.!?]*/u.exec(text.slice(end))![0].trim();
  const omitted = [before, ...(isSplit ? [text.slice(start, end)] : []), after];
  const turns = omitted.some((part) =>
    (part.toLowerCase().match(/[\p{L}]+(?:['’][\p{L}]+)?/gu) ?? []).some(
      (word) => turning.has(word) || /n['’]t$/u.test(word),
    ),
  );
  return turns ? omitted.filter((part) => part !== "").join(" … ") : null;
}
