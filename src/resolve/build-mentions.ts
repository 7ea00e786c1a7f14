import type { Entity } from "../domain/entity.ts";
import type { NamedType } from "../domain/rules/name-type-rules.ts";
import type { Mention } from "../domain/statements/mention.ts";
import { dropOverlapping, type Span } from "../domain/text/span.ts";
import type { ArticleContext } from "./article-context.ts";
import type { Denoted } from "./about/denoted.ts";
import type { NameLink } from "./names/link-names.ts";
import { describePlace } from "./places/describe-place.ts";
import { buildNamedActor } from "./speakers/people.ts";
import type { ResolvedActor } from "./speakers/resolved-actor.ts";

/** The names that mean a known actor or place. */
export function buildLinkedMentions(
  { document, links, chosenPlaces, lookup }: ArticleContext,
  denoted: ReadonlyMap<NameLink, Denoted>,
  entities: ReadonlyMap<string, Entity>,
): Mention[] {
  return links.flatMap((link) => {
    const meant = denoted.get(link);
    const entity = meant === undefined ? undefined : entities.get(meant.id);
    if (meant === undefined || entity === undefined) return [];
    const type: Mention["type"] =
      entity.type === "PLACE" || entity.type === "PERSON" ? entity.type : "ORGANIZATION";
    const isPlace = type === "PLACE" || meant.sense === "METONYM";
    const place = isPlace ? chosenPlaces.get(link)?.place : undefined;
    const { start, end } = link;
    const { name, id, sense } = meant;
    // Written out, since there are many.
    const mention = { start, end, text: document.text.slice(start, end), type, name, id, sense };
    return [place === undefined ? mention : { ...mention, ...describePlace(place, lookup) }];
  });
}

/**
 * The names that nobody knew before, in order; none that overlaps one that is `taken`. Who is no entity
 * of the article has no id.
 */
export function buildNewMentions(
  context: ArticleContext,
  taken: readonly Span[],
  entities: ReadonlyMap<string, Entity>,
  speakers: Iterable<ResolvedActor>,
): Mention[] {
  const { document, names } = context;
  const speaking = new Map<number, ResolvedActor>();
  for (const speaker of speakers)
    if (speaker.rule === "new-name") speaking.set(speaker.mention.start, speaker);
  return dropOverlapping(names, taken).flatMap((name): Mention[] => {
    const { bearer } = name;
    const speaker = speaking.get(name.start);
    if (speaker === undefined && !ACTORS.has(bearer.type)) return [];
    const actor = speaker?.actor ?? buildNamedActor(context, name, false);
    const type = actor.type === "PERSON" ? "PERSON" : "ORGANIZATION";
    const id = entities.has(actor.id) ? actor.id : null;
    const { start, end } = name;
    const text = document.text.slice(start, end);
    return [{ start, end, text, type, name: actor.name, id, sense: "LITERAL" }];
  });
}

/** Which names are places, the places themselves tell. */
const ACTORS: ReadonlySet<NamedType> = new Set(["PERSON", "ORGANIZATION"]);
