import { foldName } from "./name-key.ts";

/** The words of a name as `foldName` writes them; letters with points are one word: "I.S.W." → `isw`. */
export function foldWords(name: string): string[] {
  return foldName(name.replace(POINTED, (letters) => letters.replace(/\./gu, "")))
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * The ways to write a person's name as far as initials go: "J.D. Vance" and "JD Vance" are "J. D. Vance",
 * too.
 */
export function listInitialForms(name: string): string[] {
  const apart = name.replace(/\.(?=\p{L})/gu, ". ").replace(JOINED, "$1 $2");
  return [...new Set([name, apart])];
}

/** Two capitals before another word. */
const JOINED = /(?<![\p{L}\p{N}.])(\p{Lu})(\p{Lu})(?=\s+\p{L})/gu;

/** Two letters and more, each with its point, with nothing between them. */
const POINTED = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}/gu;
