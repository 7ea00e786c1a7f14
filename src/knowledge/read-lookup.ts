import type { EntityLookup } from "../domain/ports.ts";
import { openActorIndex } from "./actors/index/actor-index.ts";
import { readGazetteer } from "./gazetteer/read-gazetteer.ts";
import type { ImportedFiles } from "./imported-files.ts";
import { readRegistry } from "./registry/read-registry.ts";

/**
 * Reads the registry, with the gazetteer and what was imported behind it.
 *
 * @throws AppError GAZETTEER_NOT_BUILT, ACTORS_INDEX_UNREADABLE, REGISTRY_ENTRY_INVALID
 */
export function readLookup(imported: ImportedFiles | null): EntityLookup {
  return readRegistry(
    readGazetteer(imported?.gazetteerFile ?? null),
    imported === null ? null : openActorIndex(imported.actorsFile),
  );
}
