import type { EntityLookup } from "../domain/ports.ts";
import type { NameTypeEvidence } from "../domain/rules/name-type-rules.ts";
import { foldAccents } from "../domain/text/fold-accents.ts";
import type { Language } from "../language/language.ts";
import type { GivenName } from "../language/name-lexicon.ts";
import { findKnownEvidence } from "./evidence/known-evidence.ts";
import { findShapeEvidence } from "./evidence/shape-evidence.ts";
import { findWordEvidence } from "./evidence/word-evidence.ts";
import type { GenderOdds } from "./genders.ts";
import type { NameSpan } from "./name-spans.ts";

/** One way in which an article writes a name, wherever it does. */
export interface Spelling {
  /** As `foldName` writes it. */
  readonly folded: string;
  readonly names: NameSpan[];
  /** Its first word is a plain word of the language and no given name. */
  readonly opensWithWord: boolean;
  /** So is one between its first word and its last: "Ada Calls Bo Okoye". */
  readonly hasWordInside: boolean;
  /** What the name tells by itself. */
  readonly own: readonly NameTypeEvidence[];
  readonly given: GivenName | undefined;
  /** What its surroundings tell of its bearer's gender. */
  readonly genders: GenderOdds;
  /** What its surroundings tell, and how often. */
  readonly seen: Map<NameTypeEvidence, number>;
}

/** What a name tells by itself, before any of its places is looked at. */
export function buildSpelling(
  written: string,
  folded: string,
  lookup: EntityLookup,
  language: Pick<Language, "extract" | "grammar" | "places">,
): Spelling {
  const { givenNames } = language.extract.names;
  const words = splitWords(written);
  const small = words.map((word) => word.toLowerCase());
  const isPlain = (word: string): boolean =>
    language.grammar.readForm(word).isCommon && !givenNames.has(word);
  const known = findKnownEvidence(folded, lookup);
  return {
    folded,
    names: [],
    opensWithWord: isPlain(small[0]!),
    hasWordInside: small.slice(1, -1).some(isPlain),
    own: [
      ...findShapeEvidence(words, language),
      ...findWordEvidence(small, known, language),
      ...known,
    ],
    given: givenNames.get(foldAccents(small[0]!)),
    genders: { female: 0, male: 0 },
    seen: new Map(),
  };
}

/** Counts what the surroundings of a name tell. */
export function addSeen({ seen }: Spelling, found: readonly NameTypeEvidence[]): void {
  for (const evidence of found) seen.set(evidence, (seen.get(evidence) ?? 0) + 1);
}

/** The words of a name, without the ending of an owner. */
function splitWords(name: string): string[] {
  return name
    .replace(/['’]s?$/u, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
}
