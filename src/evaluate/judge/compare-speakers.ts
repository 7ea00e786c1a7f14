import { overlaps } from "../../domain/text/span.ts";
import type { GoldSource } from "../gold/gold.ts";
import type { PredictedContent } from "../gold/prediction.ts";
import { TITLE_WORDS } from "./title-words.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** How a gold source names who speaks: by a name, a pronoun, or another noun phrase. */
export type SourceType = "named" | "nominal" | "pronoun";

/**
 * Tells whether a prediction names the right speaker: its source overlaps one of the gold spans, or
 * its name means the same as one of the gold names. A pronoun's words alone prove nothing.
 */
export function isSpeakerRight(
  gold: GoldSource,
  { source, speakerName }: Pick<PredictedContent, "source" | "speakerName">,
): boolean {
  if (source !== null && gold.spans.some((span) => overlaps(span, source))) return true;
  if (speakerName === null || isPronoun(speakerName)) return false;
  return gold.names.some((name) => !isPronoun(name) && areNamesAlike(name, speakerName));
}

export function getSourceType({ shown }: GoldSource): SourceType {
  if (isPronoun(shown)) return "pronoun";
  // A capital at the start of a sentence makes no name.
  const words = shown.replace(/^(?:The|An?|One|Some|Many|Most|Several|Others?)\b/u, "");
  return /\p{Lu}\p{L}+/u.test(words) ? "named" : "nominal";
}

/** The same words, titles aside, or the same last word of a name: "Mr. Caddell", "Pat Caddell". */
function areNamesAlike(goldName: string, name: string): boolean {
  const [goldWords, words] = [normalizeName(goldName), normalizeName(name)];
  if (goldWords.length === 0 || words.length === 0) return false;
  if (goldWords.join(" ") === words.join(" ")) return true;
  const surname = getSurname(goldName);
  return surname !== null && surname === (getSurname(name) ?? getUncapitalizedSurname(name));
}

function normalizeName(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?\b/gu, "")
    .replace(/[^\p{L}\p{N} -]/gu, " ")
    .split(/[\s-]+/u)
    .filter((word) => word !== "" && !TITLE_WORDS.has(word));
}

function getSurname(name: string): string | null {
  return normalizeName(findTrailingName(name)).at(-1) ?? null;
}

/** A system may write names in lower case; a longer phrase without a capital names nobody. */
function getUncapitalizedSurname(name: string): string | null {
  const isShort = name.split(/\s+/u).length <= 3;
  return isShort && name === name.toLowerCase() ? (normalizeName(name).at(-1) ?? null) : null;
}

/** The name in which a noun phrase ends: "longtime pollster Pat Caddell, 60," has "Pat Caddell". */
function findTrailingName(phrase: string): string {
  const [head = ""] = phrase.split(/[,(—–]/u);
  const words = head
    .replace(/['’]s?$/u, "")
    .trim()
    .split(/\s+/u);
  const name: string[] = [];
  for (const word of words.reverse()) {
    const isParticle = name.length > 0 && /^(?:of|for|de|von|van|bin|al)$/u.test(word);
    if (!isParticle && !startsWithCapital(word)) break;
    name.unshift(word);
  }
  return name.join(" ");
}

function isPronoun(words: string): boolean {
  return /^(?:i|we|you|s?he|they|it|him|her|his|their|them|who|this|that|(?:him|her)self|themselves)$/iu.test(
    words,
  );
}
