import type { Document, Paragraph } from "../domain/document.ts";
import type { Finding, Found } from "../domain/finding.ts";
import type { Span } from "../domain/span.ts";

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
}

/**
 * Finds the passages in quotation marks: “…”, "…", ''…'', ``…'', «…», and ‘…’ where no other stands.
 *
 * The white space around a mark decides whether it opens or closes, since feeds mix the marks up;
 * its shape only breaks the tie. Passages in passages are part of the outer one. A mark without its
 * partner is a finding, and the rest of the article is read as if it were not there.
 */
export function findPassages(document: Document): Found<Passage> {
  const items: Passage[] = [];
  const findings: Finding[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "CAPTION" || paragraph.kind === "BOILERPLATE") return;
    let open: Mark | null = null;
    for (const mark of findMarks(document.text, paragraph)) {
      if (open === null) {
        if (mark.opens) open = mark;
        else findings.push(buildFinding(mark));
      } else if (closes(mark, open)) {
        const passage = buildPassage(document.text, index, open, mark);
        if (holdsWord(document.text, passage.inner)) items.push(passage);
        open = null;
      }
    }
    if (open === null) return;
    const continues = startsWithMark(document, document.paragraphs[index + 1]);
    if (!continues) findings.push(buildFinding(open));
    if (holdsWord(document.text, { start: open.end, end: paragraph.end })) {
      items.push({
        start: open.start,
        end: paragraph.end,
        inner: { start: open.end, end: paragraph.end },
        paragraph: index,
        closed: false,
        continues,
        endsClause: true,
      });
    }
  });
  return { items, findings };
}

function holdsWord(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

type Family = "double" | "angle" | "single";

interface Mark extends Span {
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARKS = /[\u201c\u201d\u201e\u201f"\u00ab\u00bb\u2018\u2019\u201a\u2039\u203a]|''|``|'/gu;

/** The marks of a paragraph in order; apostrophes are left out. */
function findMarks(text: string, paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(MARKS)) {
    const shape = match[0];
    const before = words.charAt(match.index - 1);
    const after = words.charAt(match.index + shape.length);
    const family = getFamily(shape);
    const looksOpen = !/[\p{L}\p{N}.,?!%)]/u.test(before) && /[^\s.,;:?!)\]]/u.test(after);
    const looksClosed = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (
      family === "single" &&
      (!isSingleMark(words, match.index, shape) || looksOpen === looksClosed)
    ) {
      continue;
    }
    if (family === "single" && isPluralPossessive(words, match.index)) continue;
    // An inch sign: 6'2".
    if (shape === '"' && /\d/u.test(before) && !looksOpen && !marks.some(({ opens }) => opens))
      continue;
    const shapeOpens = /[\u201c\u201e\u201f\u00ab\u2039\u2018]|``/u.test(shape);
    const shapeCloses = /[\u201d\u00bb\u203a\u2019]/u.test(shape);
    const clear = looksOpen !== looksClosed;
    marks.push({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + shape.length,
      family,
      opens: clear ? looksOpen : !shapeCloses,
      closes: clear ? looksClosed : !shapeOpens,
    });
  }
  return marks;
}

function getFamily(shape: string): Family {
  if (/[\u00ab\u00bb\u2039\u203a]/u.test(shape)) return "angle";
  return /^['\u2018\u2019\u201a]$/u.test(shape) ? "single" : "double";
}

/** A single mark is a quotation mark only if its partner stands in the same paragraph. */
function isSingleMark(words: string, at: number, shape: string): boolean {
  if (shape === "\u2018" || shape === "\u201a")
    return /^[^\u2018]{2,}?\u2019(?![\p{L}\p{N}])/u.test(words.slice(at + 1, at + 600));
  const opener = shape === "\u2019" ? "\u2018" : "'";
  if (/[\s(\u2014-]/u.test(words.charAt(at - 1)) || at === 0) {
    return (
      shape === "'" && /^[^\s'][^']*[^\s']'(?![\p{L}\p{N}])/u.test(words.slice(at + 1, at + 600))
    );
  }
  return new RegExp(`(?:^|[\\s(\u2014\u201c"-])${opener}[^\\s]`, "u").test(
    words.slice(Math.max(0, at - 600), at),
  );
}

/** "the workers’ bridge.’": a mark behind an s closes nothing when a later one does. */
function isPluralPossessive(words: string, at: number): boolean {
  if (!/s['\u2019]\s\p{Ll}$/u.test(words.slice(Math.max(0, at - 1), at + 3))) return false;
  const rest = words.slice(at + 1, at + 600);
  const next = rest.search(/\u2018/u);
  return /[.,?!\u2026]['\u2019](?!\p{L})/u.test(next < 0 ? rest : rest.slice(0, next));
}

function closes(mark: Mark, open: Mark): boolean {
  return mark.family === open.family && mark.closes;
}

function buildPassage(text: string, paragraph: number, open: Mark, close: Mark): Passage {
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
    /^[\u201c"\u00ab]|^''|^``/u.test(document.text.slice(paragraph.start, paragraph.start + 2))
  );
}

function buildFinding({ start, end }: Span): Finding {
  return { code: "QUOTE_MARK_UNPAIRED", start, end, message: "Quotation mark without its partner" };
}
