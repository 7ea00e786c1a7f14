import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { Language } from "../../language/language.ts";

/** What the letters and marks right beside a name tell of its bearer. */
export function findBesideEvidence(
  text: string,
  { start, end }: Span,
  lookup: EntityLookup,
  { extract: { names }, places }: Pick<Language, "extract" | "places">,
): NameTypeEvidence[] {
  const found: NameTypeEvidence[] = [];
  const before = text.charAt(start - 1);
  const mark = text.charAt(text.charAt(end) === " " ? end + 1 : end);
  if (mark !== "(" && mark !== "," && !OPENING_MARK.test(before)) return found;
  const behind = text.slice(end, end + REACH);
  const party = /^\s?\((?<letter>\p{Lu})[-)]/u.exec(behind)?.groups?.["letter"];
  if (party !== undefined && names.parties.has(party.toLowerCase())) found.push("party");
  if (/^\s\((?:born\b|[^)]{0,12}\d{4}\s?[-–])/u.test(behind)) found.push("years");
  if (/^\s\(\p{Lu}[\p{Lu}&.]+\)/u.test(behind)) found.push("acronym");
  const container = /^,\s(\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)/u.exec(behind)?.[1];
  if (container !== undefined && isContainer(container, lookup, places.abbreviations))
    found.push("contained");
  if (OPENING_MARK.test(before) && /^,?["”’]/u.test(behind)) found.push("in-marks");
  return found;
}

const REACH = 40;

const OPENING_MARK = /["“‘]/u;

function isContainer(
  words: string,
  lookup: EntityLookup,
  abbreviations: ReadonlyMap<string, string>,
): boolean {
  if (abbreviations.has(words.toLowerCase())) return true;
  const [largest] = lookup.findWorldPlaces(foldName(words));
  return largest !== undefined && largest.place.kind !== "SETTLEMENT";
}
