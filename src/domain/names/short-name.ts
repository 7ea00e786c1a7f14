import { type EntityType } from "../entity.ts";
import { foldName } from "./name-key.ts";
import { nameSuffixes } from "./name-suffixes.ts";

/**
 * The name by which people ask first: "Putin", "ISW", "Kursk" where the region is meant. It is one of
 * its other names or a part of the name itself, and the name where nothing is shorter.
 */
export function getShortName(type: EntityType, name: string, aliases: readonly string[]): string {
  const parts = aliases.filter((alias) => isPartOf(alias, name)).sort(compareLengths);
  if (type === "PLACE") return parts[0] ?? (name.split(",")[0] || name);
  if (type === "PERSON") {
    return parts.find((part) => !part.includes(" ")) ?? getSurname(name);
  }
  return aliases.find((alias) => ACRONYM.test(alias)) ?? name;
}

/** The last word but for a suffix: "King" of "Martin Luther King, Jr." */
function getSurname(name: string): string {
  const words = name.split(/,? /u);
  const last = words.findLast((word) => !nameSuffixes.has(foldName(word)));
  return last ?? name;
}

const ACRONYM = /^[\p{Lu}\p{N}]{2,6}$/u;

/** Whether a name is some of the words of another. */
function isPartOf(part: string, whole: string): boolean {
  return part !== whole && ` ${whole} `.includes(` ${part} `);
}

function compareLengths(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
