import type { Document } from "../domain/text/document.ts";
import { foldName } from "../domain/names/name-key.ts";
import type { Spelling } from "./spelling.ts";

/**
 * The names that an article itself abbreviates, as in "the Institute of Rivers (IR)", by the short
 * name; both as `foldName` gives them.
 */
export function indexAcronyms(
  { text }: Document,
  spellings: readonly Pick<Spelling, "folded" | "names">[],
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { folded, names } of spellings) {
    for (const { start, end } of names) {
      if (text.charAt(text.charAt(end) === " " ? end + 1 : end) !== "(") continue;
      const acronym = IN_BRACKETS.exec(text.slice(end, end + LONGEST))?.[1];
      if (acronym === undefined || !spellsInitials(acronym, text.slice(start, end))) continue;
      const key = foldName(acronym);
      if (!index.has(key)) index.set(key, folded);
    }
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
