import type { Actor } from "../../domain/entity.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { remember } from "../../domain/remember.ts";
import type { Bearers, WorldActor } from "../../domain/world-actor.ts";
import type { ActorIndex } from "./index/actor-index.ts";

/** Articles name the same again and again. */
const KEPT_NAMES = 5000;

/**
 * What is known, with the actors of imported lists behind it.
 *
 * The registry wins: an imported actor whose Wikidata id it has adds names and nothing else.
 *
 * @param registered  the registry's ids by Wikidata id
 */
export function addWorldActors(
  known: EntityLookup,
  index: ActorIndex,
  registered: ReadonlyMap<string, string>,
): EntityLookup {
  const getRegistered = ({ id, wikidata }: Actor): Actor | null =>
    known.getActor(registered.get(wikidata ?? id) ?? id);
  const adapt = (found: WorldActor): WorldActor => {
    const actor = getRegistered(found.actor);
    if (actor !== null) return { ...found, actor };
    const memberOf = found.actor.memberOf.map((membership) => {
      const { organizationId } = membership;
      return { ...membership, organizationId: registered.get(organizationId) ?? organizationId };
    });
    return { ...found, actor: { ...found.actor, memberOf } };
  };
  const isKnown = (id: string): boolean =>
    known.getActor(id) !== null || index.getActor(id) !== null;
  const findImported = remember((id) => {
    const found = index.getActor(id);
    if (found === null) return null;
    const { actor } = adapt(found);
    const memberOf = actor.memberOf.filter(({ organizationId }) => isKnown(organizationId));
    return { ...actor, memberOf };
  }, KEPT_NAMES);
  return {
    ...known,
    findWorldActors: remember((name): Bearers => {
      const { known: found, hasMore } = index.findActors(name);
      return { known: joinSame(found.map(adapt)), hasMore };
    }, KEPT_NAMES),
    getActor: (id) => known.getActor(id) ?? findImported(id),
  };
}

/** One of each whom several lists have under ids of their own and one Wikidata id. */
function joinSame(actors: readonly WorldActor[]): WorldActor[] {
  const joined = new Map<string, WorldActor>();
  for (const found of actors) {
    const key = found.actor.wikidata ?? found.actor.id;
    const other = joined.get(key);
    joined.set(key, other === undefined ? found : join(other, found));
  }
  return [...joined.values()];
}

function join(one: WorldActor, other: WorldActor): WorldActor {
  return {
    actor: one.actor,
    countries: [...new Set([...one.countries, ...other.countries])],
    bornIn: one.bornIn ?? other.bornIn,
    diedIn: one.diedIn ?? other.diedIn,
    offices: [...one.offices, ...other.offices],
  };
}
