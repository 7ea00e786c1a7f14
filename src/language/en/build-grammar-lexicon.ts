import type { FixedPhrase, GrammarLexicon } from "../grammar-lexicon.ts";
import { Role, type ThingKind, VerbForm, type WordForm } from "../word-form.ts";
import type { ClosedClasses, CountedWord, IrregularVerb } from "./english-entries.ts";
import { findStems, guessForms } from "./inflections.ts";

/**
 * What the grammar needs to know of English, made of its lexicons.
 *
 * @param weekdays  their names, lower case
 * @param saying  what verbs of saying take behind them besides: bits of `Taken` by dictionary form
 */
export function buildGrammarLexicon(
  closed: ClosedClasses,
  words: readonly CountedWord[],
  names: Readonly<Record<"titles" | "particles", readonly string[]>>,
  weekdays: readonly string[],
  saying: ReadonlyMap<string, number>,
): GrammarLexicon {
  const times = {
    whole: new Set([...weekdays, ...closed["times by themselves"]]),
    weekdays: new Set(weekdays),
    before: new Set(closed["times before"]),
    behind: new Set(closed["times behind"]),
    leads: new Set(closed["times leads"]),
    clock: new Set(closed["clock words"]),
    units: new Set(closed["time units"].flatMap((unit) => [unit, `${unit}s`, addPlural(unit)])),
    months: new Set(closed.months),
    beforeDays: new Set(closed["before days"]),
    dayEndings: new Set(closed["day endings"]),
  };
  return {
    readForm: buildFormReader(closed, words, saying),
    findCut: buildCutter(closed),
    capitalNouns: false,
    order: { verbSecond: false, verbLast: false, commaOpensClauses: false },
    fixedPhrases: groupPhrases(closed),
    times,
    degrees: new Set(closed["degree adverbs"]),
    beforeNumbers: new Set(closed["adverbs before numbers"]),
    beforeRanges: new Set(closed["adverbs before ranges"]),
    plurals: new Set(closed["plural words"]),
    persons: new Set(closed["person pronouns"]),
    verbPrefixes: new Set(closed["verb prefixes"]),
    letting: new Set(closed["letting verbs"]),
    nameMarks: new Set(closed["name marks"]),
    nameTopics: new Set(closed["name topics"]),
    clauseNouns: new Set(closed["clause nouns"]),
    subjectMarks: new Set(closed["subject marks"]),
    singularForms: new Set(closed["singular forms"]),
    pluralForms: new Set(closed["plural forms"]),
    firstOfTwo: new Set(closed["first of two"]),
    partMarks: new Set(closed["part marks"]),
    neverOwners: new Set(closed["never owners"]),
    titles: new Set(names.titles),
    nameParticles: new Set(names.particles),
  };
}

function addPlural(noun: string): string {
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Texts have the same words again and again; a corpus has more than are kept. */
const MOST_FORMS = 50_000;

function buildFormReader(
  closed: ClosedClasses,
  words: readonly CountedWord[],
  saying: ReadonlyMap<string, number>,
): (normal: string) => WordForm {
  const roles = collectRoles(closed);
  const counted = new Map(listUncounted(closed).map((word) => [word.word, word]));
  for (const word of words) counted.set(word.word, word);
  const irregular = indexIrregular(closed["irregular verbs"]);
  for (const [form, lemma] of closed["auxiliary forms"])
    irregular.set(form, { lemma, forms: VerbForm.PRESENT });
  const singulars = new Map(closed["irregular nouns"]);
  const plurals = new Set(closed["always plural"]);
  const prefixes = closed["verb prefixes"];
  const known = new Map<string, WordForm>();
  const read = (normal: string): WordForm => {
    const verb =
      findVerb(normal, counted, irregular) ?? findPrefixed(normal, irregular, prefixes) ?? NO_VERB;
    const own = counted.get(normal) ?? UNCOUNTED;
    const singular = singulars.get(normal) ?? findSingular(normal, counted);
    const noun = singular === null ? own : (counted.get(singular) ?? UNCOUNTED);
    return {
      roles: roles.get(normal) ?? 0,
      noun: Math.max(own.noun, noun.noun),
      verb: verb.level,
      adjective: own.adjective,
      adverb: own.adverb,
      verbForms: verb.forms,
      likelyForms: verb.forms === 0 ? guessForms(normal) : verb.forms,
      verbLemma: verb.lemma,
      takes:
        (counted.get(verb.lemma ?? "") ?? UNCOUNTED).takes | (saying.get(verb.lemma ?? "") ?? 0),
      nounLemma: singular ?? (own.noun >= 0 ? normal : null),
      isPlural: singular !== null || plurals.has(normal),
      kinds: noun.kinds,
      isCommon:
        roles.has(normal) ||
        verb.forms !== 0 ||
        [own, noun].some((entry) => isCounted(entry) && !entry.isName),
    };
  };
  return (normal) => {
    let form = known.get(normal);
    if (form === undefined) {
      if (known.size > MOST_FORMS) known.clear();
      form = read(normal);
      const last = isUnknown(form) ? findLastOfCompound(normal, counted) : null;
      if (last !== null) form = joinCompound(form, normal, last, read(last));
      known.set(normal, form);
    }
    return form;
  };
}

/** The nouns that tell who or what speaks, and that no count knows. */
function listUncounted({ persons, bodies, documents }: ClosedClasses): CountedWord[] {
  const list = (words: readonly string[], kind: ThingKind): CountedWord[] =>
    words.map((word) => ({ ...UNCOUNTED, word, noun: 0, kinds: [kind] }));
  return [...list(persons, "person"), ...list(bodies, "body"), ...list(documents, "document")];
}

const ROLES_OF_SECTIONS = {
  articles: Role.ARTICLE,
  demonstratives: Role.DEMONSTRATIVE,
  quantifiers: Role.QUANTIFIER,
  "before determiners": Role.PREDETERMINER,
  possessives: Role.POSSESSIVE,
  "subject pronouns": Role.SUBJECT_PRONOUN,
  "object pronouns": Role.OBJECT_PRONOUN,
  pronouns: Role.PRONOUN,
  reflexives: Role.REFLEXIVE,
  relatives: Role.RELATIVE,
  "question words": Role.QUESTION,
  "adverbial question words": Role.ADVERBIAL_QUESTION,
  complementizer: Role.COMPLEMENTIZER,
  subordinators: Role.SUBORDINATOR,
  "subordinators or prepositions": Role.SUBORDINATOR_OR_PREPOSITION,
  coordinators: Role.COORDINATOR,
  prepositions: Role.PREPOSITION,
  particles: Role.PARTICLE,
  "infinitive mark": Role.INFINITIVE_MARK,
  "agent mark": Role.AGENT_MARK,
  "possessive endings": Role.POSSESSIVE_ENDING,
  existential: Role.EXISTENTIAL,
  modals: Role.MODAL,
  be: Role.BE,
  become: Role.BECOME,
  have: Role.HAVE,
  do: Role.DO,
  negations: Role.NEGATION,
  interjections: Role.INTERJECTION,
  "never verbs": Role.NEVER_VERB,
  "number words": Role.NUMBER,
} as const satisfies Partial<Record<keyof ClosedClasses, number>>;

function collectRoles(closed: ClosedClasses): Map<string, number> {
  const roles = new Map<string, number>();
  for (const [section, role] of Object.entries(ROLES_OF_SECTIONS)) {
    for (const word of closed[section as keyof typeof ROLES_OF_SECTIONS])
      roles.set(word, (roles.get(word) ?? 0) | role);
  }
  return roles;
}

/** Where a contraction falls apart: "I'm" behind its first letter, "gonna" behind its third. */
function buildCutter(closed: ClosedClasses): (normal: string) => number {
  const joined = new Map(closed["joined words"]);
  return (normal) => {
    const first = joined.get(normal);
    if (first !== undefined) return first.length;
    if (!normal.includes("'")) return 0;
    const ending = closed.contractions.find((each) => normal.endsWith(each));
    return ending === undefined ? 0 : normal.length - ending.length;
  };
}

function groupPhrases(closed: ClosedClasses): Map<string, FixedPhrase[]> {
  const phrases = new Map<string, FixedPhrase[]>();
  const sections = [
    ["fixed prepositions", "PREPOSITION"],
    ["fixed subordinators", "SUBORDINATOR"],
    ["fixed adverbs", "ADVERB"],
    ["fixed pronouns", "PRONOUN"],
  ] as const;
  for (const [section, as] of sections) {
    for (const phrase of closed[section]) {
      const words = phrase.split(" ");
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, as }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

interface VerbReading {
  readonly lemma: string | null;
  readonly forms: number;
  readonly level: number;
}

const NO_VERB: VerbReading = { lemma: null, forms: 0, level: -1 };

/** A word that WordNet does not have. */
const UNCOUNTED: Omit<CountedWord, "word"> = {
  noun: -1,
  verb: -1,
  adjective: -1,
  adverb: -1,
  kinds: [],
  takes: 0,
  isName: false,
};

function isCounted({ noun, verb, adjective, adverb }: Omit<CountedWord, "word">): boolean {
  return Math.max(noun, verb, adjective, adverb) >= 0;
}

/** Past and participle of each verb that follows no rule, by their form. */
function indexIrregular(
  verbs: readonly IrregularVerb[],
): Map<string, { lemma: string; forms: number }> {
  const index = new Map<string, { lemma: string; forms: number }>();
  const add = (form: string, lemma: string, bit: number): void => {
    const before = index.get(form);
    // "found" is of "find" and a verb of its own; the irregular one is commoner.
    if (before === undefined || before.lemma === lemma)
      index.set(form, { lemma, forms: (before?.forms ?? 0) | bit });
  };
  for (const { base, pasts, participles } of verbs) {
    for (const past of pasts) add(past, base, VerbForm.PAST | (past === base ? VerbForm.BASE : 0));
    for (const participle of participles)
      add(participle, base, VerbForm.PARTICIPLE | (participle === base ? VerbForm.BASE : 0));
  }
  // "lay" is of "lie", and a verb of its own that is irregular, too.
  for (const { base } of verbs) {
    const past = index.get(base);
    if (past !== undefined && past.lemma !== base)
      index.set(base, { lemma: past.lemma, forms: past.forms | VerbForm.BASE });
  }
  return index;
}

function findVerb(
  normal: string,
  counted: ReadonlyMap<string, CountedWord>,
  irregular: ReadonlyMap<string, { lemma: string; forms: number }>,
): VerbReading | null {
  const exception = irregular.get(normal);
  if (exception !== undefined) {
    const level = Math.max(0, counted.get(exception.lemma)?.verb ?? 0);
    return { ...exception, level };
  }
  let best: VerbReading | null = null;
  const base = counted.get(normal);
  if (base !== undefined && base.verb >= 0)
    best = { lemma: normal, forms: VerbForm.BASE, level: base.verb };
  for (const { stem, forms } of findStems(normal)) {
    const level = counted.get(stem)?.verb ?? -1;
    if (level >= 0 && (best === null || level > best.level)) best = { lemma: stem, forms, level };
  }
  return best;
}

/** "retaken": of "taken". */
function findPrefixed(
  normal: string,
  irregular: ReadonlyMap<string, { lemma: string; forms: number }>,
  prefixes: readonly string[],
): VerbReading | null {
  const prefix = prefixes.find(
    (each) => normal.startsWith(each) && normal.length > each.length + 2,
  );
  if (prefix === undefined) return null;
  const found = irregular.get(normal.slice(prefix.length));
  return found === undefined ? null : { lemma: prefix + found.lemma, forms: found.forms, level: 0 };
}

/** Letters of either word in one that is made of two. */
const PART = 4;

/** "fighters" of "firefighters": the longest noun that a word nobody knows ends in, behind another word. */
function findLastOfCompound(
  normal: string,
  counted: ReadonlyMap<string, CountedWord>,
): string | null {
  for (let cut = PART; cut <= normal.length - PART; cut++) {
    const last = normal.slice(cut);
    const isNoun = (counted.get(last)?.noun ?? -1) >= 0 || findSingular(last, counted) !== null;
    if (isNoun && (counted.get(normal.slice(0, cut))?.noun ?? -1) >= 0) return last;
  }
  return null;
}

function isUnknown({ roles, noun, adjective, adverb, verbForms }: WordForm): boolean {
  return roles === 0 && verbForms === 0 && Math.max(noun, adjective, adverb) < 0;
}

/** What a compound can be: its last word, as a noun. */
function joinCompound(form: WordForm, normal: string, last: string, tail: WordForm): WordForm {
  const { nounLemma, isPlural, kinds } = tail;
  const first = normal.slice(0, -last.length);
  return { ...form, noun: 0, nounLemma: first + (nounLemma ?? last), isPlural, kinds };
}

function findSingular(normal: string, counted: ReadonlyMap<string, CountedWord>): string | null {
  if (!normal.endsWith("s") || normal.endsWith("ss")) return null;
  for (const { stem, forms } of findStems(normal)) {
    if (forms === VerbForm.PRESENT && (counted.get(stem)?.noun ?? -1) >= 0) return stem;
  }
  return null;
}
