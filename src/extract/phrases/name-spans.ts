import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { Document, Token } from "../../domain/text/document.ts";
import type { Span } from "../../domain/text/span.ts";
import { isOnDay } from "./weekdays.ts";

/** A run of capitalized words that may name someone, without titles before it. */
export interface NameSpan extends Span {
  /** Indices `[firstToken, endToken)` into `document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** A title stands before it: "President", "Gov.". */
  readonly titled: boolean;
  /** Words of the name, punctuation left out. */
  readonly wordCount: number;
  /** One of its words names a kind of organization. */
  readonly isOrganization: boolean;
}

/** Finds the capitalized names of an article's prose, longest runs, in order. */
export function findNameSpans(document: Document, lexicon: NameLexicon): NameSpan[] {
  const names: NameSpan[] = [];
  const plain = new Set(
    document.tokens.filter(({ text, normal }) => text === normal).map(({ normal }) => normal),
  );
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    let index = sentence.firstToken;
    // A sentence opens with a capital whatever its first word is.
    if (!opensWithName(document.tokens[index])) index++;
    while (index < sentence.endToken) {
      const end = findRunEnd(document.tokens, index, sentence.endToken, lexicon);
      // "Protesters said": a word that the article writes small elsewhere is no name.
      const isPlain =
        index === sentence.firstToken &&
        end === index + 1 &&
        plain.has(document.tokens[index]!.normal);
      if (end > index && !isPlain) {
        const name = buildNameSpan(document.tokens, index, end, lexicon);
        if (name !== null) names.push(name);
      }
      index = Math.max(end, index + 1);
    }
  }
  return names;
}

function findRunEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  { organizations }: NameLexicon,
): number {
  if (!isNameWord(tokens[first]!) || isOnDay(tokens, first)) return first;
  let end = first + 1;
  let isChained = false;
  while (end < limit) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    const glued =
      token.start === tokens[end - 1]!.end && next !== undefined && next.start === token.end;
    if (isNameWord(token) || /^(?:jr|sr)\.?$/u.test(token.normal)) end++;
    else if (glued && /^[-–.&'’]$/u.test(token.text) && isNameWord(next)) end += 2;
    else if (
      (organizations.has(tokens[end - 1]!.normal) && /^(?:of|for)$/u.test(token.normal)) ||
      (isChained && token.normal === "of")
    ) {
      // "Ministry of Defense", "Center for the Study of Rivers".
      isChained = true;
      const after = tokens[end + 1]?.normal === "the" ? end + 2 : end + 1;
      if (after >= limit || !isNameWord(tokens[after]!)) break;
      end = after + 1;
    } else break;
  }
  return end;
}

function opensWithName(token: Token | undefined): boolean {
  return token?.pos === "PROPN" || token?.pos === "X";
}

function isNameWord({ text, normal, pos }: Token): boolean {
  return (
    text !== normal &&
    /^\p{Lu}/u.test(text) &&
    (pos === "PROPN" ||
      ((pos === "NOUN" || pos === "ADJ" || pos === "X" || pos === "VERB") &&
        /^\p{Lu}\p{Ll}+/u.test(text)))
  );
}

function buildNameSpan(
  tokens: readonly Token[],
  runStart: number,
  endToken: number,
  lexicon: NameLexicon,
): NameSpan | null {
  let firstToken = runStart;
  for (let index = runStart; index < endToken; index++) {
    const { normal } = tokens[index]!;
    const isEnding = index > runStart && index === firstToken && lexicon.titleEndings.has(normal);
    if (isEnding || lexicon.titles.has(normal)) firstToken = index + 1;
  }
  const office = findOfficeEnd(tokens, firstToken, endToken, lexicon);
  if (office !== null) firstToken = office;
  // "Spokesman" alone is a title that ends the run: nothing is left to name.
  if (firstToken >= endToken) return null;
  const words = tokens.slice(firstToken, endToken).filter(({ pos }) => pos !== "PUNCT");
  const isCommon = [lexicon.groups, lexicon.hidden, lexicon.roles].some((nouns) =>
    nouns.has(words[0]!.normal),
  );
  if (words.length === 1 && isCommon) return null;
  return {
    start: tokens[firstToken]!.start,
    end: tokens[endToken - 1]!.end,
    firstToken,
    endToken,
    titled: firstToken > runStart || lexicon.titles.has(tokens[runStart - 1]?.normal ?? ""),
    wordCount: words.length,
    isOrganization: words.some(({ normal }) => lexicon.organizations.has(normal)),
  };
}

/** Where a name begins behind the office that a title with "of" names: "Secretary of State | Ada Okoye". */
function findOfficeEnd(
  tokens: readonly Token[],
  first: number,
  end: number,
  { titles }: NameLexicon,
): number | null {
  if (tokens[first - 1]?.normal !== "of" || !titles.has(tokens[first - 2]?.normal ?? ""))
    return null;
  const hasInitial = tokens.slice(first, end).some(({ text }) => /^\p{Lu}\.$/u.test(text));
  const words = end - first;
  return words < 3 ? null : hasInitial ? first + 1 : end - 2;
}
