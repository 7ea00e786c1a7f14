import { inferBy, type ResolutionRule } from "../../domain/rules/resolution-rules.ts";
import { getModifiers } from "../../grammar/find-in-reading.ts";
import { findAround } from "../../prose/find-around.ts";
import type { ArticleContext } from "../article-context.ts";
import type { NameLink } from "../names/link-names.ts";
import { isMetonym } from "../places/metonyms.ts";

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
