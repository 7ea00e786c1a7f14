import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { optimizeLater } from "./optimize-later.ts";
import { readEvents } from "./registry/read-events.ts";
import type { ImportedFiles } from "./imported-files.ts";
import { readEnglish } from "./lexicons/read-english.ts";
import { readLookup } from "./read-lookup.ts";

/**
 * Reads what `seeds/` knows of language and of the world, and opens the gazetteer. From here on the
 * process is set up for reading articles.
 *
 * @param imported  `null` for what comes along alone
 * @throws AppError GAZETTEER_NOT_BUILT, ACTORS_INDEX_UNREADABLE, LEXICON_ENTRY_INVALID,
 * REGISTRY_ENTRY_INVALID
 */
export function readKnowledge(imported: ImportedFiles | null = null): Knowledge {
  optimizeLater();
  const lookup = readLookup(imported);
  return { language: readEnglish(), lookup, events: readEvents() };
}
