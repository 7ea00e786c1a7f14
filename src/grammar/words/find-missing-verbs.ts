import { hasRole, Role, Taken, VerbForm, type WordForm } from "../../language/word-form.ts";
import type { DraftWord } from "./draft-word.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/**
 * Finds the verb of a clause that has none: "a nexus combines two ideas", "if the velocity increases".
 *
 * The tagger takes a verb for a noun or an adjective where it can be one; a clause needs one of them. The
 * words come tagged, and the found ones are verbs afterwards.
 */
export function findMissingVerbs(words: readonly DraftWord[]): void {
  let first = 0;
  let hasVerb = false;
  findToldVerbs(words);
  for (let index = 0; index <= words.length; index++) {
    const word = words[index];
    const isEnd = word === undefined || endsStretch(word);
    if (!isEnd) {
      hasVerb ||= isFinite(words, index);
      // "If a man murders a citizen, …": the clause ends with the comma.
      if (word.normal === "," && words[first]!.tag === "SUBORDINATOR") {
        hasVerb ||= findVerb(words, first, index, SURE);
        if (hasVerb && first === 0) {
          first = index;
          hasVerb = false;
        }
      }
      // "Ukraine hits a port and says": what goes on with "and" has gone before.
      if (word.tag === "COORDINATOR" && !hasVerb && isFinite(words, index + 1))
        hasVerb = findVerb(words, first, index, 0);
      continue;
    }
    if (!hasVerb) findVerb(words, first, index, 0);
    first = index;
    hasVerb = false;
  }
}

/** "said a barrel | cost 81 dollars": what was said has a verb of its own. */
function findToldVerbs(words: readonly DraftWord[]): void {
  let told: Told | null = null;
  for (let index = 0; index <= words.length; index++) {
    const word = words[index];
    const isEnd = word === undefined || word.normal === "," || endsStretch(word);
    if (isEnd) {
      if (told !== null) findVerb(words, told.first, told.end ?? index, FAIR);
      told = null;
    } else if (isFinite(words, index)) {
      told = tellsClause(words, index) ? { first: index + 1, end: null } : null;
    } else if (told !== null && HANGING.has(word.tag)) told.end ??= index;
  }
}

/** Words behind a verb of saying, up to what hangs on them. */
interface Told {
  readonly first: number;
  end: number | null;
}

/** A score from which on what stands behind a verb of saying has one. */
const FAIR = 6;

/** Whether a verb takes a clause alone, and stands between its subject and a phrase that may open a clause. */
function tellsClause(words: readonly DraftWord[], index: number): boolean {
  const { tag, form } = words[index]!;
  const takes = form.takes & (Taken.REPORT | Taken.PHRASE | Taken.INFINITIVE);
  if (tag !== "VERB" || takes !== Taken.REPORT) return false;
  const before = words[index - 1]?.tag ?? "MARK";
  return before !== "MARK" && before !== "QUOTE" && OPENS_SUBJECT.has(words[index + 1]?.tag ?? "");
}

const HANGING: ReadonlySet<string> = new Set(["PREPOSITION", "INFINITIVE_MARK"]);

const OPENS_SUBJECT: ReadonlySet<string> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "NOUN",
  "NAME",
  "ADJECTIVE",
  "NUMBER",
]);

/** A score from which on a verb is found though others may follow. */
const SURE = 6;

function endsStretch({ tag, normal }: DraftWord): boolean {
  if (tag === "MARK") return /^[;:.?!()\u2026\u2013\u2014]/u.test(normal);
  return tag === "SUBORDINATOR" || tag === "RELATIVE" || tag === "QUESTION";
}

function isFinite(words: readonly DraftWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { tag, verbForms } = word;
  if (tag === "AUXILIARY") return true;
  if (tag !== "VERB" || verbForms === VerbForm.ING || verbForms === VerbForm.PARTICIPLE)
    return false;
  return words[index - 1]?.tag !== "INFINITIVE_MARK";
}

/** The likeliest verb of the words `[first, end)`, none of which is taken for a finite one. */
function findVerb(
  words: readonly DraftWord[],
  first: number,
  end: number,
  fewest: number,
): boolean {
  let best: DraftWord | null = null;
  let bestScore = fewest;
  for (let index = first + 1; index < end; index++) {
    const score = scoreVerb(words, index, end);
    if (score > bestScore) {
      best = words[index]!;
      bestScore = score;
    }
  }
  if (best === null) return false;
  best.tag = "VERB";
  best.verbForms = best.form.verbForms;
  best.lemma = best.form.verbLemma ?? best.lemma;
  return true;
}

/** How likely a noun or adjective is the verb of its clause; not at all up to 0. */
function scoreVerb(words: readonly DraftWord[], index: number, end: number): number {
  const { form } = words[index]!;
  const subject = words[index - 1]!.tag === "ADVERB" ? index - 2 : index - 1;
  if (!mayBeFinite(words[index]!) || subject < 0 || !isSubject(words, subject)) return 0;
  if (!agrees(words[subject]!, form)) return 0;
  const next = index + 1 < end ? words[index + 1]!.tag : "MARK";
  // "oil price rise": but a plural stands before no other noun, "Russia claims entry", "banks face losses".
  const isPlural = (form.verbForms & VerbForm.PRESENT) !== 0 || words[subject]!.form.isPlural;
  if (next === "NOUN" && form.noun >= form.verb && !isPlural) return 0;
  const opens = OPENS_OBJECT.has(next);
  if (words[subject]!.tag === "MARK" && !opens) return 0;
  return 1 + Math.max(0, form.verb - form.noun + 4) + (opens ? 6 : 0);
}

const FINITE = VerbForm.PRESENT | VerbForm.PAST | VerbForm.BASE;

function mayBeFinite({ tag, form, text }: DraftWord): boolean {
  if ((tag !== "NOUN" && tag !== "ADJECTIVE") || hasRole(form, Role.NEVER_VERB)) return false;
  // "last year"
  if (tag === "ADJECTIVE" && form.adjective > form.verb + 2) return false;
  return (form.verbForms & FINITE) !== 0 && !startsWithCapital(text);
}

function agrees(subject: DraftWord, { verbForms }: WordForm): boolean {
  if ((verbForms & VerbForm.PAST) !== 0) return true;
  const isPlural = subject.tag === "NOUN" && subject.form.isPlural;
  return isPlural !== ((verbForms & VerbForm.PRESENT) !== 0);
}

function isSubject(words: readonly DraftWord[], index: number): boolean {
  const { tag, form, normal } = words[index]!;
  if (tag === "ADJECTIVE") return form.noun >= 0 && words[index - 1]?.tag === "DETERMINER";
  // "the two raised it"
  if (tag === "NUMBER") return words[index - 1]?.tag === "DETERMINER";
  // The comma behind what is inserted: "Okoye, of Varn, studies".
  if (tag === "MARK") return normal === "," && index > 2;
  return tag === "NOUN" || tag === "NAME" || tag === "PRONOUN" || tag === "QUOTE";
}

const OPENS_OBJECT: ReadonlySet<string> = new Set([
  "DETERMINER",
  "POSSESSIVE",
  "PRONOUN",
  "NUMBER",
  "INFINITIVE_MARK",
  "QUOTE",
]);
