import type { Document } from "../domain/text/document.ts";
import { foldName } from "../domain/names/name-key.ts";
import type { Span } from "../domain/text/span.ts";

/**
 * The names that an article itself abbreviates, as in "the Institute of Rivers (IR)", by the short
 * name as `foldName` gives it.
 */
export function indexAcronyms<Name extends Span>(
  { text }: Document,
  names: readonly Name[],
): ReadonlyMap<string, Name> {
  const index = new Map<string, Name>();
  for (const name of names) {
    if (text.charAt(text.charAt(name.end) === " " ? name.end + 1 : name.end) !== "(") continue;
    const acronym = IN_BRACKETS.exec(text.slice(name.end, name.end + LONGEST))?.[1];
    if (acronym === undefined) continue;
    if (!spellsInitials(acronym, text.slice(name.start, name.end))) continue;
    const key = foldName(acronym);
    if (!index.has(key)) index.set(key, name);
  }
  return index;
}

const IN_BRACKETS = /^ ?\(([\p{L}\p{N}.&’'-]+)\)/u;

/** Characters behind a name in which an acronym in brackets stands. */
const LONGEST = 24;

/** The capitals of "MoD" are those that open the words of "Ministry of Defence". */
function spellsInitials(acronym: string, name: string): boolean {
  const capitals = acronym.replace(/[^\p{Lu}]/gu, "");
  const initials = [...name.matchAll(/[\p{L}\p{N}.’']+/gu)]
    .map(([word]) => word.charAt(0))
    .join("")
    .replace(/[^\p{Lu}]/gu, "");
  return capitals.length >= 2 && initials === capitals;
}
