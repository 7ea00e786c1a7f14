import type { GrammarLexicon, TimeWords } from "../../language/grammar-lexicon.ts";
import { hasRole, Role, type ThingKind, Taken, VerbForm } from "../../language/word-form.ts";
import { endsSpeech } from "./ends-speech.ts";
import type { DraftWord } from "../words/draft-word.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A noun phrase while it is read; -1 is none yet. Numbers count words. */
export interface OpenPhrase {
  readonly first: number;
  determiner: number;
  /** The last number, adjective or participle. */
  quality: number;
  head: number;
  /** Whether an owner stands in it. */
  isOwned: boolean;
}

export function isNominal(word: DraftWord | undefined): boolean {
  return word !== undefined && (word.tag === "NOUN" || word.tag === "NAME");
}

/** Whether a determiner goes on with a phrase: "all the", "the few". */
export function takesDeterminer(
  words: readonly DraftWord[],
  { head, determiner, quality }: OpenPhrase,
  index: number,
): boolean {
  if (head >= 0 || (quality >= 0 && words[quality]!.tag === "ADJECTIVE")) return false;
  if (determiner < 0 || hasRole(words[index]!.form, Role.QUANTIFIER)) return true;
  const opens = Role.PREDETERMINER | Role.QUANTIFIER | Role.QUESTION;
  return determiner === index - 1 && hasRole(words[determiner]!.form, opens);
}

/** "very old", "the recently accepted", "almost two", "even more": an adverb before what it modifies. */
export function takesAdverb(
  words: readonly DraftWord[],
  { head, determiner, quality, isOwned }: OpenPhrase,
  index: number,
  { degrees, beforeNumbers, times }: GrammarLexicon,
): boolean {
  if (head >= 0) return false;
  const isInside = determiner >= 0 || quality >= 0 || isOwned;
  const { normal } = words[index]!;
  const next = words[index + 1]?.tag === "ADVERB" ? index + 2 : index + 1;
  const word = words[next];
  if (word?.tag === "NUMBER") return isInside || beforeNumbers.has(normal);
  if (word?.tag === "DETERMINER") return !isInside && degrees.has(word.normal);
  const isModified = word?.tag === "ADJECTIVE" || (word?.tag === "VERB" && isModifier(words, next));
  if (!isModified) return false;
  if (isInside || degrees.has(normal)) return true;
  // "again | last week"
  return !times.before.has(words[next]!.normal) && leadsToHead(words, next);
}

function leadsToHead(words: readonly DraftWord[], from: number): boolean {
  let index = from;
  while (index < from + 4 && words[index]?.tag === "ADJECTIVE") index++;
  return isNominal(words[index]);
}

/** "the Foreign League national championship": an adjective behind what could be the head. */
export function takesAdjective(
  words: readonly DraftWord[],
  { first, head, quality, determiner, isOwned }: OpenPhrase,
  index: number,
  { times }: GrammarLexicon,
): boolean {
  const isCounted = quality >= 0 && words[quality]!.tag === "NUMBER";
  if ((head >= 0 || isCounted) && leadsToTime(words, index, times)) return false;
  if (head < 0) return true;
  if (head !== index - 1 || !isNominal(words[index + 1])) return false;
  const isInside = determiner >= 0 || isOwned;
  const before = words[head]!;
  if (before.tag !== "NAME") return isInside && !before.form.isPlural;
  // "Republican vice-presidential nominee"
  const isQuality = before.form.adjective >= 0 || startsWithCapital(words[index]!.text);
  return isInside || isQuality || opensAlone(words, first);
}

/** "the debate | last week", "the debate | late Monday" */
function leadsToTime(
  words: readonly DraftWord[],
  index: number,
  { before, leads, units, months, whole }: TimeWords,
): boolean {
  const { normal } = words[index]!;
  const next = words[index + 1]?.normal ?? "";
  if (!before.has(normal) && !leads.has(normal)) return false;
  return units.has(next) || months.has(next) || whole.has(next);
}

/** "“…,” IMF chief economist Okoye": no verb or phrase stands before, whose object it could be. */
function opensAlone(words: readonly DraftWord[], first: number): boolean {
  const before = words[first - 1];
  return before === undefined || before.tag === "MARK" || before.tag === "QUOTE";
}

/** Whether a noun or name goes on with a phrase: "city council", but "weapons | Ukraine needs". */
export function takesNoun(
  words: readonly DraftWord[],
  phrase: OpenPhrase,
  index: number,
  language: GrammarLexicon,
): boolean {
  const { first, head, quality } = phrase;
  if (head < 0) return quality !== first || index !== first + 1 || !isYear(words, first);
  if (head !== index - 1) return true;
  // "a talk on “Face the Nation,” | Okoye said"
  if (endsSpeech(words[head]!)) return false;
  return isTimeApart(words, phrase, index, language)
    ? false
    : words[index]!.tag !== "NAME" || !isNameApart(words, phrase, index, language);
}

/** "told Okoye | Monday", "last week | Okoye said": a time is no part of a name. */
function isTimeApart(
  words: readonly DraftWord[],
  { first, head }: OpenPhrase,
  index: number,
  { times }: GrammarLexicon,
): boolean {
  const before = words[head]!;
  const word = words[index]!;
  if (times.whole.has(word.normal)) {
    // "USA Today"
    if (isNamedAfterTime(words, index, times)) return false;
    const next = words[index + 1];
    return !isNominal(next) || times.units.has(next!.normal) || times.whole.has(before.normal);
  }
  if (word.tag !== "NAME") return false;
  // "Friday | Okoye", but "the Black Friday Club"
  if (
    times.whole.has(before.normal) &&
    before.tag === "NAME" &&
    !isNamedAfterTime(words, head, times)
  )
    return head === first || words[head - 1]!.tag !== "NAME";
  const isDated = head > first && times.before.has(words[head - 1]!.normal);
  return isDated && times.units.has(before.normal);
}

/** "Today" in "USA Today", "the Today Show": a time that only a name writes with a capital. */
export function isNamedAfterTime(
  words: readonly DraftWord[],
  index: number,
  { weekdays }: TimeWords,
): boolean {
  const { text, normal } = words[index]!;
  const before = words[index - 1]?.tag;
  const isInside = before === "NAME" || before === "DETERMINER";
  return isInside && startsWithCapital(text) && !weekdays.has(normal);
}

/** What has a name of its own, which may stand behind it. */
export const NAMED: ReadonlySet<ThingKind> = new Set(["person", "body", "document"]);

/** Whether a name behind a noun is a phrase of its own. */
function isNameApart(
  words: readonly DraftWord[],
  { head, determiner, isOwned }: OpenPhrase,
  index: number,
  { titles }: GrammarLexicon,
): boolean {
  const { tag, form } = words[head]!;
  if (tag !== "NOUN") return false;
  // "the singer | Ada Okoye", "his film | Flight": two phrases that name the same.
  if ((determiner >= 0 || isOwned) && form.kinds.some((kind) => NAMED.has(kind))) return true;
  // "Varn police Chief Okoye", "nominee Gov. Ada Okoye"
  const isCalled = form.kinds[0] === "body" || (form.kinds[0] === "person" && !form.isPlural);
  if (determiner < 0 && !isOwned && isCalled) return false;
  // "the mission | President Okoye described"
  if (titles.has(words[index]!.normal)) return true;
  return form.isPlural && !titles.has(form.nounLemma ?? "");
}

/** "In 2003 | Okoye said", "2026-03-10 | People": a number that dates a name, and does not count it. */
function isYear(words: readonly DraftWord[], index: number): boolean {
  const { normal } = words[index]!;
  if (!/^\d{3,4}(?:-|$)/u.test(normal) || words[index + 1]!.tag !== "NAME") return false;
  if (words[index - 1]?.tag !== "PREPOSITION" && !normal.includes("-")) return false;
  return words[index + 2]?.tag !== "NOUN" && words[index + 2]?.tag !== "ADJECTIVE";
}

/** A participle before its noun: "leaked documents". */
export function isModifier(words: readonly DraftWord[], index: number): boolean {
  const { verbForms } = words[index]!;
  const before = words[index - 1];
  const next = words[index + 1];
  if (!isNominal(next) && next?.tag !== "ADJECTIVE") return false;
  const isParticiple = (verbForms & VerbForm.PARTICIPLE) !== 0;
  if (!isParticiple && (verbForms & VerbForm.ING) === 0) return false;
  if (before === undefined) return isParticiple && !opensSpeech(words, index);
  return isParticiple ? mayPrecedeParticiple(words, index) : mayPrecedeIng(words, index);
}

/** Whether the word before leads to a participle that describes a noun. */
function mayPrecedeParticiple(words: readonly DraftWord[], index: number): boolean {
  const { tag } = words[index - 1]!;
  const next = words[index + 1];
  if (tag === "PREPOSITION") return true;
  // "the two raised $ 3 million": who did something.
  if (tag === "NUMBER" && next?.tag === "NUMBER") return false;
  // "bring back lost jobs"; "handles returned goods": two verbs side by side are hardly ever.
  if (tag === "PARTICLE" || tag === "VERB") return isNominal(next);
  return mayPrecedeIng(words, index);
}

/** Whether the word before leads to a quality: "a", "very", "'s", "two". */
function mayPrecedeIng(words: readonly DraftWord[], index: number): boolean {
  const { tag } = words[index - 1]!;
  if (tag === "PREPOSITION") return false;
  if (tag === "ADVERB") return INSIDE.has(words[index - 2]?.tag ?? "");
  if (tag === "COORDINATOR") return words[index - 2]?.tag === "ADJECTIVE";
  return tag === "OWNER_ENDING" || tag === "NUMBER" || INSIDE.has(tag);
}

/** "Said Okoye: …" */
function opensSpeech(words: readonly DraftWord[], index: number): boolean {
  const says = (words[index]!.form.takes & Taken.CLAUSE) !== 0;
  return says && words[index + 1]?.tag === "NAME";
}

const INSIDE: ReadonlySet<string> = new Set([
  "PREPOSITION",
  "DETERMINER",
  "POSSESSIVE",
  "ADJECTIVE",
]);

/** "political and economic reforms", "Johnson & Johnson": a coordinator inside of a phrase. */
export function takesCoordinator(
  words: readonly DraftWord[],
  { head, quality }: OpenPhrase,
  index: number,
): boolean {
  const next = words[index + 1];
  if (next === undefined) return false;
  if (head >= 0) {
    const joinsNames = words[head]!.tag === "NAME" && next.tag === "NAME";
    return head === index - 1 && joinsNames && words[index]!.normal === "&";
  }
  if (quality < 0 || quality !== index - 1) return false;
  if (next.tag === "NUMBER") return words[quality]!.tag === "NUMBER";
  if (next.tag === "ADJECTIVE") return leadsToHead(words, index + 1);
  const isParticiple = (next.verbForms & (VerbForm.ING | VerbForm.PARTICIPLE)) !== 0;
  return next.tag === "VERB" && isParticiple && isNominal(words[index + 2]);
}

/** "a long, dark night", "the “early” bridges": a mark that does not end the phrase. */
export function takesMark(
  words: readonly DraftWord[],
  { head, quality, determiner }: OpenPhrase,
  index: number,
): boolean {
  const next = words[index + 1];
  if (next === undefined || head >= 0) return false;
  const before = words[index - 1];
  if (words[index]!.normal === ",") {
    const joins = quality === index - 1 && before?.tag === "ADJECTIVE";
    return joins && next.tag === "ADJECTIVE" && leadsPastCommas(words, index + 1);
  }
  if (!/^["\u201c\u201d\u2018\u2019']$/u.test(words[index]!.normal)) return false;
  const isOpen = determiner === index - 1 || quality >= 0 || before?.tag === "OWNER_ENDING";
  return isOpen && index > 0 && (isNominal(next) || next.tag === "ADJECTIVE");
}

/** Adjectives before one noun, at most. */
const LONGEST_ROW = 6;

function leadsPastCommas(words: readonly DraftWord[], from: number): boolean {
  let index = from;
  while (index < from + LONGEST_ROW && words[index] !== undefined && isBetween(words[index]!))
    index++;
  return isNominal(words[index]);
}

function isBetween({ tag, normal }: DraftWord): boolean {
  return tag === "ADJECTIVE" || tag === "COORDINATOR" || normal === ",";
}
