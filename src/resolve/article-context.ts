import type { Article } from "../domain/articles/article.ts";
import type { Document, Token } from "../domain/text/document.ts";
import type { Actor } from "../domain/entity.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import { contains, type Span } from "../domain/text/span.ts";
import { findTokens } from "../extract/sources/attribution.ts";
import type { NameLexicon, NameSpan } from "../extract/phrases/name-spans.ts";
import type { NameCandidate, NameLink } from "./names/link-names.ts";
import type { ChosenPlace } from "./places/places.ts";
import type { WholeNames } from "./names/whole-names.ts";

/** What resolving one article looks at: its text, the names in it, and who is known. Built by `buildContext`. */
export interface ArticleContext {
  readonly article: Article;
  readonly document: Document;
  readonly names: readonly NameSpan[];
  readonly links: readonly NameLink[];
  /** Which place each linked name means; none where that stays open, see `choosePlaces`. */
  readonly chosenPlaces: ReadonlyMap<NameLink, ChosenPlace>;
  readonly candidates: readonly NameCandidate[];
  /** See `indexWholeNames`. */
  readonly wholeNames: WholeNames;
  /** See `indexAcronyms`. */
  readonly acronyms: ReadonlyMap<string, NameSpan>;
  /** See `indexOrganizationNames`. */
  readonly organizationNames: ReadonlySet<string>;
  /** See `findDescribedPersons`. */
  readonly described: readonly DescribedPerson[];
  readonly lookup: EntityLookup;
  readonly lexicon: NameLexicon;
}

/** A person whom the article names together with what they are: "Mayor Ada Okoye", "Okoye, a nurse". */
export interface DescribedPerson {
  readonly actor: Actor;
  readonly mention: Span;
  /** What the words beside the name call the person, lower case: "mayor", "democrat". */
  readonly nouns: ReadonlySet<string>;
  /** All words beside the name, lower case: "larne", "former", "34". */
  readonly words: ReadonlySet<string>;
}

/** Index of the paragraph that holds a position of the text; -1 between two. */
export function getParagraph({ document }: ArticleContext, position: number): number {
  const { paragraphs } = document;
  const index = findFirstIndex(paragraphs, ({ end }) => end > position);
  return (paragraphs[index]?.start ?? Infinity) <= position ? index : -1;
}

/** The linked names that lie in a span, in order. */
export function findLinksIn({ links }: ArticleContext, span: Span): NameLink[] {
  return sliceIn(links, span);
}

/** The linked name that a word is part of, also where the name reaches beyond the word's phrase. */
export function findLinkAt({ links }: ArticleContext, word: Span): NameLink | undefined {
  const link = links[findFirstIndex(links, ({ end }) => end >= word.end)];
  return link !== undefined && contains(link, word) ? link : undefined;
}

/** The names, linked or not, that lie in a span, in order. */
export function findNamesIn({ names }: ArticleContext, span: Span): NameSpan[] {
  return sliceIn(names, span);
}

/** Those of some spans in text order that lie in another. */
function sliceIn<Item extends Span>(items: readonly Item[], span: Span): Item[] {
  const inside: Item[] = [];
  for (
    let index = findFirstIndex(items, ({ start }) => start >= span.start);
    index < items.length && items[index]!.start < span.end;
    index++
  ) {
    if (contains(span, items[index]!)) inside.push(items[index]!);
  }
  return inside;
}

/**
 * The token that a noun phrase is about: "spokesman" in "the spokesman for the ministry", "Okoye" in
 * "the minister, Ada Okoye" and "Okoye (the mayor)".
 *
 * A preposition inside a name cuts nothing off: "Ministry of Rivers spokeswoman Ada Okoye".
 */
export function findHead(context: ArticleContext, span: Span): Token | null {
  const tokens = findTokens(context.document, span);
  const comma = tokens.findIndex(({ normal }) => normal === ",");
  const name = comma < 0 ? [] : tokens.slice(comma + 1);
  if (name.length > 0 && name.every(({ pos }) => pos === "PROPN")) return name.at(-1) ?? null;
  const bracket = tokens.findIndex(({ normal }) => normal === "(");
  const words = (bracket > 0 ? tokens.slice(0, bracket) : tokens).filter(
    ({ pos, normal }) => pos !== "PUNCT" && normal !== "'s" && normal !== "'",
  );
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  const modifier = words.findIndex((word, index) => {
    const before = words[index - 1];
    if (before === undefined || inner.some((other) => contains(other, word))) return false;
    if (word.pos === "ADP") return isNominal(before);
    // "officials briefed on it", "a man who left"; not "army-backed fighters".
    const isHyphened = context.document.text.charAt(before.end) === "-";
    return (word.pos === "VERB" || word.normal === "who") && isNoun(before) && !isHyphened;
  });
  // "Secretary of State Ada Okoye": the name is what the office describes.
  const closing = words.at(-1);
  const named = inner.find((other) => closing !== undefined && contains(other, closing));
  if (modifier > 0 && named !== undefined && "titled" in named && named.titled) {
    if (named.start > words[modifier + 1]!.start) return closing ?? null;
  }
  const core = modifier < 0 ? words : words.slice(0, modifier);
  const last = core.at(-1) ?? null;
  // "people familiar with the matter".
  const isDescribed = modifier > 0 && last?.pos === "ADJ";
  return isDescribed ? (core.findLast(isNoun) ?? last) : last;
}

/** Whether a phrase joins two names with "and": two who speak as one. */
export function isJoined(context: ArticleContext, span: Span): boolean {
  const head = findHead(context, span);
  const inner = [...findLinksIn(context, span), ...findNamesIn(context, span)];
  return findTokens(context.document, span).some(
    (token) =>
      token.normal === "and" &&
      head !== null &&
      token.start < head.start &&
      inner.some(({ end }) => end <= token.start) &&
      !inner.some((other) => contains(other, token)),
  );
}

function isNoun({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

function isNominal({ pos }: Token): boolean {
  return ["NOUN", "PROPN", "NUM", "PRON", "ADJ", "DET"].includes(pos);
}
