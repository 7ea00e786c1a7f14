import { createRequire } from "node:module";
import { foldWords } from "../domain/names/fold-words.ts";

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
 * What countries and their people are called, as `foldWords` writes it, each with the country's code in
 * lower case. Where several countries share a word, the largest has it. `shortNames` are the codes by
 * which countries are called, too: "UK".
 */
export function readCountryWords(shortNames: ReadonlySet<string>): ReadonlyMap<string, string> {
  const countries = (load("world-countries") as readonly Country[]).toSorted(
    (a, b) => Number(b.unMember) - Number(a.unMember) || b.area - a.area,
  );
  const codes = new Map<string, string>();
  for (const { cca2, name, altSpellings, demonyms } of countries) {
    const written = [name.common, name.official, demonyms.eng?.m ?? "", demonyms.eng?.f ?? ""];
    const isCode = shortNames.has(cca2.toLowerCase());
    const others = altSpellings.filter((spelling) => isCode || spelling !== cca2);
    for (const words of [...written, ...others].map(foldWords)) {
      const key = words.join(" ");
      if (key !== "" && !codes.has(key)) codes.set(key, cca2.toLowerCase());
    }
  }
  return codes;
}
