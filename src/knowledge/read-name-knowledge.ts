import type { NameKnowledge } from "../domain/names/name-knowledge.ts";
import type { EntityLookup } from "../domain/ports.ts";
import { readGazetteer } from "./gazetteer/read-gazetteer.ts";
import { readNameLexicon } from "./lexicons/read-name-lexicon.ts";
import { readRegistry } from "./registry/read-registry.ts";

/**
 * Reads what is known of names, registry and gazetteer when they are first needed.
 *
 * @param importedFile  places that a person imported; `null` for those of the packages alone
 * @throws AppError LEXICON_ENTRY_INVALID; GAZETTEER_NOT_BUILT, REGISTRY_ENTRY_INVALID when they are needed
 */
export function readNameKnowledge(importedFile: string | null = null): NameKnowledge {
  let lookup: EntityLookup | undefined;
  return {
    lexicon: readNameLexicon(),
    getLookup: () => (lookup ??= readRegistry(readGazetteer(importedFile))),
  };
}
