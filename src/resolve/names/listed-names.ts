import type { Actor } from "../../domain/entity.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { NameMention } from "../../names/name-mention.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import { judgeBearers, type KnownWorld } from "./judge-bearers.ts";
import { type LinkedEntity, listOrganizations } from "./judge-names.ts";
import type { WeighedActor } from "./name-evidence.ts";

/** A name where it stands, and the actor of an imported list whom it means. */
export interface ListedName {
  readonly name: NameMention;
  readonly actor: Actor;
  readonly confidence: number;
}

/** One of those whom a name may mean, where it stands first. */
export interface PossibleBearer extends WeighedActor {
  readonly name: NameMention;
}

/** What imported lists tell of the names of an article. */
export interface ListedNames {
  /** The whole names; what is short for them follows. */
  readonly found: readonly ListedName[];
  /** Of the names that stay open. */
  readonly possible: readonly PossibleBearer[];
}

/** The names of an article, and what of them is linked already. */
interface Found {
  readonly names: readonly NameMention[];
  readonly links: readonly LinkedEntity[];
  /** Whether the registry has the name, be it linked or another's. */
  readonly isKnown: (name: NameMention) => boolean;
}

const NONE: ListedNames = { found: [], possible: [] };

/** Of several who bear a name, so many are worth a person's look. */
const MOST_POSSIBLE = 3;

/** Finds the actors of imported lists whom the names of an article mean that the registry does not know. */
export function findListedNames(
  read: ReadUnits,
  { names, links, isKnown }: Found,
  known: Omit<KnownWorld, "organizations">,
): ListedNames {
  if (known.lookup.findWorldActors === null) return NONE;
  const byBearer = groupBy(names, ({ bearer }) => [bearer]);
  const isKnownWhole = (name: NameMention): boolean =>
    name.folded === name.bearer.folded && isKnown(name);
  const open = [...byBearer.values()].filter((mentions) => !mentions.some(isKnownWhole));
  const organizations = listOrganizations(links);
  const judged = judgeBearers(read, names, open, { ...known, organizations });
  return {
    found: judged.flatMap(({ places, chosen }): ListedName[] => {
      if (chosen === null) return [];
      const { confidence } = chosen;
      const actor = known.lookup.getActor(chosen.actor.id) ?? chosen.actor;
      return places.map((name) => ({ name, actor, confidence }));
    }),
    possible: judged.flatMap(({ places: [name], chosen, possible }) =>
      // What one word may mean is anybody.
      chosen !== null || name === undefined || name.wordCount === 1
        ? []
        : possible.slice(0, MOST_POSSIBLE).map((bearer) => ({ ...bearer, name })),
    ),
  };
}
