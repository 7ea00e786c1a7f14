import { nameSuffixes } from "../../domain/names/name-suffixes.ts";
import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import type { Language } from "../../language/language.ts";

/** What the letters of a name tell of its bearer, whatever the words are. */
export function findShapeEvidence(
  words: readonly string[],
  { extract: { names }, grammar: { nameParticles } }: Pick<Language, "extract" | "grammar">,
): NameTypeEvidence[] {
  const found: NameTypeEvidence[] = [];
  const last = words.at(-1)!;
  const isSeveral = words.length > 1;
  if (isSeveral && nameSuffixes.has(last.toLowerCase().replace(/\.$/u, "")))
    found.push("shape-suffix");
  if (isSeveral && words.some((word) => /^(?:\p{Lu}\.)+$/u.test(word))) found.push("shape-initial");
  if (words.slice(0, -1).some((word) => nameParticles.has(word.toLowerCase())))
    found.push("shape-particle");
  if (words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(word))) found.push("shape-hyphen");
  if (words.some((word) => /\d/u.test(word) || /&/u.test(word))) found.push("shape-digit");
  if (words.some((word) => names.links.has(word))) found.push("shape-linked");
  if (words.some((word) => /^\p{Lu}{2,5}$/u.test(word)) && !areCapitals(words))
    found.push("shape-capitals");
  else if (words.some((word) => INNER_CAPITAL.test(word) && !OF_PERSONS.test(word)))
    found.push("shape-inner-capital");
  if (words.length > 3) found.push("shape-many-words");
  else if (isSeveral) found.push("shape-two-words");
  return found;
}

/** "ADA OKOYE": a name, and no acronym. */
function areCapitals(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => word === word.toUpperCase());
}

const INNER_CAPITAL = /^\p{L}\p{Ll}+\p{Lu}/u;

/** "McKay", "DeVos", "LaPierre": prefixes of surnames. */
const OF_PERSONS = /^(?:Mac|Mc|De|Di|Du|Fitz|La|Le|Van)\p{Lu}/u;
