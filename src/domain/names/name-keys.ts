import type { ActorType, PlaceKind } from "../entity.ts";
import { foldWords, listInitialForms } from "./fold-words.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { buildOrganizationKey } from "./organization-key.ts";
import { listPersonKeys } from "./person-keys.ts";
import { dropTitles } from "./person-name.ts";
import { listPlaceKeys } from "./place-keys.ts";
import { levelWord } from "./read-spellings.ts";

/**
 * How a key tells what it is a key of. Each form is kept as it is written (`=`) and levelled, so that it
 * can be told whether a name was found by its letters or by its spelling.
 */
const KEY_KINDS = {
  /** A person's name without the "Jr." that all their names have; a place's without its kind. */
  shortened: "~",
  /** The given name alone of a person's first name. */
  given: "^",
  /** That of another of their names. */
  otherGiven: "%",
  /** An organization's name in any order. */
  organization: "&",
} as const;

/** Marks a key whose letters are as they are written. */
export const AS_WRITTEN = "=";

/** What an entity is, as far as the ways to write its name depend on it. */
export type NamedKind = ActorType | { readonly place: PlaceKind };

/**
 * The keys by which an entity is found that goes by these names, each once, sorted; see `readSoughtName`
 * for how they are used. Articles name the same again and again: what was listed is kept for the last
 * thousands.
 */
export function listNameKeys(
  names: readonly string[],
  kind: NamedKind,
  lexicon: NameLexicon,
): readonly string[] {
  const known = listed.get(lexicon) ?? new Map<string, readonly string[]>();
  listed.set(lexicon, known);
  const asked = [typeof kind === "object" ? kind.place : kind, ...names].join("\n");
  let keys = known.get(asked);
  if (keys === undefined) {
    if (known.size >= MOST_LISTED) known.clear();
    known.set(asked, (keys = buildKeys(names, kind, lexicon)));
  }
  return keys;
}

const listed = new WeakMap<NameLexicon, Map<string, readonly string[]>>();
const MOST_LISTED = 5_000;

function buildKeys(
  names: readonly string[],
  kind: NamedKind,
  lexicon: NameLexicon,
): readonly string[] {
  const written = kind === "PERSON" ? names.flatMap(listInitialForms) : names;
  const folded = written.map((name) => dropArticle(foldWords(name), lexicon));
  const forms = listForms(folded, kind, lexicon);
  const isBody = typeof kind !== "object" && kind !== "PERSON";
  const keys = [
    ...forms.map((key) => AS_WRITTEN + key),
    ...forms.map((key) => levelKey(key, levelWord)),
    ...(isBody
      ? mark(
          "organization",
          folded.map((words) => buildOrganizationKey(words, lexicon)),
        )
      : []),
  ];
  return [...new Set(keys)].sort();
}

/** A key with its words in another spelling; its marks stay. */
export function levelKey(key: string, level: (word: string) => string): string {
  return key.replace(WORD, level);
}

const WORD = /(?<![^ ])[a-z0-9]+/gu;

function listForms(
  names: readonly (readonly string[])[],
  kind: NamedKind,
  lexicon: NameLexicon,
): string[] {
  const whole = names.map((words) => words.join(" ")).filter((name) => name !== "");
  if (kind === "PERSON") {
    const bare = names.flatMap((words) => dropTitles(words, lexicon));
    const keys = listPersonKeys(bare, lexicon);
    return [
      ...whole,
      ...keys.whole,
      ...mark("shortened", keys.unsuffixed),
      ...mark("given", keys.given.slice(0, 1)),
      ...mark("otherGiven", keys.given.slice(1)),
    ];
  }
  if (typeof kind === "string") return whole;
  const keys = listPlaceKeys(names, kind.place, lexicon);
  return [...whole, ...keys.whole, ...mark("shortened", keys.kindless)];
}

/** Keys of some kind. */
export function mark(kind: keyof typeof KEY_KINDS, keys: readonly string[]): string[] {
  return keys.map((key) => `${KEY_KINDS[kind]} ${key}`);
}

/** "the Kremlin" is "Kremlin"; a name that is nothing but such words stays. */
export function dropArticle(words: readonly string[], { articles }: Pick<NameLexicon, "articles">) {
  return words.length > 1 && articles.has(words[0]!) ? words.slice(1) : words;
}
