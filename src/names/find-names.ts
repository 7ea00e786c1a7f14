import { foldName } from "../domain/names/name-key.ts";
import type { EntityLookup } from "../domain/ports.ts";
import type { NameTypeEvidence } from "../domain/rules/name-type-rules.ts";
import type { Language } from "../language/language.ts";
import { findAround } from "../prose/find-around.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import { findBesideEvidence } from "./evidence/beside-evidence.ts";
import { findKnownEvidence } from "./evidence/known-evidence.ts";
import { findNextPronouns } from "./evidence/next-pronouns.ts";
import { findShapeEvidence } from "./evidence/shape-evidence.ts";
import { findSurroundingEvidence } from "./evidence/surrounding-evidence.ts";
import { findWordEvidence, removeAccents } from "./evidence/word-evidence.ts";
import type { ArticleNames } from "./article-names.ts";
import { weighSurroundings } from "./genders.ts";
import { joinBearers, type Spelling } from "./join-bearers.ts";
import { findNameSpans } from "./name-spans.ts";

type Words = Pick<Language, "extract" | "grammar" | "places" | "resolve">;

/** Finds every name of an article's prose, what it is a name of, and which names are of one. */
export function findNames(read: ReadUnits, lookup: EntityLookup, language: Words): ArticleNames {
  const { text } = read.document;
  const spellings = new Map<string, Spelling>();
  const byEnd = new Map<number, Spelling>();
  for (const name of findNameSpans(read.document, language)) {
    const folded = foldName(text.slice(name.start, name.end));
    let spelling = spellings.get(folded);
    if (spelling === undefined) {
      const words = splitWords(text.slice(name.start, name.end));
      const known = findKnownEvidence(folded, lookup);
      const hasWordInside = words
        .slice(1, -1)
        .some(
          (word) =>
            language.grammar.readForm(word.toLowerCase()).isCommon &&
            !language.extract.names.givenNames.has(word.toLowerCase()),
        );
      const own = [
        ...findShapeEvidence(words, language),
        ...findWordEvidence(
          words.map((word) => word.toLowerCase()),
          known,
          language,
        ),
        ...known,
      ];
      const opensWithWord =
        own.every((evidence) => !GIVEN_NAMES.has(evidence)) &&
        language.grammar.readForm(words[0]!.toLowerCase()).isCommon;
      const given = language.extract.names.givenNames.get(removeAccents(words[0]!.toLowerCase()));
      const genders = { female: 0, male: 0 };
      spelling = {
        folded,
        names: [],
        opensWithWord,
        hasWordInside,
        own,
        given,
        genders,
        seen: new Map(),
      };
      spellings.set(folded, spelling);
    }
    spelling.names.push(name);
    byEnd.set(name.end, spelling);
    if (name.titled) add(spelling, ["title"]);
    add(spelling, findBesideEvidence(text, name, lookup, language));
    const around = findAround(read, name);
    if (around === null) continue;
    add(spelling, findSurroundingEvidence(around, name, language));
    weighSurroundings(spelling.genders, around, name, language.resolve.references);
  }
  for (const [end, evidence] of findNextPronouns(read, language)) {
    const spelling = byEnd.get(end);
    if (spelling !== undefined) add(spelling, [evidence]);
  }
  return joinBearers(read.document, [...spellings.values()]);
}

const GIVEN_NAMES: ReadonlySet<NameTypeEvidence> = new Set([
  "given-name",
  "given-name-rare",
  "given-name-word",
]);

function add({ seen }: Spelling, found: readonly NameTypeEvidence[]): void {
  for (const evidence of found) seen.set(evidence, (seen.get(evidence) ?? 0) + 1);
}

/** The words of a name, without the ending of an owner. */
function splitWords(name: string): string[] {
  return name
    .replace(/['’]s?$/u, "")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
}
