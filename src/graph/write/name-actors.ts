import { readDerivedType } from "../../domain/ids.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { type ActorNamesRow, buildActorNames } from "./rows/actor-names.ts";
import type { BatchRows } from "./rows/batch-rows.ts";
import { queries } from "../connection/queries.generated.ts";
import type { RunInTransaction } from "../connection/run-query.ts";

/**
 * Names actors as articles do: in place of a registry that does not know them, or beside it.
 *
 * `storedActorIds` are those that replaced versions named. Of the others, one that all articles name
 * alike has no names to be counted, and most are such.
 */
export async function nameActors(
  run: RunInTransaction,
  { writtenActorIds, entityNamings }: Pick<BatchRows, "writtenActorIds" | "entityNamings">,
  storedActorIds: readonly string[],
  lexicon: NameLexicon,
): Promise<void> {
  const actorIds = [...new Set([...writtenActorIds, ...storedActorIds])].sort();
  if (actorIds.length === 0) return;
  const held = new Map(
    (await run(queries.claimNames, { actorIds })).map(({ id, names, writtenNames }) => [
      id,
      readDerivedType(id) === null ? writtenNames : names,
    ]),
  );
  const given = listGivenNames(entityNamings);
  const stored = new Set(storedActorIds);
  const named: ActorNamesRow[] = [];
  const varied: string[] = [];
  for (const id of actorIds) {
    const heldNames = held.get(id) ?? null;
    const [name, ...others] = given.get(id) ?? [];
    const isAlike = name !== undefined && others.length === 0;
    if (isAlike && heldNames?.length === 1 && heldNames[0] === name) continue;
    if (isAlike && heldNames === null && !stored.has(id))
      named.push(buildActorNames(id, [name], null, lexicon));
    else varied.push(id);
  }
  if (varied.length > 0) {
    const counted = await run(queries.findWrittenNames, { actorIds: varied });
    named.push(
      ...counted.map(({ id, names, words }) => buildActorNames(id, names, words, lexicon)),
    );
  }
  if (named.length > 0) void run(queries.nameActors, { actors: named });
}

/** The names that the articles of a batch give, by actor, each once. */
function listGivenNames(
  entityNamings: BatchRows["entityNamings"],
): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const { entityId, properties } of entityNamings) {
    if (properties._name === null) continue;
    const names = given.get(entityId);
    if (names === undefined) given.set(entityId, new Set([properties._name]));
    else names.add(properties._name);
  }
  return given;
}
