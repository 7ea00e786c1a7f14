import { readFileSync } from "node:fs";
import { lexiconFiles } from "./lexicon-files.ts";
import { type Entries, parseLexicon } from "./parse-lexicon.ts";

type Files = typeof lexiconFiles;

/**
 * The entries under each section of a file of `seeds/lexicons`.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function readLexiconFile<File extends keyof Files>(
  file: File,
): Entries<Files[File]["sections"]> {
  const [path, text] = readText(file);
  return parseLexicon<Files[File]["sections"]>(path, text, lexiconFiles[file]);
}

function readText(file: string): [path: string, text: string] {
  const path = `seeds/lexicons/${file}`;
  return [path, readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")];
}
