import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { optimizeLater } from "./optimize-later.ts";
import { readEvents } from "./registry/read-events.ts";
import { readGazetteer } from "./gazetteer/read-gazetteer.ts";
import { readEnglish } from "./lexicons/read-english.ts";
import { readRegistry } from "./registry/read-registry.ts";

/**
 * Reads what `seeds/` knows of language and of the world, and opens the gazetteer. From here on the
 * process is set up for reading articles.
 *
 * @param importedFile  places that a person imported; `null` for those of the packages alone
 * @throws AppError GAZETTEER_NOT_BUILT, LEXICON_ENTRY_INVALID, REGISTRY_ENTRY_INVALID
 */
export function readKnowledge(importedFile: string | null = null): Knowledge {
  optimizeLater();
  const lookup = readRegistry(readGazetteer(importedFile));
  return { language: readEnglish(), lookup, events: readEvents() };
}
