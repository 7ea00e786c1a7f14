import type { Knowledge } from "../pipeline/run-pipeline.ts";
import { readLexicons } from "./read-lexicons.ts";
import { readRegistry } from "./read-registry.ts";

/** Reads what `seeds/` knows of language and of the world. */
export function readKnowledge(): Knowledge {
  return { ...readLexicons(), lookup: readRegistry() };
}
