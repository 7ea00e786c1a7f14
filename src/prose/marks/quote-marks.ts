import { type Document, type Paragraph, isProse } from "../../domain/text/document.ts";
import type { Finding, Found } from "../../domain/text/finding.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import { findMissingClose, findMissingOpen, type MarkLanguage } from "./mark-repairs.ts";
import { pairSingleMarks } from "./single-marks.ts";
import { findNicknameMarks } from "./nicknames.ts";
import { isTitle } from "./titles.ts";

/** Words between quotation marks, inside one paragraph. */
export interface Passage extends Span {
  /** The words without their marks; `start` and `end` of the passage include them. */
  readonly inner: Span;
  /** Index into `document.paragraphs`. */
  readonly paragraph: number;
  /** False where the closing mark is missing: the passage then runs to the end of its paragraph. */
  readonly closed: boolean;
  /** Reopened in the next paragraph, as long quotations are. */
  readonly continues: boolean;
  /** Its words end in a comma or an end mark, so that a new phrase begins behind it. */
  readonly endsClause: boolean;
  /** Names a work or a program. */
  readonly isTitle: boolean;
}

export interface FoundPassages extends Found<Passage> {
  /** See `findNicknameMarks`. */
  readonly nicknameMarks: ReadonlySet<number>;
}

/**
 * Finds the passages in quotation marks: “…”, "…", ''…'', ``…'', «…», „…“, and ‘…’ where no other stands.
 *
 * The white space around a mark decides whether it opens or closes, since feeds mix the marks up;
 * its shape only breaks the tie. Passages in passages are part of the outer one. A mark whose partner
 * is missing is paired where the attribution beside it shows the place; elsewhere it is a finding,
 * and the rest of the article is read as if it were not there.
 */
export function findPassages(document: Document, language: MarkLanguage): FoundPassages {
  const { extract } = language;
  const nicknameMarks = findNicknameMarks(document, language);
  const items: Passage[] = [];
  const findings: Finding[] = [];
  const add = (passage: Omit<Passage, "isTitle">): void => {
    const { text } = document;
    if (holdsWord(text, passage.inner))
      items.push({ ...passage, isTitle: isTitle(text, passage, passage.inner, extract) });
  };
  const found: FoundSoFar = {
    add,
    leave: (mark) => findings.push(buildFinding(mark)),
    getLast: () => items.at(-1),
    nicknameMarks,
  };
  document.paragraphs.forEach((paragraph, index) => {
    if (!isProse(paragraph.kind)) return;
    const open = pairMarks(document, paragraph, index, found, language);
    if (open === null) return;
    const continues = startsWithMark(document, document.paragraphs[index + 1]);
    if (!continues) findings.push(buildFinding(open));
    add({
      start: open.start,
      end: paragraph.end,
      inner: { start: open.end, end: paragraph.end },
      paragraph: index,
      closed: false,
      continues,
      endsClause: true,
    });
  });
  findings.sort((a, b) => a.start - b.start);
  return { items, findings, nicknameMarks };
}

interface FoundSoFar extends Pick<FoundPassages, "nicknameMarks"> {
  readonly add: (passage: Omit<Passage, "isTitle">) => void;
  /** Takes a mark that has no partner. */
  readonly leave: (mark: Mark) => void;
  readonly getLast: () => Passage | undefined;
}

/** Pairs the marks of one paragraph, and returns the one that stays open at its end. */
function pairMarks(
  document: Document,
  paragraph: Paragraph,
  index: number,
  { add, leave, getLast, nicknameMarks }: FoundSoFar,
  language: MarkLanguage,
): Mark | null {
  const { text } = document;
  const goesOn = isContinued(getLast(), index);
  let open: Mark | null = null;
  let searched = 0;
  const repairOpen = (from: Mark, before: number): boolean => {
    const start = Math.max(from.end, searched);
    const at = goesOn ? null : findMissingClose(document, { start, end: before }, language);
    searched = before;
    if (at !== null) add(buildPassage(text, index, from, { start: at, end: at }));
    return at !== null;
  };
  const repairClose = (mark: Mark): void => {
    const start = findMissingOpen(document, mark, language);
    const isFree = start !== null && start >= Math.max(paragraph.start, getLast()?.end ?? 0);
    if (isFree) add(buildPassage(text, index, { start, end: start }, mark));
    else leave(mark);
  };
  let isInside = false;
  for (const mark of findMarks(
    document,
    paragraph,
    document.paragraphs[index + 1],
    language.extract,
  )) {
    if (nicknameMarks.has(mark.start)) continue;
    if (mark.stray) leave(mark);
    else if (open === null) {
      if (mark.opens) open = mark;
      else repairClose(mark);
    } else if (
      open.shape === '"' &&
      /[\u201c\u201d]/u.test(mark.shape) &&
      isInside !== mark.opens
    ) {
      // Curly marks in straight ones pair among themselves.
      isInside = mark.opens;
    } else if (closes(mark, open)) {
      add(buildPassage(text, index, open, mark));
      open = null;
    } else if (mark.family === open.family && repairOpen(open, mark.start)) open = mark;
  }
  return open === null || repairOpen(open, paragraph.end) ? null : open;
}

/** Whether a paragraph reopens the quotation that the one before left open. */
function isContinued(last: Passage | undefined, paragraph: number): boolean {
  return last?.continues === true && last.paragraph === paragraph - 1;
}

/** The passages in marks inside one passage: “He said, ‘Go,’ and left.” */
export function findInnerPassages(
  document: Document,
  { inner, paragraph }: Passage,
  lexicon: ExtractLexicon,
): Passage[] {
  const { text } = document;
  const passages: Passage[] = [];
  let open: Mark | null = null;
  for (const mark of findMarks(document, inner, undefined, lexicon)) {
    if (mark.stray) continue;
    if (open === null) open = mark.opens ? mark : null;
    else if (closes(mark, open)) {
      const passage = buildPassage(text, paragraph, open, mark);
      if (holdsWord(text, passage.inner))
        passages.push({
          ...passage,
          isTitle: isTitle(text, passage, passage.inner, lexicon),
        });
      open = null;
    }
  }
  return passages;
}

function holdsWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

type Family = "double" | "angle" | "single";

interface Mark extends Span {
  readonly family: Family;
  readonly shape: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Known to lack its partner. */
  readonly stray: boolean;
}

const MARKS =
  /[\u201c\u201d\u201e\u201f"\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a]|''|``|\u00b4\u00b4|'/gu;

/** The marks of a paragraph in order; apostrophes are left out. */
function findMarks(
  document: Document,
  paragraph: Span,
  next: Paragraph | undefined,
  lexicon: ExtractLexicon,
): Mark[] {
  const marks: Mark[] = [];
  const words = document.text.slice(paragraph.start, paragraph.end);
  const singles = pairSingleMarks(words, lexicon.marks);
  for (const match of words.matchAll(MARKS)) {
    const shape = match[0];
    const at = match.index;
    const span = { start: paragraph.start + at, end: paragraph.start + at + shape.length };
    const family = getFamily(shape);
    if (family === "single") {
      const isUnpaired = singles.unpaired.has(at);
      const reopens = isUnpaired && at === 0 && startsWithShape(document, next, shape);
      const opens = singles.opens.has(at) || reopens;
      if (opens || singles.closes.has(at) || isUnpaired)
        marks.push({
          ...span,
          family,
          shape,
          opens,
          closes: !opens,
          stray: isUnpaired && !reopens,
        });
      continue;
    }
    const before = words.charAt(at - 1);
    const after = words.charAt(at + shape.length);
    const looksOpen = !/[\p{L}\p{N}.,?!%)]/u.test(before) && /[^\s.,;:?!)\]]/u.test(after);
    const looksClosed = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (shape === '"' && isInchSign(words, at, marks)) continue;
    const shapeOpens = /[\u201c\u201e\u201f\u00ab\u2039]|``/u.test(shape);
    const shapeCloses = /[\u201d\u00bb\u203a]|\u00b4\u00b4/u.test(shape);
    const clear = looksOpen !== looksClosed;
    marks.push({
      ...span,
      family,
      shape,
      opens: clear ? looksOpen : !shapeCloses,
      closes: clear ? looksClosed : !shapeOpens,
      stray: false,
    });
  }
  return marks;
}

/** 6'2", and a number before the first mark of a paragraph. */
function isInchSign(words: string, at: number, marks: readonly Mark[]): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  if (/\d['\u2019]\s?\d{1,2}$/u.test(before)) return true;
  return /\d$/u.test(before) && !marks.some(({ opens }) => opens);
}

function getFamily(shape: string): Family {
  if (/[\u00ab\u00bb\u2039\u203a]/u.test(shape)) return "angle";
  return /^['\u2018\u2019\u201a]$/u.test(shape) ? "single" : "double";
}

function closes(mark: Mark, open: Mark): boolean {
  return mark.family === open.family && mark.closes;
}

function buildPassage(
  text: string,
  paragraph: number,
  open: Span,
  close: Span,
): Omit<Passage, "isTitle"> {
  return {
    start: open.start,
    end: close.end,
    inner: { start: open.end, end: close.start },
    paragraph,
    closed: true,
    continues: false,
    endsClause: /[,.?!\u2026\u2014-]['"\u2019\u201d]*\s*$/u.test(text.slice(open.end, close.start)),
  };
}

function startsWithMark(document: Document, paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    /^[\u201c\u201e\u2018"\u00ab]|^''|^``/u.test(
      document.text.slice(paragraph.start, paragraph.start + 2),
    )
  );
}

function startsWithShape(
  { text }: Document,
  paragraph: Paragraph | undefined,
  shape: string,
): boolean {
  return paragraph !== undefined && text.startsWith(shape, paragraph.start);
}

function buildFinding({ start, end }: Span): Finding {
  return { code: "QUOTE_MARK_UNPAIRED", start, end, message: "Quotation mark without its partner" };
}
