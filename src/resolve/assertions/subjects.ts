import {
  getAboutBasis,
  inferBy,
  type ResolutionRule,
} from "../../domain/rules/resolution-rules.ts";
import type { AboutMention } from "../../domain/statements/quotation.ts";
import { contains, sliceSpan, type Span } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { getParagraph, type ArticleContext } from "../article-context.ts";
import { getModifiers } from "../../grammar/find-in-reading.ts";
import { findAround } from "../../prose/find-around.ts";
import type { NameLink } from "../names/link-names.ts";
import { isAdjectival, isMetonym } from "../places/metonyms.ts";

/** The entity that a linked name means where it stands: a place, or an actor, or a government by its seat. */
export interface Denoted {
  readonly type: "PLACE" | "ACTOR";
  readonly id: string;
  readonly name: string;
  readonly sense: "LITERAL" | "METONYM";
  readonly rule: ResolutionRule;
  readonly confidence: number;
}

export function resolveName(context: ArticleContext, link: NameLink): Denoted | null {
  const { read, chosenPlaces, lookup } = context;
  const acts = link.places.length > 0 && isMetonym(read, link);
  if (link.actor !== null && (link.places.length === 0 || acts || hasPeople(context, link))) {
    const { id, name } = link.actor;
    return {
      type: "ACTOR",
      id,
      name,
      sense: "LITERAL",
      rule: link.rule,
      confidence: link.confidence,
    };
  }
  const chosen = chosenPlaces.get(link);
  if (chosen === undefined) return null;
  const { place, rule, confidence } = chosen;
  const government = acts && place.standsFor !== null ? lookup.getActor(place.standsFor) : null;
  return government === null
    ? { type: "PLACE", id: place.id, name: place.name, sense: "LITERAL", rule, confidence }
    : {
        type: "ACTOR",
        id: government.id,
        name: government.name,
        sense: "METONYM",
        ...inferBy("metonym", "in what was said"),
      };
}

/** "Kremlin aides": a name that its building bears is the organization's before those who work for it. */
function hasPeople({ read, lexicon }: ArticleContext, link: NameLink): boolean {
  const phrase = findAround(read, link)?.phrase;
  const behind = phrase === undefined ? [] : [...getModifiers(phrase), phrase.head];
  return behind.some(
    ({ start, lemma, normal }) =>
      start >= link.end && (lexicon.roles.has(lemma) || lexicon.groups.has(normal)),
  );
}

/**
 * What a content is about: the places and actors that it names, each once, in order.
 *
 * A content without a place that says "there" is about the last place named before it in its paragraph.
 */
export function findSubjects(
  context: ArticleContext,
  content: readonly Span[],
  denoted: ReadonlyMap<NameLink, Denoted>,
): AboutMention[] {
  const { document, links, read } = context;
  const subjects = new Map<string, AboutMention>();
  const add = (
    link: NameLink,
    span: Span,
    inferred?: Pick<Denoted, "rule" | "confidence">,
  ): void => {
    const meant = denoted.get(link);
    if (meant === undefined || subjects.has(meant.id)) return;
    if (meant.type === "PLACE" && isAdjectival(read, link)) return;
    const { type, id, name } = meant;
    const { rule, confidence } = inferred ?? meant;
    subjects.set(id, {
      ...sliceSpan(document.text, span),
      type,
      id,
      name,
      basis: getAboutBasis(rule),
      rule,
      confidence,
    });
  };
  for (const link of links) if (content.some((span) => contains(span, link))) add(link, link);
  if (![...subjects.values()].some(({ type }) => type === "PLACE")) {
    const there = content.flatMap(context.read.listWords).find(isThere);
    const paragraph = there === undefined ? -1 : getParagraph(context, there.start);
    const place = links.findLast(
      (link) =>
        there !== undefined &&
        link.end <= there.start &&
        denoted.get(link)?.type === "PLACE" &&
        getParagraph(context, link.start) === paragraph,
    );
    if (there !== undefined && place !== undefined) add(place, there, inferBy("there-anaphor"));
  }
  return [...subjects.values()];
}

/** The word that opens "there is", where it opens nothing: then it tells where. */
function isThere({ tag, form }: Word): boolean {
  return tag === "ADVERB" && hasRole(form, Role.EXISTENTIAL);
}
