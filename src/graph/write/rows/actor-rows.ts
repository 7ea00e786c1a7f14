import type { Actor } from "../../../domain/entity.ts";
import { readDerivedType } from "../../../domain/ids.ts";
import { listNameKeys } from "../../../domain/names/name-keys.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import { getShortName } from "../../../domain/names/short-name.ts";
import { buildSortName } from "../../../domain/names/sort-name.ts";
import { ACTOR_LABELS } from "../../actor-labels.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";

export type ActorRow = GivenRow<typeof queries.mergeActors, "actors">;

export function buildActorRow(actor: Actor, lexicon: NameLexicon): ActorRow {
  const { id, type, name, aliases, wikidata, description } = actor;
  const names = [name, ...aliases];
  const _nameKeys = listNameKeys(names, type, lexicon);
  const properties = isDerived(actor)
    ? {}
    : {
        name,
        shortName: getOwnShortName(actor),
        aliases,
        names,
        _sortName: buildSortName(name),
        _nameKeys,
        wikidata,
        description,
      };
  return { id, label: ACTOR_LABELS[type], properties };
}

/**
 * Whether the actor is known from articles alone: its id is made from its name or by a decision.
 *
 * Articles spell such a name in different ways and say different things of its owner. What each of
 * them says stays with its quotations, so that the node does not depend on which was loaded last.
 */
export function isDerived({ id }: Actor): boolean {
  const type = readDerivedType(id);
  return type === "PERSON" || type === "ORGANIZATION";
}

/** Words that only describe somebody have none that is shorter. */
function getOwnShortName({ type, name, aliases }: Actor): string | null {
  return type === "PERSON" || type === "ORGANIZATION" ? getShortName(type, name, aliases) : null;
}
