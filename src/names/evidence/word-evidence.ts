import { foldAccents } from "../../domain/text/letters.ts";
import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import type { Language } from "../../language/language.ts";
import type { GivenName, NameLexicon } from "../../language/name-lexicon.ts";
import type { ThingKind, WordForm } from "../../language/word-form.ts";

type Words = Pick<Language, "extract" | "grammar" | "places">;

/** What the words of a name tell of its bearer by what they mean. `words` are lower case. */
export function findWordEvidence(
  words: readonly string[],
  known: readonly NameTypeEvidence[],
  language: Words,
): NameTypeEvidence[] {
  return words.length === 1
    ? judgeSingle(words[0]!, known, language)
    : [...judgeSeveral(words, language)];
}

function judgeSingle(
  word: string,
  known: readonly NameTypeEvidence[],
  { extract: { names }, grammar }: Words,
): NameTypeEvidence[] {
  const found: NameTypeEvidence[] = [];
  const { isCommon } = grammar.readForm(word);
  const given = names.givenNames.get(foldAccents(word));
  if (given === undefined && isCommon) found.push("plain-word");
  if (given === undefined && !isCommon && isSurname(word, names)) found.push("surname");
  if (given !== undefined && given.lists > 1) {
    // Children are named after cities and plain words, too.
    const isElse = isCommon || known.some((evidence) => LARGE_PLACES.has(evidence));
    found.push(isElse ? "given-name-rare" : "given-name-only");
  }
  if (names.peoples.has(word.replace(/s$/u, ""))) found.push("demonym");
  if (names.organizations.has(word)) found.push("organization-noun");
  else if (names.works.has(word)) found.push("work-noun");
  return found;
}

function judgeSeveral(words: readonly string[], language: Words): NameTypeEvidence[] {
  const { names } = language.extract;
  const { readForm } = language.grammar;
  const first = words[0]!;
  const last = words.at(-1)!;
  const form = readForm(last);
  const given = names.givenNames.get(foldAccents(first));
  const ending = judgeEnding(words, given !== undefined, language);
  const found = ending === null ? [] : [ending];
  if (given !== undefined) found.push(judgeGivenName(given, readForm(first)));
  else if (!form.isCommon && isSurname(last, names)) found.push("surname");
  if (names.legalForms.has(last.replace(/\./gu, ""))) found.push("legal-form");
  if (names.placeOpenings.has(first)) found.push("place-opening");
  if (words.every((word) => !readForm(word).isCommon)) found.push("unknown-words");
  if (given !== undefined || ending?.endsWith("-noun") === true) return found;
  if (words.every((word) => readForm(word).isCommon)) found.push("plain-words");
  else if (form.isCommon) found.push("plain-noun");
  return found;
}

/** What the last word of a name says that it is; of persons it is a surname, whatever it means. */
function judgeEnding(
  words: readonly string[],
  hasGivenName: boolean,
  { extract: { names }, grammar, places }: Words,
): NameTypeEvidence | null {
  const last = words.at(-1)!;
  if (names.organizations.has(last)) return "organization-noun";
  if (names.organizationEndings.has(last)) return "organization-ending";
  if (words.some((word) => names.organizations.has(word))) return "organization-noun-inside";
  if (names.works.has(last)) return "work-noun";
  if (places.regions.has(last) || names.placeEndings.has(last)) return "place-noun";
  const [kind] = grammar.readForm(last).kinds;
  if (kind === undefined || kind === "time") return null;
  return hasGivenName && kind !== "person" ? null : OF_KINDS[kind];
}

const LARGE_PLACES: ReadonlySet<NameTypeEvidence> = new Set(["known-place", "large-place"]);

function judgeGivenName({ lists }: GivenName, { isCommon }: WordForm): NameTypeEvidence {
  if (lists < 2) return "given-name-rare";
  return isCommon ? "given-name-word" : "given-name";
}

const OF_KINDS = {
  person: "person-noun",
  body: "body-noun",
  document: "document-noun",
  place: "place-noun",
} as const satisfies Record<Exclude<ThingKind, "time">, NameTypeEvidence>;

/** Letters that a surname has at least. */
const SHORTEST = 5;

function isSurname(word: string, { surnames }: Pick<NameLexicon, "surnames">): boolean {
  return (
    word.length >= SHORTEST &&
    (surnames.openings.some((letters) => word.startsWith(letters)) ||
      surnames.endings.some((letters) => word.endsWith(letters)))
  );
}
