import type { Document, Token } from "../../domain/text/document.ts";
import { foldName } from "../../domain/names/name-key.ts";

interface Named {
  readonly start: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The names that an article itself abbreviates, as in "the Institute of Rivers (IR)", by the short
 * name as `foldName` gives it.
 */
export function indexAcronyms<Name extends Named>(
  { tokens }: Document,
  names: readonly Name[],
): ReadonlyMap<string, Name> {
  const index = new Map<string, Name>();
  for (const name of names) {
    const acronym = tokens[name.endToken + 1];
    const isInBrackets =
      tokens[name.endToken]?.normal === "(" && tokens[name.endToken + 2]?.normal === ")";
    if (!isInBrackets || acronym === undefined) continue;
    if (!spellsInitials(acronym, tokens.slice(name.firstToken, name.endToken))) continue;
    const key = foldName(acronym.text);
    if (!index.has(key)) index.set(key, name);
  }
  return index;
}

/** The capitals of "MoD" are those that open the words of "Ministry of Defence". */
function spellsInitials({ text }: Token, words: readonly Token[]): boolean {
  const capitals = text.replace(/[^\p{Lu}]/gu, "");
  const initials = words
    .map((word) => word.text.charAt(0))
    .join("")
    .replace(/[^\p{Lu}]/gu, "");
  return capitals.length >= 2 && initials === capitals;
}
