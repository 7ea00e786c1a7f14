import { foldName } from "../../domain/names/name-key.ts";
import type { EntityLookup } from "../../domain/ports.ts";
import { remember } from "../../domain/remember.ts";
import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import { foldAccents } from "../../domain/text/letters.ts";
import type { Language } from "../../language/language.ts";
import type { GivenName } from "../../language/name-lexicon.ts";
import { findKnownEvidence } from "./known-evidence.ts";
import { findShapeEvidence } from "./shape-evidence.ts";
import { findWordEvidence } from "./word-evidence.ts";

/** What a name tells by itself, wherever it stands. */
export interface OwnEvidence {
  /** As `foldName` writes it. */
  readonly folded: string;
  /** Its first word is a plain word of the language and no given name. */
  readonly opensWithWord: boolean;
  /** So is one between its first word and its last: "Ada Calls Bo Okoye". */
  readonly hasWordInside: boolean;
  readonly own: readonly NameTypeEvidence[];
  readonly given: GivenName | undefined;
}

type Words = Pick<Language, "extract" | "grammar" | "places">;

/** Articles name the same again and again, so that what was found is kept as long as what is known. */
export function findOwnEvidence(
  written: string,
  lookup: EntityLookup,
  language: Words,
): OwnEvidence {
  let reader = readers.get(lookup);
  if (reader?.language !== language) {
    const find = remember((name) => readName(name, lookup, language), MOST_NAMES);
    readers.set(lookup, (reader = { language, find }));
  }
  return reader.find(written);
}

const readers = new WeakMap<
  EntityLookup,
  { readonly language: Words; readonly find: (written: string) => OwnEvidence }
>();

const MOST_NAMES = 20_000;

function readName(written: string, lookup: EntityLookup, language: Words): OwnEvidence {
  const { givenNames } = language.extract.names;
  const folded = foldName(written);
  const words = splitWords(written);
  const small = words.map((word) => word.toLowerCase());
  const isPlain = (word: string): boolean =>
    language.grammar.readForm(word).isCommon && !givenNames.has(word);
  const known = findKnownEvidence(folded, lookup);
  return {
    folded,
    opensWithWord: isPlain(small[0]!),
    hasWordInside: small.slice(1, -1).some(isPlain),
    own: [
      ...findShapeEvidence(words, language),
      ...findWordEvidence(small, known, language),
      ...known,
    ],
    given: givenNames.get(foldAccents(small[0]!)),
  };
}

/** The words of a name, without the ending of an owner. */
function splitWords(name: string): string[] {
  return name
    .replace(/['’]s?$/u, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
}
