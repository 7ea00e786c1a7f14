import { readFileSync } from "node:fs";
import type { TopicLexicon } from "../../language/topic-lexicon.ts";
import { lexiconFiles } from "./lexicon-files.ts";
import { type Entries, parseLexicon } from "./parse-lexicon.ts";
import { parseTopics } from "./parse-topics.ts";

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

/**
 * The topics of `seeds/lexicons/topics.en.txt`.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function readTopics(): TopicLexicon {
  return parseTopics(...readText("topics.en.txt"));
}

function readText(file: string): [path: string, text: string] {
  const path = `seeds/lexicons/${file}`;
  return [path, readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")];
}
