import { createRequire } from "node:module";
import { foldWords } from "../../domain/names/fold-words.ts";
import type { NameLexicon } from "../../domain/names/name-lexicon.ts";
import { readLexiconFile } from "./read-lexicon-file.ts";

const load = createRequire(import.meta.url);

/** What world-countries tells of a country. */
interface Country {
  readonly cca2: string;
  readonly unMember: boolean;
  readonly area: number;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly demonyms: { readonly eng?: { readonly f: string; readonly m: string } };
}

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
    countries: readCountries(new Set(forms["country-codes"])),
  };
}

/** "region", "oblast", "province": each of them stands for the first. */
function mapToFirst(words: readonly string[]): [string, string][] {
  return words.map((word) => [word, words[0]!]);
}

/** The names of countries and their people. Where several countries share one, the largest has it. */
function readCountries(codesInNames: ReadonlySet<string>): ReadonlyMap<string, string> {
  const countries = (load("world-countries") as readonly Country[]).toSorted(
    (a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area,
  );
  const codes = new Map<string, string>();
  for (const { cca2, name, altSpellings, demonyms } of countries) {
    const written = [name.common, name.official, demonyms.eng?.m ?? "", demonyms.eng?.f ?? ""];
    const isCode = codesInNames.has(cca2.toLowerCase());
    const others = altSpellings.filter((spelling) => isCode || spelling !== cca2);
    for (const words of [...written, ...others].map(foldWords)) {
      const key = words.join(" ");
      if (key !== "" && !codes.has(key)) codes.set(key, cca2.toLowerCase());
    }
  }
  return codes;
}
