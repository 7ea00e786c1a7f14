import { type PersonName, partPersonName } from "./person-name.ts";
import type { NameLexicon } from "./name-lexicon.ts";

/*
 * A person is found by a key that their names and the name asked for share. What one of them leaves out
 * is no contradiction, so a key tells which part is unknown:
 *
 *   vladimir putin      given name and surname
 *   vladimir v putin    … and the initial of the name between them
 *   vladimir v. putin   … of which the person's names give the initial alone
 *   vladimir - putin    … and of the person no name between them is known
 *   v. putin            of the person's given name the initial alone is known
 */

/** Marks an initial that stands for whatever begins with it. */
const OPEN = ".";
/** Stands where no name between is known. */
const NONE = "-";

/**
 * The keys by which a person is found who goes by these names, each as words: `whole` by a name, be it
 * shorter or with initials; `unsuffixed` without the "Jr." that all the names have; `given` by a given
 * name alone, that of the first name first.
 */
export function listPersonKeys(
  names: readonly (readonly string[])[],
  lexicon: NameLexicon,
): Record<"whole" | "unsuffixed" | "given", string[]> {
  const parted = names.flatMap((words) => partPersonName(words, lexicon) ?? []);
  const full = parted.filter(({ words }) => words.length > 1);
  const between = [
    ...new Set(full.flatMap(({ words, surnameAt }) => words.slice(1, surnameAt)[0] ?? [])),
  ];
  const suffixes = new Set(parted.flatMap(({ suffix }) => suffix ?? []));
  const isSuffixed = full.length > 0 && full.every(({ suffix }) => suffix !== null);
  const plain = parted.flatMap((name) => listForms(name, between));
  const surnames = parted.flatMap(listSurnames);
  return {
    whole: [
      ...(isSuffixed ? [] : plain),
      ...surnames,
      ...[...suffixes].flatMap((suffix) =>
        [...plain, ...surnames].map((form) => `${form} ${suffix}`),
      ),
    ],
    unsuffixed: isSuffixed ? plain : [],
    given: full.map(({ words }) => words[0]!),
  };
}

/**
 * What a name of several words may be shortened to, but for the surname alone. `between` holds what
 * stands first between given name and surname in any of the person's names.
 */
function listForms({ words, surnameAt }: PersonName, between: readonly string[]): string[] {
  if (words.length < 2) return [];
  const whole = words.join(" ");
  if (surnameAt === 0) return [whole];
  const [given, first] = words.slice(0, surnameAt);
  const initial = given!.charAt(0);
  const openings = given!.length === 1 ? [initial, `${initial}${OPEN}`] : [given!, initial];
  const known = first === undefined ? between : [first];
  const middles = known.length === 0 ? [NONE] : known.flatMap(listMiddles);
  const surnames = [...new Set([words.slice(surnameAt).join(" "), words.at(-1)!])];
  const forms = surnames.flatMap((surname) =>
    openings.flatMap((opening) => [
      `${opening} ${surname}`,
      ...middles.map((middle) => `${opening} ${middle} ${surname}`),
    ]),
  );
  // "Vladimir Vladimirovich" is how a Russian is addressed, "Gabriel García" how a Spaniard is.
  return [whole, ...forms, ...(first === undefined ? [] : [`${given!} ${first}`])];
}

function listMiddles(name: string): string[] {
  return name.length === 1 ? [name, `${name}${OPEN}`] : [name, name.charAt(0)];
}

/** The surname, alone and with as many of the words before it as may belong to it. */
function listSurnames({ words }: PersonName): string[] {
  const last = words.length < 2 ? 0 : 1;
  return words.slice(last).map((_word, index) => words.slice(last + index).join(" "));
}

/** The keys of the persons whom a name may mean, given as words in the order of given name and surname. */
export function listSoughtPersonKeys(words: readonly string[], lexicon: NameLexicon): string[] {
  const name = partPersonName(words, lexicon);
  if (name === null) return [];
  const ending = name.suffix === null ? "" : ` ${name.suffix}`;
  return listSoughtForms(name).map((form) => `${form}${ending}`);
}

function listSoughtForms({ words, surnameAt }: PersonName): string[] {
  const whole = words.join(" ");
  if (surnameAt === 0 || words.length < 2) return [whole];
  const surname = words.slice(surnameAt).join(" ");
  const [given, ...between] = words.slice(0, surnameAt);
  const first = between[0];
  const openings = given!.length === 1 ? [given!] : [given!, `${given!.charAt(0)}${OPEN}`];
  const middles =
    first === undefined
      ? []
      : [first, ...(first.length === 1 ? [] : [`${first.charAt(0)}${OPEN}`]), NONE];
  return [
    whole,
    ...openings.flatMap((opening) =>
      middles.length === 0
        ? [`${opening} ${surname}`]
        : middles.map((middle) => `${opening} ${middle} ${surname}`),
    ),
  ];
}
