import type { Amount, AmountPrecision } from "../../domain/statements/assertion.ts";
import type { Document, Token } from "../../domain/text/document.ts";
import { sliceSpan, type Span } from "../../domain/text/span.ts";
import { findTokens } from "../../domain/text/find-tokens.ts";
import type { AssertionLexicon } from "../../language/assertion-lexicon.ts";

/** The numbers of counted things in some content: "about 200 firefighters", "two dozen houses". */
export function findAmounts(
  document: Document,
  content: readonly Span[],
  lexicon: AssertionLexicon,
): Amount[] {
  return content.flatMap((span) => findIn(document, findTokens(document, span), lexicon));
}

/** Adjectives that may stand between a number and what it counts. */
const LONGEST_DESCRIPTION = 3;

function findIn(document: Document, tokens: readonly Token[], lexicon: AssertionLexicon): Amount[] {
  const amounts: Amount[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const { number, end } = readNumber(tokens, first, lexicon);
    if (number === null) continue;
    const unit = findUnit(tokens, end, lexicon);
    if (unit !== null) {
      const { words, precision } = readPrecision(tokens, first, lexicon);
      const start = tokens[first - words]!.start;
      const span = sliceSpan(document.text, { start, end: unit.end });
      const isPeople = lexicon.people.has(unit.lemma);
      amounts.push({
        ...span,
        number,
        unit: isPeople ? "people" : unit.lemma,
        isOfPeople: isPeople || lexicon.kindsOfPeople.has(unit.lemma),
        precision,
      });
    }
    first = end - 1;
  }
  return amounts;
}

/** A number in digits or words, and the index behind it: "1,200", "two dozen", "6.5 million". */
function readNumber(
  tokens: readonly Token[],
  first: number,
  { numbers }: AssertionLexicon,
): { number: number | null; end: number } {
  let number: number | null = null;
  let end = first;
  for (; end < tokens.length && end - first < 4; end++) {
    const { normal } = tokens[end]!;
    // A year counts nothing: "the 2026 plan".
    if (/^(?:19|20)\d\d$/u.test(normal)) break;
    const value = /^\d[\d,]*(?:\.\d+)?$/u.test(normal)
      ? Number(normal.replaceAll(",", ""))
      : (numbers.get(normal.replace(/s$/u, "")) ?? numbers.get(normal));
    if (value === undefined) break;
    // "two dozen" multiplies; "2 15" are two numbers.
    if (number === null) number = value;
    else if (MULTIPLES.has(value)) number *= value;
    else break;
  }
  return { number, end };
}

const MULTIPLES = new Set([12, 100, 1_000, 1_000_000, 1_000_000_000]);

/** The noun that the number counts; a hyphen makes it an age or a measure: "a 15-year-old". */
function findUnit(
  tokens: readonly Token[],
  from: number,
  { measures }: AssertionLexicon,
): Token | null {
  for (let index = from; index < Math.min(tokens.length, from + LONGEST_DESCRIPTION); index++) {
    const token = tokens[index]!;
    if (token.pos === "ADJ") continue;
    const next = tokens[index + 1];
    const isHead = next?.pos !== "NOUN" && !/^[-‑]/u.test(next?.text ?? "");
    if (token.pos === "NOUN" && !isHead) continue;
    return token.pos === "NOUN" && !measures.has(token.lemma) && /^\p{L}\p{L}/u.test(token.text)
      ? token
      : null;
  }
  return null;
}

/** How the words before a number say it is meant, and how many tokens they are. */
function readPrecision(
  tokens: readonly Token[],
  first: number,
  { about, atLeast, atMost }: AssertionLexicon,
): { words: number; precision: AmountPrecision } {
  const article = tokens[first - 1]?.normal === "a" ? 1 : 0;
  for (const length of [3, 2, 1]) {
    const words = length + article;
    if (first < words) continue;
    const before = tokens.slice(first - words, first - article).map(({ normal }) => normal);
    const phrase = before.join(" ");
    if (atLeast.has(phrase)) return { words, precision: "AT_LEAST" };
    if (atMost.has(phrase)) return { words, precision: "AT_MOST" };
    if (about.has(phrase)) return { words, precision: "ABOUT" };
  }
  return { words: 0, precision: "EXACT" };
}
