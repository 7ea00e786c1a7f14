import { type Entity, isPlace } from "../entity.ts";
import type { EntityLookup } from "../ports.ts";
import { remember } from "../remember.ts";
import { foldWords, listInitialForms } from "./fold-words.ts";
import { AS_WRITTEN, dropArticle, levelKey, mark } from "./name-keys.ts";
import type { NameKnowledge } from "./name-knowledge.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { buildOrganizationKey } from "./organization-key.ts";
import { listSoughtPersonKeys } from "./person-keys.ts";
import { dropTitles } from "./person-name.ts";
import { buildKindKey, partPlaceName } from "./place-keys.ts";
import { levelWord, listSpellings, readMarks } from "./read-spellings.ts";

/** How a name that was asked for is one of an entity's. */
export type NameMatch = "EXACT" | "SPELLING" | "SOUND";

/** What a key sounds like that sounds like a name. */
export interface SoughtSound {
  /** A levelled name. */
  readonly near: string;
  /** In how many letters a key may differ from it. */
  readonly letters: 1 | 2;
  /** A regular expression for keys with the same consonants. */
  readonly pattern: string;
}

/** One way to read a name that is asked for: an entity is meant that has one of the keys. */
export interface SoughtForm {
  readonly match: Exclude<NameMatch, "SOUND">;
  /** Forms of a higher rank count only where those of a lower one find nobody. */
  readonly rank: number;
  /** Of `listNameKeys`. */
  readonly keys: readonly string[];
  /** The places in which a place has to lie, each by keys of which it has one. */
  readonly around: readonly { readonly keys: readonly string[] }[];
}

/** A name, as a person asks for it. */
export interface SoughtName {
  /** The surest first. An entity is found by the first that fits it. */
  readonly forms: readonly SoughtForm[];
  /** Ids of the organizations that speak for a place of that name: governments, of countries and capitals. */
  readonly bodies: readonly string[];
  /** Counts only where no form finds anybody; `null` where the name is too short to be told by its sound. */
  readonly sound: SoughtSound | null;
}

const RANKS = { whole: 0, shortened: 1, reversed: 2, given: 3, otherGiven: 4 } as const;

/**
 * Reads a name as people write it: with the last name first, with initials, names between, titles and
 * suffixes more or less, as other languages spell it, and a place with what it lies in.
 */
export function readSoughtName(name: string, { lexicon, getLookup }: NameKnowledge): SoughtName {
  const parts = name.split(COMMA).filter((part) => foldWords(part).length > 0);
  const [first = "", second = "", ...others] = parts;
  const whole = parts.join(" ");
  const words = foldWords(whole);
  const isListed = parts.length > 1;
  // Before a comma stands the last name, or a place before what it lies in.
  const orders = [
    ...listInitialForms(whole),
    ...(isListed ? listInitialForms([second, first, ...others].join(" ")) : []),
  ];
  const reversed = isListed || words.length < 2 ? [] : [turnRound(whole)];
  const around = parts.slice(1).map((part) => ({ keys: listPlaceNames(part, lexicon) }));
  const likePerson: ListKeys = (form) => listPersonNames(form, lexicon);
  const likePlace: ListKeys = (form) => listKindKeys(form, lexicon);
  const shortened =
    (list: ListKeys): ListKeys =>
    (form) =>
      mark("shortened", list(form));
  const bare = dropTitles(dropArticle(words, lexicon), lexicon);
  const given = bare.filter(({ length }) => length === 1).map(([word]) => word!);
  const forms = [
    ...orders.flatMap((order) => readForms(order, "whole", likePerson)),
    buildForm("SPELLING", "whole", [nameOrganization(whole, lexicon)]),
    ...readForms(first, "whole", likePlace, around),
    ...orders.flatMap((order) => readForms(order, "shortened", shortened(likePerson))),
    ...readForms(first, "shortened", shortened(likePlace), around),
    ...reversed.flatMap((order) => readForms(order, "reversed", likePerson)),
    ...given.flatMap((word) => readForms(word, "given", (form) => mark("given", form))),
    ...given.flatMap((word) => readForms(word, "otherGiven", (form) => mark("otherGiven", form))),
  ];
  const known = findKnown(dropArticle(words, lexicon).join(" "), getLookup());
  return {
    forms: forms.filter(({ keys }) => keys.length > 0).sort(compareForms),
    bodies: known
      .flatMap((entity) => (isPlace(entity) ? (entity.standsFor ?? []) : []))
      .slice(0, 1),
    // A name that is known to be somebody's is no slip of another.
    sound: known.length > 0 ? null : buildSound(bare.at(-1)!.map(levelWord)),
  };
}

/** The surest first; "EXACT" stands before "SPELLING". */
function compareForms(a: SoughtForm, b: SoughtForm): number {
  return a.rank - b.rank || a.match.localeCompare(b.match);
}

/** Those of the whole world who have a name, as it is; the most populous places first. */
function findKnown(name: string, lookup: EntityLookup): readonly Entity[] {
  return [
    ...lookup.findActors(name),
    ...lookup.findPlaces(name),
    ...lookup.findWorldPlaces(name).map(({ place }) => place),
  ];
}

/** Between the parts of a name, in any script. */
const COMMA = /[,،、，]/u;

/** The keys of a name that is given as words. */
type ListKeys = (words: readonly string[]) => readonly string[];

/** A way to read a name, first by its letters, then by its spellings. */
function readForms(
  name: string,
  rank: keyof typeof RANKS,
  list: ListKeys,
  around: SoughtForm["around"] = [],
): SoughtForm[] {
  const keys = list(foldWords(name));
  const spelled = spellKeys(name, keys);
  return [
    {
      ...buildForm(
        "EXACT",
        rank,
        keys.map((key) => AS_WRITTEN + key),
      ),
      around,
    },
    { ...buildForm("SPELLING", rank, spelled), around },
  ];
}

function buildForm(
  match: SoughtForm["match"],
  rank: keyof typeof RANKS,
  keys: readonly string[],
): SoughtForm {
  return { match, rank: RANKS[rank], keys: [...new Set(keys)], around: [] };
}

/** Readings of a name that are tried; of a long one there would be thousands. */
const MOST_READINGS = 8;

/** A way to spell the words of a name. */
type Reading = (word: string) => string;

/** Keys of a name in all spellings that its words may stand for. */
function spellKeys(name: string, keys: readonly string[]): readonly string[] {
  return listReadings(name).flatMap((read) => keys.map((key) => levelKey(key, read)));
}

/** Names of which the readings are kept: one that is asked for is read in several orders and forms. */
const MOST_NAMES = 100;

/** The ways in which the words of a name may be meant, as they are written first. */
const listReadings = remember((name): readonly Reading[] => {
  const words = foldWords(name);
  const marked = foldWords(readMarks(name));
  const isAlike = marked.length === words.length;
  return words
    .map((word, index) => [
      ...new Set([...listSpellings(word), ...(isAlike ? listSpellings(marked[index]!) : [])]),
    ])
    .reduce<string[][]>(
      (readings, spellings) => {
        const isMany = readings.length * spellings.length > MOST_READINGS;
        const tried = isMany ? spellings.slice(0, 1) : spellings;
        return readings.flatMap((reading) => tried.map((spelling) => [...reading, spelling]));
      },
      [[]],
    )
    .map((spellings) => {
      const read = new Map(words.map((word, index) => [word, spellings[index]!]));
      return (word) => read.get(word) ?? levelWord(word);
    });
}, MOST_NAMES);

function listPersonNames(words: readonly string[], lexicon: NameLexicon): string[] {
  const bare = dropTitles(dropArticle(words, lexicon), lexicon);
  return bare.flatMap((form) => listSoughtPersonKeys(form, lexicon));
}

/** A place's name as it is, and with its kind in whatever word. */
function listKindKeys(words: readonly string[], lexicon: NameLexicon): string[] {
  const bare = dropArticle(words, lexicon);
  const named = partPlaceName(bare, lexicon);
  return [bare.join(" "), ...(named === null ? [] : [buildKindKey(named)])];
}

/** All keys of a place in which another lies: what kind of place it is need not be said. */
function listPlaceNames(name: string, lexicon: NameLexicon): string[] {
  const spelled = spellKeys(name, listKindKeys(foldWords(name), lexicon));
  return [...new Set([...spelled, ...mark("shortened", spelled)])];
}

function nameOrganization(name: string, lexicon: NameLexicon): string {
  return mark("organization", [buildOrganizationKey(foldWords(name), lexicon)])[0]!;
}

/** The last name first, without a comma: "Putin Vladimir". */
function turnRound(name: string): string {
  const [surname = "", ...given] = name.trim().split(SPACES);
  return [...given, surname].join(" ");
}

const SPACES = /[\p{Z}\s]+/u;

/** Letters from which a name of one word, and a word of a longer name, is told by its sound. */
const SOUND_WORD = 7;
const SOUND_PART = 5;
/** Letters of a name beyond which the index takes seconds to look for what differs in two. */
const SOUND_NAME = 100;

function buildSound(words: readonly string[]): SoughtSound | null {
  const near = words.join(" ");
  const shortest = words.length === 1 ? SOUND_WORD : SOUND_PART;
  if (near.length > SOUND_NAME || !words.some((word) => word.length >= shortest)) return null;
  const patterns = words.map((word) => (word.length < shortest ? word : buildSoundPattern(word)));
  return {
    near,
    letters: words.length === 1 ? 1 : 2,
    pattern: patterns.join(" "),
  };
}

/**
 * Other vowels between the same consonants. A last "a" or "e" stays: it makes a woman's name of a man's,
 * "Zelenska" and "Zelensky".
 */
function buildSoundPattern(word: string): string {
  const end = /[ae]$/u.exec(word)?.[0] ?? "[iou]*";
  const consonants = word.slice(1).replace(/[aeiou]/gu, "");
  return [word.charAt(0), ...consonants].join("[aeiou]*") + end;
}
