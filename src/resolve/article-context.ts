import type { Article } from "../domain/articles/article.ts";
import type { Document } from "../domain/text/document.ts";
import type { Actor } from "../domain/entity.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { findFirstIndex } from "../domain/text/find-first-index.ts";
import { contains, type Span } from "../domain/text/span.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { NameLexicon } from "../language/name-lexicon.ts";
import type { ReferenceLexicon } from "../language/reference-lexicon.ts";
import type { NameCandidate, NameLink } from "./names/link-names.ts";
import type { ChosenPlace } from "./places/chosen-place.ts";
import type { UnknownPlace } from "./places/unknown-places.ts";

/** What resolving one article looks at: its text, the names in it, and who is known. Built by `buildContext`. */
export interface ArticleContext {
  readonly article: Article;
  readonly document: Document;
  /** Its sentences, read. */
  readonly read: ReadUnits;
  readonly names: readonly NameMention[];
  readonly links: readonly NameLink[];
  /** Which place each linked name means; none where that stays open, see `choosePlaces`. */
  readonly chosenPlaces: ReadonlyMap<NameLink, ChosenPlace>;
  /** See `findUnknownPlaces`. */
  readonly unknownPlaces: readonly UnknownPlace[];
  readonly candidates: readonly NameCandidate[];
  /** See `findDescribedPersons`. */
  readonly described: readonly DescribedPerson[];
  readonly lookup: EntityLookup;
  readonly lexicon: NameLexicon;
  readonly references: ReferenceLexicon;
  /** What transcripts call speakers without their name: "witness". */
  readonly transcriptRoles: ReadonlySet<string>;
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
  return listIn(links, span);
}

/** The linked name that a word is part of, also where the name reaches beyond the word's phrase. */
export function findLinkAt({ links }: ArticleContext, word: Span): NameLink | undefined {
  const link = links[findFirstIndex(links, ({ end }) => end >= word.end)];
  return link !== undefined && contains(link, word) ? link : undefined;
}

/** The names, linked or not, that lie in a span, in order. */
export function findNamesIn({ names }: ArticleContext, span: Span): NameMention[] {
  return listIn(names, span);
}

/** Those of some spans in text order that lie in another. */
export function listIn<Item extends Span>(items: readonly Item[], span: Span): Item[] {
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
