import type { Span } from "../domain/text/span.ts";
import type { ReadUnits } from "../prose/read-units.ts";
import { findRenamed, findWordsIn, getModifiers } from "../grammar/find-in-reading.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { Word } from "../grammar/reading/word.ts";
import type { NameLexicon } from "../language/name-lexicon.ts";
import { findAround, type Around } from "../prose/find-around.ts";

/** What the words beside a name say of its bearer, lower case. */
export interface NameDescription {
  /** What they call the bearer: "mayor", "democrat". */
  readonly nouns: readonly string[];
  /** All of them: "larne", "former", "34". */
  readonly words: readonly string[];
}

/** Reads the descriptions before and behind a name: "Larne mayor Ada Okoye", "Okoye, a nurse,". */
export function describeName(
  read: ReadUnits,
  name: Span,
  lexicon: Pick<NameLexicon, "parties">,
): NameDescription {
  const around = findAround(read, name);
  if (around === null) return NOTHING;
  const before = describeBefore(around, name);
  const behind = readParty(read.document.text, name, lexicon) ?? describeBehind(around);
  return {
    nouns: [...before.nouns, ...behind.nouns],
    words: [...before.words, ...behind.words],
  };
}

const NOTHING: NameDescription = { nouns: [], words: [] };

/** "Larne mayor" in "Larne mayor Ada Okoye", "minister" in "the minister, Ada Okoye". */
function describeBefore({ reading, phrase }: Around, name: Span): NameDescription {
  // "Mayor Bill de Blasio" may be found as "Bill".
  if (phrase.head.start >= name.end && phrase.kind !== "name") return NOTHING;
  const before = getModifiers(phrase).filter(({ end }) => end <= name.start);
  if (before.length > 0) return describe(before, before.at(-1));
  const renamed = findRenamed(reading, phrase);
  return renamed === null
    ? NOTHING
    : describe([...getModifiers(renamed), renamed.head], renamed.head);
}

/** "mayor" in "Okoye, the mayor of Larne,". */
function describeBehind({ reading, closing }: Around): NameDescription {
  const beside = closing.apposition ?? findAge({ reading, closing });
  if (beside === null) return NOTHING;
  const border = reading.separators.find(
    ({ word, isBorder }) => isBorder && word.start >= beside.end,
  );
  const end = border?.word.start ?? reading.words.at(-1)!.end;
  return describe(findWordsIn(reading, { start: beside.start, end }), beside.head);
}

/** "34" in "Okoye, 34, left"; an age tells that the name is a person's. */
export function findAge({
  reading,
  closing,
}: Pick<Around, "reading" | "closing">): NounPhrase | null {
  const { nounPhrases, separators, words } = reading;
  const isParted = separators.some(
    ({ word, kind }) => kind === "comma" && word.index === closing.endWord,
  );
  const age = nounPhrases.find(({ firstWord }) => firstWord === closing.endWord + 1);
  const isAge =
    isParted &&
    age?.kind === "quantity" &&
    /^\d{1,3}$/u.test(words[age.firstWord]!.normal) &&
    age.endWord === age.firstWord + 1 &&
    (words[age.endWord]?.tag ?? "MARK") === "MARK";
  return isAge ? age : null;
}

/** "(D-Larne)" behind a name. */
function readParty(
  text: string,
  { end }: Span,
  { parties }: Pick<NameLexicon, "parties">,
): NameDescription | null {
  const letter = /^\s?\((?<letter>\p{Lu})[-)]/u.exec(text.slice(end, end + 5))?.groups?.["letter"];
  const party = letter === undefined ? undefined : parties.get(letter.toLowerCase());
  return party === undefined ? null : { nouns: [party], words: [party] };
}

function describe(words: readonly Word[], noun: Word | undefined): NameDescription {
  return {
    nouns: noun === undefined ? [] : splitHyphens(noun).slice(-1),
    words: words.flatMap(splitHyphens),
  };
}

/** "ex" and "president" of "ex-president" */
function splitHyphens({ normal }: Word): string[] {
  return normal.split(/(?<=\p{L})-(?=\p{L})/u);
}
