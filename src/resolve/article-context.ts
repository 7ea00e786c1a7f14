import type { Article } from "../domain/article.ts";
import type { Document, Token } from "../domain/document.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { contains, type Span } from "../domain/span.ts";
import { findTokens } from "../extract/attribution.ts";
import type { NameLexicon, NameSpan } from "../extract/name-spans.ts";
import type { NameLink } from "./link-names.ts";

/** What resolving one article looks at: its text, the names in it, and who is known. */
export interface ArticleContext {
  readonly article: Article;
  readonly document: Document;
  readonly names: readonly NameSpan[];
  readonly links: readonly NameLink[];
  readonly lookup: EntityLookup;
  readonly lexicon: NameLexicon;
}

/** Index of the paragraph that holds a position of the text. */
export function getParagraph({ document }: ArticleContext, position: number): number {
  return document.paragraphs.findIndex(({ start, end }) => start <= position && position < end);
}

export function findLinksIn({ links }: ArticleContext, span: Span): NameLink[] {
  return links.filter((link) => contains(span, link));
}

/** The token that a noun phrase is about: "spokesman" in "the spokesman for the ministry". */
export function findHead({ document }: ArticleContext, span: Span): Token | null {
  const tokens = findTokens(document, span).filter(({ pos }) => pos !== "PUNCT");
  const preposition = tokens.findIndex(
    ({ pos }, index) => index > 0 && pos === "ADP" && isNominal(tokens[index - 1]!),
  );
  const words = (preposition < 0 ? tokens : tokens.slice(0, preposition)).filter(
    ({ normal }) => normal !== "'s" && normal !== "'",
  );
  return words.at(-1) ?? null;
}

function isNominal({ pos }: Token): boolean {
  return (
    pos === "NOUN" ||
    pos === "PROPN" ||
    pos === "NUM" ||
    pos === "PRON" ||
    pos === "ADJ" ||
    pos === "DET"
  );
}
