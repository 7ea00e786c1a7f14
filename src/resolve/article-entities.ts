import type { Actor, Entity, Place } from "../domain/entity.ts";
import type { ArticleContext } from "./article-context.ts";

/** Adds an actor with the organizations that it belongs to. */
export function addActor(
  context: ArticleContext,
  entities: Map<string, Entity>,
  actor: Actor,
): void {
  if (entities.has(actor.id)) return;
  entities.set(actor.id, actor);
  for (const { organizationId } of actor.memberOf) addKnown(context, entities, organizationId);
}

/** Adds a registered entity with what it stands on: its container, its government, its organizations. */
export function addKnown(context: ArticleContext, entities: Map<string, Entity>, id: string): void {
  if (entities.has(id)) return;
  const actor = context.lookup.getActor(id);
  if (actor !== null) {
    addActor(context, entities, actor);
    return;
  }
  const place: Place | null = context.lookup.getPlace(id);
  if (place === null) return;
  entities.set(id, place);
  if (place.partOf !== null) addKnown(context, entities, place.partOf);
  if (place.standsFor !== null) addKnown(context, entities, place.standsFor);
}
