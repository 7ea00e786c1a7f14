import type { Document, Token } from "../../domain/text/document.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { NameSpan } from "../../extract/phrases/name-spans.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";

/**
 * The names of an article that its words show to be organizations', as `foldName` gives them.
 *
 * Nothing in "Gazprom" tells what it is, but "Gazprom said its output rose", "Politico reported",
 * "shares of Boeing", "the union Solidarity" and "Oxfam, a charity," do. A title, an age, or "he" and "she" speak against it.
 */
export function indexOrganizationNames(
  { text, tokens }: Document,
  names: readonly NameSpan[],
  acronyms: ReadonlyMap<string, NameSpan>,
  { kinds }: Pick<NameLexicon, "kinds">,
): ReadonlySet<string> {
  const shown = new Set<string>();
  const persons = new Set<string>();
  for (const name of names) {
    const key = foldName(text.slice(name.start, name.end));
    if (name.titled || showsPerson(tokens, name)) persons.add(key);
    else if (showsOrganization(tokens, name) || isSaidToBe(tokens, name, kinds)) shown.add(key);
  }
  for (const key of persons) shown.delete(key);
  // People are not abbreviated.
  for (const { start, end } of acronyms.values()) shown.add(foldName(text.slice(start, end)));
  return shown;
}

const PEOPLE = new Set(["he", "she", "his", "her", "him", "who"]);

/** Tokens behind a name in which a pronoun may tell what it is. */
const REACH = 5;

function showsPerson(tokens: readonly Token[], { endToken }: NameSpan): boolean {
  if (tokens[endToken]?.normal === "," && tokens[endToken + 1]?.pos === "NUM") return true;
  return findPronoun(tokens, endToken, PEOPLE) || tokens[endToken + 1]?.normal === "who";
}

const THINGS = new Set(["its", "itself"]);

/** Nouns that only organizations have. */
const POSSESSIONS = new Set("shares stock fighters employees subsidiary shareholders".split(" "));

function showsOrganization(tokens: readonly Token[], { firstToken, endToken }: NameSpan): boolean {
  const next = tokens[endToken];
  const owned = next?.normal === "'s" ? tokens[endToken + 1] : next;
  if (next?.normal === "reported" || POSSESSIONS.has(owned?.normal ?? "")) return true;
  const isOf = tokens[firstToken - 1]?.normal === "of";
  if (isOf && POSSESSIONS.has(tokens[firstToken - 2]?.normal ?? "")) return true;
  return findPronoun(tokens, endToken, THINGS);
}

/** Whether the first pronoun behind a name and its verb is one of some: "said that it". */
function findPronoun(
  tokens: readonly Token[],
  endToken: number,
  pronouns: ReadonlySet<string>,
): boolean {
  if (tokens[endToken]?.pos !== "VERB" && tokens[endToken]?.pos !== "AUX") return false;
  for (const { pos, normal } of tokens.slice(endToken + 1, endToken + REACH)) {
    if (pos === "PRON" && normal !== "that") return pronouns.has(normal);
    if (pos === "NOUN" || pos === "PROPN" || pos === "PUNCT") return false;
  }
  return false;
}

/** Tokens behind a comma in which an apposition tells what a name is. */
const APPOSITION = 8;

/** "research firm Larnpoint", "the union NTU", "Larnpoint, a research firm,". */
function isSaidToBe(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSpan,
  kinds: ReadonlySet<string>,
): boolean {
  let before = firstToken - 1;
  if (kinds.has(tokens[before]?.normal ?? "")) {
    while (NOMINAL.has(tokens[before]?.pos ?? "")) before--;
    if (tokens[before]?.pos === "DET") before--;
    // "told the company Okoye had left": the noun is the verb's object.
    return tokens[before]?.pos !== "VERB";
  }
  if (tokens[endToken]?.normal !== "," || tokens[endToken + 1]?.pos !== "DET") return false;
  const words = tokens.slice(endToken + 2, endToken + APPOSITION);
  const end = words.findIndex(({ pos }) => !NOMINAL.has(pos));
  return end > 0 && kinds.has(words[end - 1]!.normal) && words[end]?.normal !== "'s";
}

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ"]);
