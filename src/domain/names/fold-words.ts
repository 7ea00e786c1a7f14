import { foldName } from "../name-key.ts";

/** The words of a name as `foldName` writes them; letters with points are one word: "I.S.W." → `isw`. */
export function foldWords(name: string): string[] {
  return foldName(name.replace(POINTED, (letters) => letters.replace(/\./gu, "")))
    .split(" ")
    .filter((word) => word !== "");
}

/** Two letters and more, each with its point, with nothing between them. */
const POINTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}/gu;
