import { buildCountryId, buildRegionId } from "../../domain/gazetteer.ts";
import type { PlaceKind } from "../../domain/entity.ts";
import type { CountedWord, IrregularVerb } from "../../language/en/english-entries.ts";
import { PRINTED_NAME } from "../../language/en/printed-names.ts";
import { Taken, type ThingKind } from "../../language/word-form.ts";
import { CUE_FRAMES, type CueFrame } from "../../language/extract-lexicon.ts";
import type { Meaning, MeaningEntry } from "../../language/claim-lexicon.ts";
import type { GivenName } from "../../language/name-lexicon.ts";
import type { LineForm, Refuse } from "./parse-lexicon.ts";

/** As tokens are compared: lower case, apostrophes straight. */
const WORD = /^[\p{Ll}\p{N}.'&-]+$/u;

/** One word: `mayor`. */
export const word: LineForm<string> = (line, refuse) => {
  if (!WORD.test(line)) refuse(`"${line}" is no single word in lower case`);
  return { entry: line, words: [line] };
};

/** Plural and singular: `men man`. */
export const pair: LineForm<[string, string]> = (line, refuse) => {
  const [first = "", second = "", ...rest] = line.split(" ");
  if (!WORD.test(first) || !WORD.test(second) || rest.length > 0) {
    refuse(`"${line}" is no plural and its singular, as in "men man"`);
  }
  return { entry: [first, second], words: [first] };
};

const GENDERS = { f: "FEMALE", m: "MALE", u: null } as const;

/** A given name, whose it is and how many lists have it: `ada f5`. */
export const givenName: LineForm<[string, GivenName]> = (line, refuse) => {
  const [, name, gender, lists] = /^([a-z-]+) ([fmu])(\d)$/u.exec(line) ?? [];
  if (name === undefined) return refuse(`"${line}" is no given name, as in "ada f5"`);
  const entry = { gender: GENDERS[gender as keyof typeof GENDERS], lists: Number(lists) };
  return { entry: [name, entry], words: [name] };
};

/** Dictionary form, pasts and participles: `show showed shown/showed`. */
export const irregularVerb: LineForm<IrregularVerb> = (line, refuse) => {
  const [base = "", pasts = "", participles = "", ...rest] = line.split(" ");
  const forms = [pasts.split("/"), participles.split("/")] as const;
  if (![base, ...forms.flat()].every((form) => WORD.test(form)) || rest.length > 0) {
    refuse(`"${line}" is no verb with past and participle, as in "take took taken"`);
  }
  return { entry: { base, pasts: forms[0], participles: forms[1] }, words: [base] };
};

const KINDS: ReadonlySet<string> = new Set(["person", "body", "document", "place", "time"]);
const TAKEN = new Map<string, number>([
  ["clause", Taken.CLAUSE],
  ["infinitive", Taken.INFINITIVE],
  ["alone", Taken.NOTHING],
]);

/** Of a word that is always written with a capital: `europe n5 place name`. */
const ALWAYS_CAPITAL = "name";

/** A word and how often it is what, kinds and what a verb takes: `report n7v8 document clause`. */
export const countedWord: LineForm<CountedWord> = (line, refuse) => {
  const [name = "", levels = "", ...traits] = line.split(" ");
  if (!WORD.test(name) || !/^(?:[nvar]\d)+$/u.test(levels)) {
    refuse(`"${line}" is no word with its counts, as in "report n7v8 document"`);
  }
  const unknown = traits.find(
    (trait) => !KINDS.has(trait) && !TAKEN.has(trait) && trait !== ALWAYS_CAPITAL,
  );
  if (unknown !== undefined) refuse(`"${unknown}" is neither a kind nor what a verb takes`);
  const level = (part: string): number => {
    const at = levels.indexOf(part);
    return at < 0 ? -1 : Number(levels[at + 1]);
  };
  const entry: CountedWord = {
    word: name,
    noun: level("n"),
    verb: level("v"),
    adjective: level("a"),
    adverb: level("r"),
    kinds: traits.filter((trait): trait is ThingKind => KINDS.has(trait)),
    takes: traits.reduce((bits, trait) => bits | (TAKEN.get(trait) ?? 0), 0),
    isName: traits.includes(ALWAYS_CAPITAL),
  };
  return { entry, words: [name] };
};

/** Words with one space between them: `according to`. */
export const phrase: LineForm<string> = (line, refuse) => {
  if (!line.split(" ").every((part) => WORD.test(part))) {
    refuse(`"${line}" is no phrase of words in lower case`);
  }
  return { entry: line, words: [line] };
};

/** A word and others that go with it: `judge justice`. */
export const wordWithOthers: LineForm<[string, readonly string[]]> = (line, refuse) => {
  const { entry } = phrase(line, refuse);
  const [first = "", ...others] = entry.split(" ");
  if (others.length === 0) refuse(`"${first}" has no word behind it`);
  return { entry: [first, others], words: [first] };
};

/** Words that say the same: `region oblast province`. */
export const synonyms: LineForm<readonly string[]> = (line, refuse) => {
  const words = phrase(line, refuse).entry.split(" ");
  return { entry: words, words };
};

const FRAMES: ReadonlySet<string> = new Set(CUE_FRAMES);
const KNOWN_FRAMES = `known are ${CUE_FRAMES.join(", ")}`;

/** A verb, or a verb with its particle, and its frames: `warn+of phrase` → ["warn of", {phrase}]. */
export const verb: LineForm<[string, ReadonlySet<CueFrame>]> = (line, refuse) => {
  const [head = "", ...names] = line.split(" ");
  const parts = head.split("+");
  if (parts.length > 2 || !parts.every((part) => WORD.test(part))) {
    refuse(`"${head}" is no verb in lower case, or verb and particle as in "warn+of"`);
  }
  if (names.length === 0) refuse(`"${head}" has no frame; ${KNOWN_FRAMES}`);
  const frames = new Set(names.filter(isFrame));
  if (frames.size < names.length) {
    const unknown = names.find((name) => !isFrame(name));
    if (unknown !== undefined) refuse(`"${unknown}" is no frame; ${KNOWN_FRAMES}`);
    refuse(`"${head}" has the same frame twice`);
  }
  const lemma = parts.join(" ");
  return { entry: [lemma, frames], words: [lemma] };
};

function isFrame(name: string): name is CueFrame {
  return FRAMES.has(name);
}

/** Words and the number that they mean: `two 2`, `few dozen 24`. */
export const numeral: LineForm<[string, number]> = (line, refuse) => {
  const words = line.split(" ");
  const number = words.pop()!;
  if (words.length === 0 || !words.every((each) => WORD.test(each)) || !/^\d+$/u.test(number)) {
    refuse(`"${line}" is no words and their number, as in "two 2"`);
  }
  const name = words.join(" ");
  return { entry: [name, Number(number)], words: [name] };
};

/** An abbreviation and the region's code of GeoNames: `ill. US.IL` → ["ill.", "region-us-il"]. */
export const regionAbbreviation: LineForm<[string, string]> = (line, refuse) => {
  const [short = "", code = "", ...rest] = line.split(" ");
  if (!WORD.test(short) || !/^[A-Z]{2}\.[A-Z0-9]+$/u.test(code) || rest.length > 0) {
    refuse(`"${line}" is no abbreviation and its region, as in "ill. US.IL"`);
  }
  return { entry: [short, buildRegionId(code)], words: [short] };
};

/** What people of a place are called, and its code or the id of its area: `texan US.TX`, `african africa`. */
export const people: LineForm<[string, string]> = (line, refuse) => {
  const words = line.split(" ");
  const place = words.pop() ?? "";
  const isCode = /^[A-Z]{2}(?:\.[A-Z0-9]+)?$/u.test(place);
  if (
    words.length === 0 ||
    ![...words, ...(isCode ? [] : [place])].every((part) => WORD.test(part))
  ) {
    refuse(`"${line}" is no people with its place, as in "texan US.TX"`);
  }
  const name = words.join(" ");
  const codeId = place.includes(".") ? buildRegionId(place) : buildCountryId(place);
  return { entry: [name, isCode ? codeId : place], words: [name] };
};

const PLACE_KINDS: ReadonlySet<string> = new Set(
  Object.keys({ COUNTRY: 0, REGION: 0, SETTLEMENT: 0, BUILDING: 0, AREA: 0 } satisfies Record<
    PlaceKind,
    0
  >),
);

/** A noun and the kinds of places that it may refer to: `island AREA REGION`. */
export const placeNoun: LineForm<[string, ReadonlySet<PlaceKind>]> = (line, refuse) => {
  const [noun = "", ...kinds] = line.split(" ");
  const known = kinds.filter((kind): kind is PlaceKind => PLACE_KINDS.has(kind));
  if (!WORD.test(noun) || known.length === 0 || known.length < kinds.length) {
    refuse(`"${line}" is no noun with kinds of places, as in "city SETTLEMENT"`);
  }
  return { entry: [noun, new Set(known)], words: [noun] };
};

/** A regular expression, letter case ignored. */
export const pattern: LineForm<RegExp> = (line, refuse) => {
  try {
    return { entry: new RegExp(line, "iu"), words: [line] };
  } catch (error) {
    return refuse(`"${line}" is no regular expression, ${(error as SyntaxError).message}`);
  }
};

/** A regular expression in which `{name}` is a name; all but the name in either case. */
export const namePattern: LineForm<RegExp> = (line, refuse) => {
  if (line.split("{name}").length !== 2) refuse(`"${line}" does not hold "{name}" once`);
  const eitherCase = line.replace(/\{\w+\}|\\.|\(\?|[a-z]/gu, (part) =>
    part === "{name}"
      ? PRINTED_NAME
      : /^[a-z]$/u.test(part)
        ? `[${part}${part.toUpperCase()}]`
        : part,
  );
  try {
    return { entry: new RegExp(eitherCase, "du"), words: [line] };
  } catch (error) {
    return refuse(`"${line}" is no regular expression, ${(error as SyntaxError).message}`);
  }
};

/** Words that mean the same, and behind "<>" or "|" those of the contrary: `to rise, a rise <> to fall`. */
export const meaningLine: LineForm<readonly MeaningEntry[]> = (line, refuse) =>
  readSides(line, / (?:<>|\|) /u, refuse, (isContrary) => ({
    isContrary,
    isComplement: line.includes(" | "),
    side: null,
  }));

/** One happening, told by who does it and by whoever it is done with: `to buy >< to sell`. */
export const converseLine: LineForm<readonly MeaningEntry[]> = (line, refuse) =>
  readSides(line, / >< /u, refuse, (isPartner) => ({
    isContrary: false,
    isComplement: false,
    side: isPartner ? "partner" : "doer",
  }));

function readSides(
  line: string,
  parting: RegExp,
  refuse: Refuse,
  describe: (isSecond: boolean) => Omit<Meaning, "key" | "isPaired">,
): { entry: readonly MeaningEntry[]; words: readonly string[] } {
  const sides = line.split(parting);
  const read = sides.map((side) => side.split(", ").map((entry) => entry.split(" ")));
  if (sides.length > 2 || !read.flat(2).every((part) => WORD.test(part))) {
    refuse(`"${line}" is no list of words, as in "to rise, a rise <> to fall"`);
  }
  const [first = []] = read[0]!.map(withoutMark);
  const key = first.join(" ");
  const entry = read.flatMap((side, index) =>
    side.map((words): MeaningEntry => {
      const as = MARKS.get(words[0]!) ?? "any";
      return {
        words: withoutMark(words),
        as,
        meaning: { key, isPaired: sides.length > 1, ...describe(index > 0) },
      };
    }),
  );
  return { entry, words: read.flat().map((words) => words.join(" ")) };
}

const MARKS = new Map<string, MeaningEntry["as"]>([
  ["to", "verb"],
  ["a", "noun"],
  ["an", "noun"],
]);

function withoutMark(words: readonly string[]): readonly string[] {
  return words.length > 1 && MARKS.has(words[0]!) ? words.slice(1) : words;
}

/** A word and a number with a point: `quarter 0.25`. */
export const measure: LineForm<[string, number]> = (line, refuse) => {
  const [name = "", number = "", ...rest] = line.split(" ");
  if (!WORD.test(name) || !/^\d+(?:\.\d+)?$/u.test(number) || rest.length > 0) {
    refuse(`"${line}" is no word and its number, as in "quarter 0.25"`);
  }
  return { entry: [name, Number(number)], words: [name] };
};

/** A word, what it is told in, and how much of that it is: `km m 1000`. */
export const unit: LineForm<[string, string, number]> = (line, refuse) => {
  const [name = "", base = "", number = "", ...rest] = line.split(" ");
  if (!WORD.test(name) || base === "" || !/^\d+(?:\.\d+)?$/u.test(number) || rest.length > 0) {
    refuse(`"${line}" is no word with its measure, as in "km m 1000"`);
  }
  return { entry: [name, base, Number(number)], words: [name] };
};

/** What stands between two numbers, or before and between them: `to`, `between and`, a dash. */
export const rangeJoint: LineForm<string> = (line, refuse) => {
  if (!/^(?:\p{Ll}+(?: \p{Ll}+)?|[-–])$/u.test(line)) {
    refuse(`"${line}" is no word between two numbers, as in "to" or "between and"`);
  }
  return { entry: line, words: [line] };
};
