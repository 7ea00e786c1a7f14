import { nameSuffixes } from "../domain/names/name-suffixes.ts";

/**
 * Whether a name, as `foldName` writes it, tells who is meant wherever it stands: "ada okoye", unlike
 * "okoye" and "a okoye".
 */
export function isWholeName(folded: string): boolean {
  return folded.split(" ").filter((word) => word.length > 1 && !nameSuffixes.has(word)).length > 1;
}
