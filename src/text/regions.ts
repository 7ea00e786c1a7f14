import type { RegionLexicon } from "../language/text-lexicon.ts";
import type { RegionKind } from "../domain/text/document.ts";
import type { Span } from "../domain/text/span.ts";
import { startsWithCapital } from "../domain/text/letters.ts";

/**
 * Tells the prose of an article from what surrounds it: one kind for each paragraph.
 *
 * A line that repeats the title named in a boilerplate line ("Click to play video: ‘…’") is
 * boilerplate as well; a short line without end mark is a headline. What readers write below the text
 * is boilerplate.
 */
export function findRegionKinds(
  text: string,
  paragraphs: readonly Span[],
  lexicon: RegionLexicon,
): RegionKind[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const boilerplate = lines.filter((line) => {
    // What is quoted at length may hold some, with a mark before each of its lines.
    const words = line.replace(/^["\u201c]/u, "");
    return lexicon.boilerplate.some((phrase) => phrase.test(words));
  });
  const last = findEnd(lines, lexicon);
  return lines.map((line, index) => {
    if (
      index >= last ||
      boilerplate.includes(line) ||
      boilerplate.some((other) => repeatsTitle(line, other))
    ) {
      return "BOILERPLATE";
    }
    if (lexicon.caption.some((phrase) => phrase.test(line))) return "CAPTION";
    return isHeadline(line, index) ? "HEADLINE" : "BODY";
  });
}

/** The line below which readers write; one that stands before any prose is a link to there. */
function findEnd(lines: readonly string[], { ends }: RegionLexicon): number {
  const prose = lines.findIndex((line, index) => !isHeadline(line, index));
  const end = lines.findIndex(
    (line, index) => prose >= 0 && index > prose && ends.some((phrase) => phrase.test(line)),
  );
  return end < 0 ? lines.length : end;
}

function repeatsTitle(line: string, boilerplate: string): boolean {
  return line.length >= 20 && boilerplate.includes(line);
}

const LONGEST_HEADLINE = 200;
const LONGEST_HEADING_WORDS = 14;

function isHeadline(line: string, index: number): boolean {
  if (!/\p{L}/u.test(line) || /^[-\u2022*\u201c"']/u.test(line)) return false;
  if (/[.?!:\u2026,;][\u201d"')\]]*$/u.test(line)) return false;
  if (/[\u201c\u201d"]/u.test(line) && index > 0) return false;
  if (index === 0) return line.length <= LONGEST_HEADLINE;
  return line.split(/\s+/u).length <= LONGEST_HEADING_WORDS && startsWithCapital(line);
}
