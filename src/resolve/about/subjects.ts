import type { Actor } from "../../domain/entity.ts";
import { getAboutBasis } from "../../domain/rules/resolution-rules.ts";
import type { AboutMention } from "../../domain/statements/quotation.ts";
import { sliceSpan, type Span } from "../../domain/text/span.ts";
import type { Language } from "../../language/language.ts";
import { findLinksIn, listIn, type ArticleContext } from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import type { Denoted } from "./denoted.ts";
import { listPlaceMentions } from "./list-place-mentions.ts";
import { findNamedActors } from "./named-actors.ts";
import type { PlaceMention } from "./place-mention.ts";
import { findReferredPlaces } from "./referred-places.ts";

/** What is known of an article's names before it is asked what its contents are about. */
export interface NamedInArticle {
  readonly denoted: ReadonlyMap<NameLink, Denoted>;
  /** See `listPlaceMentions`. */
  readonly places: readonly PlaceMention[];
  /** Words between a thing and what it is part of: "the city of Varn". */
  readonly partMarks: ReadonlySet<string>;
}

export interface Subjects {
  readonly about: readonly AboutMention[];
  /** Those of them whom nobody knew before. */
  readonly actors: readonly Actor[];
}

/** Reads them, with all that the article says of places. */
export function readNamed(
  context: ArticleContext,
  denoted: ReadonlyMap<NameLink, Denoted>,
  language: Language,
): NamedInArticle {
  const { partMarks } = language.grammar;
  return { denoted, places: listPlaceMentions(context, denoted, language), partMarks };
}

/**
 * What a content says itself that it is about, each once, in order: places and actors that it names,
 * places of whose people it speaks and, where it names no place, those to which it refers.
 */
export function findSubjects(
  context: ArticleContext,
  content: readonly Span[],
  source: Span | null,
  { denoted, places, partMarks }: NamedInArticle,
): Subjects {
  const { text } = context.document;
  const subjects = new Map<string, AboutMention>();
  const add = (
    { start, end }: Span,
    { type, id, name, rule, confidence }: Omit<Denoted, "sense">,
  ): void => {
    // The surest comes first.
    if (subjects.has(id)) return;
    const basis = getAboutBasis(rule);
    const words = sliceSpan(text, { start, end });
    subjects.set(id, { ...words, type, id, name, basis, rule, confidence });
  };
  const inside = content.flatMap((span) => listIn(places, span));
  const own = inside.filter(({ as }) => as === "ACTING");
  const theirs = inside.filter(({ as }) => as === "PEOPLE" || as === "BODY");
  const adjectival = new Set(theirs.map(({ start }) => start));
  for (const link of content.flatMap((span) => findLinksIn(context, span))) {
    const meant = denoted.get(link);
    if (meant === undefined) continue;
    if (meant.type === "ACTOR" || !adjectival.has(link.start)) add(link, meant);
    const union = meant.type === "PLACE" ? getUnion(context, link, meant.id) : null;
    if (union !== null) add(link, union);
  }
  const named = content.flatMap((span) => findNamedActors(context, span));
  for (const { actor, ...found } of named) {
    add(found, { type: "ACTOR", id: actor.id, name: actor.name, ...found });
  }
  const referred = inside.some(({ as }) => as === "NAMED")
    ? []
    : findReferredPlaces(context, content, source, places, partMarks);
  for (const mention of [...own, ...theirs, ...referred]) add(mention, describe(mention));
  return {
    about: [...subjects.values()].sort((a, b) => a.start - b.start),
    actors: named.map(({ actor }) => actor),
  };
}

/** "sanctions against the EU": of a union of countries the name is that of its area, too. */
function getUnion(
  { lookup }: ArticleContext,
  { actor, rule, confidence }: NameLink,
  placeId: string,
): Omit<Denoted, "sense"> | null {
  const place = lookup.getPlace(placeId);
  if (actor === null || place?.kind !== "AREA" || place.standsFor !== actor.id) return null;
  return { type: "ACTOR", id: actor.id, name: actor.name, rule, confidence };
}

function describe({ place: { id, name }, rule, confidence }: PlaceMention): Omit<Denoted, "sense"> {
  return { type: "PLACE", id, name, rule, confidence };
}
