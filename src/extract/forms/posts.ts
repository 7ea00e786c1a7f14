import type { Document } from "../../domain/text/document.ts";
import { toSpan, trimSpan, type Span } from "../../domain/text/span.ts";
import { isDash } from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { isMarksOnly } from "../../prose/unit-words.ts";
import type { Labelled } from "./labels.ts";
import { listSaidInMarks } from "./said-in-marks.ts";

/**
 * Posts that a page shows with their account behind them, by its unit: "… — Ada Okoye (@ada)
 * September 11, 2024" in the same line or the one below, "A post shared by Ada Okoye (@ada)".
 */
export function findPosts(
  document: Document,
  units: readonly NarrativeUnit[],
  lexicon: ExtractLexicon,
): Map<number, Labelled> {
  const posts = new Map<number, Labelled>();
  units.forEach((unit, index) => {
    const account = findAccount(unit) ?? findSharing(unit, lexicon);
    if (account === null) return;
    const { phrase, cue, isShared } = account;
    const content = findPosted(document, units, index, cue.start, isShared ? lexicon : null);
    if (content.length > 0)
      posts.set(index, { label: toSpan(phrase), cue, content, rule: "credit" });
  });
  return posts;
}

interface Account {
  readonly phrase: NounPhrase;
  readonly cue: Span;
  readonly isShared: boolean;
}

/** "— Ada Okoye (@ada)" */
function findAccount({ reading: { words, nounPhrases } }: NarrativeUnit): Account | null {
  const at = words.findIndex(
    ({ normal }, index) => normal === "(" && words[index + 1]?.normal.startsWith("@") === true,
  );
  if (at < 1) return null;
  const dash = words.slice(0, at).findLast((word) => isDash(word));
  const phrase = nounPhrases.find(({ firstWord }) => firstWord === (dash?.index ?? -1) + 1);
  if (dash === undefined || phrase === undefined || phrase.endWord > at) return null;
  return { phrase, cue: { start: dash.start, end: dash.end }, isShared: false };
}

/** "A post shared by Ada Okoye" */
function findSharing(
  { reading: { words, nounPhrases } }: NarrativeUnit,
  { labels: { sharing } }: ExtractLexicon,
): Account | null {
  let opening = "";
  for (const word of words.slice(0, LONGEST_OPENING)) {
    opening += `${opening === "" ? "" : " "}${word.normal}`;
    if (!sharing.has(opening)) continue;
    const phrase = nounPhrases.find(({ firstWord }) => firstWord === word.index + 1);
    if (phrase === undefined) return null;
    return { phrase, cue: { start: words[0]!.start, end: word.end }, isShared: true };
  }
  return null;
}

/** Words of "A photo shared by". */
const LONGEST_OPENING = 5;

/** What stands before an account in its line, or in the line above. */
function findPosted(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  end: number,
  sharing: ExtractLexicon | null,
): readonly Span[] {
  const { paragraph } = units[index]!;
  const line = paragraphs[paragraph]!;
  const isBelow = trimSpan(text, { start: line.start, end }).end <= line.start;
  const place = isBelow ? paragraph - 1 : paragraph;
  const around = paragraphs[place];
  if (around === undefined || around.kind === "BOILERPLATE") return [];
  const posting = listUnitsOf(units, index, place);
  if (posting.length === 0) return [];
  // Above what was shared a page shows its words, or goes on with its own.
  if (sharing !== null && !posting.some((unit) => addresses(unit, sharing))) {
    if (paragraphs[place - 1]?.kind !== "BOILERPLATE") return [];
  }
  const own = posting.filter((unit) => unit.start < end);
  if (own.every((unit) => isMarksOnly(unit) || unit === units[index])) {
    const inMarks = own.flatMap((unit) => listSaidInMarks(text, unit));
    if (inMarks.length > 0) return inMarks;
  }
  const post = cutLink(text, { start: around.start, end: Math.min(around.end, end) });
  return post.end > post.start ? [post] : [];
}

/** The units of a paragraph, up to that of an account. */
function listUnitsOf(
  units: readonly NarrativeUnit[],
  index: number,
  paragraph: number,
): NarrativeUnit[] {
  let first = index;
  while (units[first - 1] !== undefined && units[first - 1]!.paragraph >= paragraph) first--;
  return units.slice(first, index + 1).filter((unit) => unit.paragraph === paragraph);
}

/** Whether a sentence speaks to somebody, as a reporter's does not: of "I" and "you", or loudly. */
function addresses({ reading: { words } }: NarrativeUnit, { marks }: ExtractLexicon): boolean {
  return words.some(({ normal }) => /^[!#@]/u.test(normal) || marks.speakersAndHearers.has(normal));
}

/** Without the address of a picture at its end: "pic.example.com/abc123". */
function cutLink(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span);
  const last = start + text.slice(start, end).lastIndexOf(" ") + 1;
  return /\.\p{L}+\/\S*$/u.test(text.slice(last, end))
    ? trimSpan(text, { start, end: last })
    : { start, end };
}
