import type { Word } from "../../grammar/reading/word.ts";
import type { ClaimLexicon, MeaningEntry } from "../../language/claim-lexicon.ts";
import { VerbForm } from "../../language/word-form.ts";
import type { IsOnlyCapital } from "./capitals.ts";

/** Words of the lexicon that begin at a word of a sentence. */
export interface FoundEntry {
  readonly entry: MeaningEntry;
  /** Index of the last of them. */
  readonly last: number;
}

/** The first entry of the lexicon, the longest before the others, whose words begin at a word. */
export function findEntry(
  words: readonly Word[],
  index: number,
  { meanings }: ClaimLexicon,
  isOnlyCapital: IsOnlyCapital,
): FoundEntry | null {
  const { lemma, normal, form } = words[index]!;
  const verb = isGerund(words, index) ? form.verbLemma : null;
  let found: FoundEntry | null = null;
  // A set of these for each word would cost more than looking one up twice.
  for (const word of [lemma, normal, form.nounLemma, verb]) {
    const entries = word === null ? undefined : meanings.get(word);
    for (const entry of entries ?? NONE) {
      if (found !== null && entry.words.length <= found.entry.words.length) continue;
      const last = isAs(words, index, entry, isOnlyCapital) ? findLast(words, index, entry) : null;
      if (last !== null) found = { entry, last };
    }
  }
  return found;
}

const NONE: readonly MeaningEntry[] = [];

function isAs(
  words: readonly Word[],
  index: number,
  { as, words: wanted }: MeaningEntry,
  isOnlyCapital: IsOnlyCapital,
): boolean {
  if (as === "verb") return isVerb(words, index, wanted.length > 1, isOnlyCapital);
  const { tag, form } = words[index]!;
  if (as === "noun") return tag === "NOUN" || isOnlyCapital(words, index);
  // "their rights" are nothing that is right.
  if (tag !== "NAME") return tag !== "NOUN" || wanted.length > 1 || !form.isPlural;
  // "a Democrat" is no name of anybody.
  const isAlone = words[index - 1]?.tag !== "NAME" && words[index + 1]?.tag !== "NAME";
  return wanted.length > 1 || isAlone || isOnlyCapital(words, index);
}

function isVerb(
  words: readonly Word[],
  index: number,
  isLong: boolean,
  isOnlyCapital: IsOnlyCapital,
): boolean {
  const { tag, form } = words[index]!;
  if (tag === "VERB" || (tag === "AUXILIARY" && isLong)) return true;
  if (isGerund(words, index)) return true;
  if (form.verb < 0) return false;
  // "will not close": a tagger takes some for adjectives.
  const before = words[index - 1]?.tag ?? "MARK";
  return tag === "NAME" ? isOnlyCapital(words, index) : tag === "ADJECTIVE" && HELPING.has(before);
}

/** "denied taking bribes", "from closing the road": a verb that a tagger takes for a noun or adjective. */
export function isGerund(words: readonly Word[], index: number): boolean {
  const { tag, form } = words[index]!;
  if ((tag !== "NOUN" && tag !== "ADJECTIVE") || (form.verbForms & VerbForm.ING) === 0)
    return false;
  const next = words[index + 1]?.tag ?? "MARK";
  if (OPENING.has(next)) return true;
  const before = words[index - 1]?.tag ?? "MARK";
  return (before === "VERB" || before === "PREPOSITION") && (next === "NOUN" || next === "NAME");
}

const OPENING: ReadonlySet<Word["tag"]> = new Set(["DETERMINER", "POSSESSIVE", "PRONOUN"]);

const HELPING: ReadonlySet<Word["tag"]> = new Set(["AUXILIARY", "NEGATION", "INFINITIVE_MARK"]);

/** Words that may stand between two of a phrase: "took an active part", "in the hands". */
const LONGEST_GAP = 2;

function findLast(
  words: readonly Word[],
  index: number,
  { words: wanted }: MeaningEntry,
): number | null {
  let at = index;
  for (let number = 1; number < wanted.length; number++) {
    // "out of" is one word.
    if (words[at + 1]?.normal === wanted.slice(number).join(" ")) return at + 1;
    const part = wanted[number]!;
    let next = at + 1;
    while (next - at <= LONGEST_GAP && isBetween(words[next]) && !isWord(words[next], part)) next++;
    if (!isWord(words[next], part) || isBeside(words, at, next)) return null;
    at = next;
  }
  return at;
}

const BETWEEN: ReadonlySet<Word["tag"]> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "ADVERB",
  "ADJECTIVE",
  "PREPOSITION",
  "PRONOUN",
  "INFINITIVE_MARK",
]);

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && BETWEEN.has(word.tag);
}

/** "effective against": an adjective stands between two words of a phrase only before its noun. */
function isBeside(words: readonly Word[], at: number, next: number): boolean {
  if (words[next]!.tag === "NOUN") return false;
  return words.slice(at + 1, next).some(({ tag }) => tag === "ADJECTIVE");
}

function isWord(word: Word | undefined, part: string): boolean {
  return word !== undefined && (word.lemma === part || word.normal === part);
}
