import type { Language } from "../language/language.ts";
import type { GrammarLexicon } from "../language/grammar-lexicon.ts";
import type { NameLexicon } from "../language/name-lexicon.ts";
import { hasRole, Role } from "../language/word-form.ts";
import { nameSuffixes } from "../domain/names/name-suffixes.ts";
import type { Document, Token } from "../domain/text/document.ts";
import { findTokens } from "../domain/text/find-tokens.ts";
import type { Span } from "../domain/text/span.ts";

/** A run of capitalized words that may name someone, without titles before it. */
export interface NameSpan extends Span {
  /** A title stands before it: "President", "Gov.". */
  readonly titled: boolean;
  /** Words of the name, punctuation left out. */
  readonly wordCount: number;
  /** One of its words names a kind of organization. */
  readonly isOrganization: boolean;
}

/** Finds the capitalized names of an article's prose, longest runs, in order. */
export function findNameSpans(
  document: Document,
  { grammar, extract: { names: lexicon } }: Pick<Language, "extract" | "grammar">,
): NameSpan[] {
  const names: NameSpan[] = [];
  const plain = new Set(
    document.tokens.filter(({ text, normal }) => text === normal).map(({ normal }) => normal),
  );
  for (const sentence of document.sentences) {
    const kind = document.paragraphs[sentence.paragraph]?.kind;
    if (kind === "CAPTION" || kind === "BOILERPLATE") continue;
    const words = findTokens(document, sentence);
    // A sentence opens with a capital whatever its first word is.
    let index = opensWithName(words[0]) ? 0 : 1;
    while (index < words.length) {
      const end = findRunEnd(words, index, lexicon, grammar);
      // "Protesters said": a word that the article writes small elsewhere is no name.
      const isPlain = index === 0 && end === 1 && plain.has(words[0]!.normal);
      const name =
        end > index && !isPlain ? buildNameSpan(words, index, end, lexicon, grammar) : null;
      if (name !== null) names.push(name);
      index = Math.max(end, index + 1);
    }
  }
  return names;
}

/** Where the run of a sentence's words ends that begins with one of them; there where it is no name. */
function findRunEnd(
  words: readonly Token[],
  first: number,
  { organizations, links }: NameLexicon,
  grammar: GrammarLexicon,
): number {
  if (!isNameWord(words[first]!) || isDay(words, first, grammar)) return first;
  let end = first + 1;
  let isChained = false;
  while (end < words.length) {
    const word = words[end]!;
    const before = words[end - 1]!;
    if (isNameWord(word) || isSuffix(word)) {
      end++;
      continue;
    }
    if (isJoint(before, word, words[end + 1])) {
      end += 2;
      continue;
    }
    const isLink =
      links.has(word.normal) &&
      (organizations.has(before.normal) || (isChained && grammar.partMarks.has(word.normal)));
    if (!isLink) break;
    // "Ministry of Defense", "Center for the Study of Rivers".
    isChained = true;
    const next = words[end + 1];
    const after = next !== undefined && isArticle(next, grammar) ? end + 2 : end + 1;
    if (after >= words.length || !isNameWord(words[after]!)) break;
    end = after + 1;
  }
  return end;
}

/** A mark with nothing around it joins two words of a name: "Bo-Lind", "A&B". */
function isJoint(before: Token, mark: Token, after: Token | undefined): boolean {
  return (
    after !== undefined &&
    mark.start === before.end &&
    after.start === mark.end &&
    /^[-–.&'’]$/u.test(mark.text) &&
    isNameWord(after)
  );
}

function isArticle({ normal }: Token, { readForm }: GrammarLexicon): boolean {
  return hasRole(readForm(normal), Role.ARTICLE);
}

/** "Jr."; in small letters it may open what comes next, as in "Okoye senior advisers". */
function isSuffix({ text, normal }: Token): boolean {
  return text !== normal && nameSuffixes.has(normal.replace(/\.$/u, ""));
}

/** Whether a day dates the sentence, and is no part of the name behind it: "On Monday Okoye said". */
function isDay(
  words: readonly Token[],
  index: number,
  { times, readForm }: GrammarLexicon,
): boolean {
  const before = words[index - 1];
  return (
    before !== undefined &&
    times.whole.has(words[index]!.normal) &&
    hasRole(readForm(before.normal), Role.PREPOSITION)
  );
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

/** The name in a run `[runStart, end)` of a sentence's words, without the titles before it. */
function buildNameSpan(
  words: readonly Token[],
  runStart: number,
  end: number,
  lexicon: NameLexicon,
  grammar: GrammarLexicon,
): NameSpan | null {
  let first = runStart;
  for (let index = runStart; index < end; index++) {
    const { normal } = words[index]!;
    const isEnding = index > runStart && index === first && lexicon.titleEndings.has(normal);
    if (isEnding || lexicon.titles.has(normal)) first = index + 1;
  }
  first = findOfficeEnd(words, first, end, lexicon, grammar) ?? first;
  // "Spokesman" alone is a title that ends the run: nothing is left to name.
  if (first >= end) return null;
  const named = words.slice(first, end).filter(({ pos }) => pos !== "PUNCT");
  const isCommon = [lexicon.groups, lexicon.hidden, lexicon.roles].some((nouns) =>
    nouns.has(named[0]!.normal),
  );
  if (named.length === 1 && isCommon) return null;
  return {
    start: words[first]!.start,
    end: words[end - 1]!.end,
    titled: first > runStart || lexicon.titles.has(words[runStart - 1]?.normal ?? ""),
    wordCount: named.length,
    isOrganization: named.some(({ normal }) => lexicon.organizations.has(normal)),
  };
}

/** Where a name begins behind the office that a title with "of" names: "Secretary of State | Ada Okoye". */
function findOfficeEnd(
  words: readonly Token[],
  first: number,
  end: number,
  { titles }: NameLexicon,
  { partMarks }: GrammarLexicon,
): number | null {
  const isOffice =
    partMarks.has(words[first - 1]?.normal ?? "") && titles.has(words[first - 2]?.normal ?? "");
  if (!isOffice) return null;
  const hasInitial = words.slice(first, end).some(({ text }) => /^\p{Lu}\.$/u.test(text));
  const length = end - first;
  return length < 3 ? null : hasInitial ? first + 1 : end - 2;
}
