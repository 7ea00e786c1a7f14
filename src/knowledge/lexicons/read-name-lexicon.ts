import { foldWords } from "../../domain/names/fold-words.ts";
import { englishWordForms } from "../../language/en/word-forms.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { readCountryWords } from "../read-country-words.ts";
import { readLexiconFile } from "./read-lexicon-file.ts";

/**
 * Reads from `seeds/lexicons` and the list of countries how names are built.
 *
 * @throws AppError LEXICON_ENTRY_INVALID
 */
export function readNameLexicon(): NameLexicon {
  const names = readLexiconFile("names.en.txt");
  const forms = readLexiconFile("name-forms.en.txt");
  const titles = [...names.titles, ...names["title-endings"], ...names.roles];
  return {
    titles: new Set(titles.flatMap(foldWords)),
    articles: new Set(forms.articles),
    fillers: new Set(forms.fillers),
    particles: new Set(forms.particles),
    ordered: new Set(forms.ordered),
    placeKinds: new Map(forms["place-kinds"].flatMap(mapToFirst)),
    countries: readCountryWords(new Set(forms["country-codes"])),
    forms: englishWordForms,
  };
}

/** "region", "oblast", "province": each of them stands for the first. */
function mapToFirst(words: readonly string[]): [string, string][] {
  return words.map((word) => [word, words[0]!]);
}
