import type { ActorType } from "../../../domain/entity.ts";
import { readDerivedType } from "../../../domain/ids.ts";
import { listNameKeys } from "../../../domain/names/name-keys.ts";
import type { NameLexicon } from "../../../domain/names/name-lexicon.ts";
import { getShortName } from "../../../domain/names/short-name.ts";
import { buildSortName } from "../../../domain/names/sort-name.ts";
import type { queries } from "../../connection/queries.generated.ts";
import type { GivenRow } from "../../connection/query-definition.ts";

export type ActorNamesRow = GivenRow<typeof queries.nameActors, "actors">;

/**
 * How an actor is called that articles name, in place of a registry that does not know it or beside it.
 *
 * @param names  as articles give them, the most frequent first
 * @param words  of some article that gives no name
 */
export function buildActorNames(
  id: string,
  names: readonly string[],
  words: string | null,
  lexicon: NameLexicon,
): ActorNamesRow {
  const type = readDerivedType(id);
  const nameKeys = KINDS[type ?? "KNOWN"].flatMap((kind) => listNameKeys(names, kind, lexicon));
  if (type === null) {
    const isNone = names.length === 0;
    return {
      id,
      properties: {
        writtenNames: isNone ? null : names,
        _writtenNameKeys: isNone ? null : nameKeys,
      },
    };
  }
  // A person of whom only descriptions are loaded, which a decision made hers, goes by one.
  const [name = words, ...aliases] = names;
  const sortName = name === null ? null : buildSortName(name);
  const isNamed = name !== null && (type === "PERSON" || type === "ORGANIZATION");
  const shortName = isNamed ? getShortName(type, name, aliases) : null;
  const keys = { _sortName: sortName, _nameKeys: nameKeys };
  return { id, properties: { name, shortName, aliases, names, ...keys } };
}

/** What an actor may be by its id; what the registry or a decision calls it, the id does not tell. */
const KINDS = {
  PERSON: ["PERSON"],
  ORGANIZATION: ["ORGANIZATION"],
  LOCAL: ["UNNAMED"],
  PLACE: [],
  KNOWN: ["PERSON", "ORGANIZATION"],
} as const satisfies Record<string, readonly ActorType[]>;
