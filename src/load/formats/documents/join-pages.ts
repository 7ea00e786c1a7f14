/** A run of characters as a page of a PDF has it, in points from the lower left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters; 0 where it is not known. */
  readonly height: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/**
 * The text of pages, in the order in which they were set, columns one after the other. Lines of a paragraph
 * are joined, and a word that was cut at the end of a line is whole again; what stands at the head or the
 * foot of most pages is left out.
 */
export function joinPages(pages: readonly (readonly PdfPiece[])[]): string {
  const all = pages.map(findLines);
  const running = findRunningLines(all);
  const lines = all.flatMap((page) => page.filter(({ text }) => !running.has(mask(text))));
  const paragraphs: string[] = [];
  let before: Line | null = null;
  const widths = lines.map(({ right, left }) => right - left).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.75)] ?? 0;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || before === null || beginsParagraph(line, before, usual))
      paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinLines(last, line.text);
    before = line;
  }
  return paragraphs.join("\n\n");
}

function findLines(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  let row: PdfPiece[] = [];
  const finish = () => {
    const text = writeRow(row);
    const [first] = row;
    if (text !== "" && first !== undefined) {
      const right = Math.max(...row.map(({ x, width }) => x + width));
      const height = Math.max(...row.map((piece) => piece.height));
      lines.push({ text, left: first.x, right, y: first.y, height });
    }
    row = [];
  };
  for (const piece of pieces) {
    const [first] = row;
    if (first !== undefined && Math.abs(piece.y - first.y) > Math.max(first.height, 4) / 2)
      finish();
    if (piece.text.trim() !== "" || row.length > 0) row.push(piece);
    if (piece.endsLine) finish();
  }
  finish();
  return lines;
}

/** Spaces are characters in some files, and mere distance in others. */
function writeRow(row: readonly PdfPiece[]): string {
  let text = "";
  let end = 0;
  for (const { text: piece, x, width, height } of row) {
    if (text !== "" && x - end > Math.max(height, 4) * 0.15) text += " ";
    text += piece;
    end = x + width;
  }
  return text
    .replace(/[\p{Cc}\p{Cs}\u00AD]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether there is more room above a line than between lines, or the line before it was not full. */
function beginsParagraph(line: Line, before: Line, usual: number): boolean {
  const height = Math.max(before.height, line.height, 4);
  const drop = before.y - line.y;
  if (Math.abs(line.height - before.height) > 0.15 * height) return true;
  if (drop > 1.6 * height) return true;
  const isIndented = line.left - before.left > 0.7 * height && drop > 0 && drop < 3 * height;
  if (isIndented) return true;
  // Where a column or a page ends, a sentence often does, and its paragraph goes on.
  const full = drop < 0 ? 0.95 : 0.75;
  return before.right - before.left < full * usual && /[.!?:”"'’)]$/u.test(before.text);
}

function joinLines(text: string, line: string): string {
  if (/\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}

/** Pages of which a head or a foot is told by its being there again. */
const FEWEST_PAGES = 3;

/** What stands first or last on most pages, and numbers of pages. */
function findRunningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const ends = [...page.slice(0, 2), ...page.slice(-2)].map(({ text }) => mask(text));
    for (const text of new Set(ends)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(FEWEST_PAGES, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
}

/** A line without its figures: "Page 3 of 9" is "Page # of #". */
function mask(text: string): string {
  return text.replace(/\d+/gu, "#");
}
