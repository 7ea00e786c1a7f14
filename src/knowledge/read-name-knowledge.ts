import type { NameKnowledge } from "../domain/names/name-knowledge.ts";
import type { EntityLookup } from "../domain/ports.ts";
import type { ImportedFiles } from "./imported-files.ts";
import { readNameLexicon } from "./lexicons/read-name-lexicon.ts";
import { readLookup } from "./read-lookup.ts";

/**
 * Reads what is known of names; registry, gazetteer and what was imported when they are first needed.
 *
 * @param imported  `null` for what comes along alone
 * @throws AppError LEXICON_ENTRY_INVALID; what `readLookup` throws, when that is needed
 */
export function readNameKnowledge(imported: ImportedFiles | null = null): NameKnowledge {
  let lookup: EntityLookup | undefined;
  return {
    lexicon: readNameLexicon(),
    getLookup: () => (lookup ??= readLookup(imported)),
  };
}
