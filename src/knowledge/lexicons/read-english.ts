import { buildEnglish } from "../../language/en/build-english.ts";
import type { Language } from "../../language/language.ts";
import { readLexiconFile } from "./read-lexicon-file.ts";

/**
 * Reads from `seeds/lexicons` what the grammar needs to know of English.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function readEnglish(): Language {
  return buildEnglish(readLexiconFile("grammar.en.txt"), readLexiconFile("words.en.txt").words);
}
