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

/**
 * The token that a noun phrase is about: "spokesman" in "the spokesman for the ministry", "Okoye" in
 * "the minister, Ada Okoye".
 */
export function findHead({ document }: ArticleContext, span: Span): Token | null {
  const tokens = findTokens(document, span);
  const comma = tokens.findIndex(({ normal }) => normal === ",");
  const name = comma < 0 ? [] : tokens.slice(comma + 1);
  if (name.length > 0 && name.every(({ pos }) => pos === "PROPN")) return name.at(-1) ?? null;
  const words = tokens.filter(
    ({ pos, normal }) => pos !== "PUNCT" && normal !== "'s" && normal !== "'",
  );
  const preposition = words.findIndex(
    ({ pos }, index) => index > 0 && pos === "ADP" && isNominal(words[index - 1]!),
  );
  return (preposition < 0 ? words : words.slice(0, preposition)).at(-1) ?? null;
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
