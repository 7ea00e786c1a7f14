import type { Claim, WordedParts } from "../domain/claims/claim.ts";
import { contains } from "../domain/text/span.ts";
import type { Clause } from "../grammar/reading/clause.ts";
import type { Word } from "../grammar/reading/word.ts";
import { readKeys } from "./claim-keys.ts";
import { readEventDays, readNamedDays } from "./event-days.ts";
import { readModality } from "./modality.ts";
import { listWanted, nameTopic, readMultiplied, readPredicate } from "./predicates.ts";
import { readTruth, type UnderstoodSentence } from "./understood-sentence.ts";
import { listPronounNames } from "./who/pronoun-names.ts";
import { readParties } from "./who/parties.ts";
import { readPlaces } from "./who/places.ts";
import { findDenials } from "./words/denials.ts";

/** The claim that a clause makes with some words, or all of a sentence without one. */
export function buildClaim(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): Claim {
  const { reading, lexicon, context, dates, language } = sentence;
  const { soFar, atTimes, unique, once, doneByOne, heldByOne, sharedOut } = lexicon.claims;
  const { text } = context.document;
  const modality = readModality(clause, words, sentence);
  const times = listTimes(clause, sentence);
  const first = words[startsWithOpener(words, sentence) ? 1 : 0] ?? reading.words[0]!;
  const on = readEventDays(text, times, modality === "FUTURE", dates, language);
  const parts = clause === null ? NO_CLAUSE : readParts(clause, sentence);
  const { predicate } = parts;
  const { keys, soft, isOfSpeaker } = readKeys(clause, words, sentence);
  const { end } = words.at(-1) ?? first;
  const denials = listDenials(clause, words, sentence);
  // Spreads into an object of so many parts cost more than all else here.
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    predicate,
    topic: parts.topic,
    verb: parts.verb,
    isAside: parts.isAside,
    wanted: parts.wanted,
    doer: parts.doer,
    doerMayBe: parts.doerMayBe,
    partner: parts.partner,
    isDefinite: parts.isDefinite,
    keys,
    soft,
    isOfSpeaker,
    isWhole: clause === null,
    isOfPronoun: words.some((word) => isPronoun(word, sentence)),
    isOwnDenial: false,
    places: readPlaces(words, sentence),
    ofAll: listOfAll(words, sentence),
    isNegated: denials.length % 2 === 1,
    modality,
    amounts: [...listAmounts(words, sentence), ...parts.amounts],
    isSoFar: holdsPhrase(words, soFar),
    isAtTimes: holdsPhrase(words, atTimes),
    on,
    named: on === null ? readNamedDays(text, times, language) : { month: null, weekday: null },
    isUnique:
      words.some(({ normal }) => unique.has(normal)) ||
      (predicate !== null && doneByOne.has(predicate.key)),
    isOnce: predicate !== null && once.has(predicate.key),
    isHeldByOne: predicate !== null && heldByOne.has(predicate.key),
    isSharedOut: predicate !== null && sharedOut.has(predicate.key),
    worded: {
      ...parts.worded,
      when: times.map(({ start, end }) => text.slice(start, end)).join(", "),
      denial: denials.join(", "),
    },
  };
}

/** The words that tell when, of a clause or of all of a sentence that is said. */
function listTimes(clause: Clause | null, { reading, within }: UnderstoodSentence) {
  return reading.times.filter(
    (time) => contains(within, time) && (clause === null || contains(clause, time)),
  );
}

/** "that", which only leads to what is said */
function startsWithOpener([first]: readonly Word[], { reading }: UnderstoodSentence): boolean {
  return (
    first?.tag === "SUBORDINATOR" &&
    reading.clauses.some((clause) => clause.kind === "content" && clause.opener === first)
  );
}

type ClauseParts = Pick<
  Claim,
  | "predicate"
  | "verb"
  | "topic"
  | "isAside"
  | "wanted"
  | "amounts"
  | "doer"
  | "doerMayBe"
  | "partner"
  | "isDefinite"
> & { readonly worded: Omit<WordedParts, "when" | "denial"> };

/** What only a clause tells. */
function readParts(clause: Clause, sentence: UnderstoodSentence): ClauseParts {
  const { worded, ...parties } = readParties(clause, sentence);
  const predicate = readPredicate(clause, sentence);
  return {
    predicate,
    verb: clause.group.lemma,
    topic: predicate === null ? null : nameTopic(predicate, clause, sentence),
    isAside: ASIDE.has(clause.kind),
    wanted: listWanted(clause, sentence),
    amounts: readMultiplied(clause, sentence),
    ...parties,
    worded: { ...worded, what: sliceSaid(clause, sentence) },
  };
}

/** The verb with what helps it, of "is" with what it is. */
function sliceSaid({ group, predicate, objects }: Clause, { context }: UnderstoodSentence): string {
  const told = predicate ?? (group.lemma === "be" ? objects[0] : undefined);
  return context.document.text.slice(group.start, Math.max(group.end, told?.end ?? 0));
}

const ASIDE: ReadonlySet<Clause["kind"]> = new Set(["relative", "participle", "adverbial"]);

const NO_CLAUSE: ClauseParts = {
  predicate: null,
  verb: null,
  topic: null,
  isAside: false,
  wanted: [],
  amounts: [],
  doer: [],
  doerMayBe: [],
  partner: [],
  isDefinite: false,
  worded: { what: "", who: "", toWhom: "" },
};

/** What denies it: its own words, the cue, and what the clause around it says of its truth. */
function listDenials(
  clause: Clause | null,
  words: readonly Word[],
  sentence: UnderstoodSentence,
): string[] {
  const { reading, meanings, lexicon, quotation } = sentence;
  const around = clause?.kind === "content" ? clause.parent : null;
  if (isUndone(clause, sentence)) {
    const { parent, group } = clause!;
    return [parent!.group.verb, group.negation].flatMap((word) => word?.text ?? []);
  }
  const isFalse = around !== null && readTruth(around, sentence)?.isFalse === true;
  return [
    ...findDenials(listOwn(clause, words, sentence), reading, meanings, lexicon).map(
      ({ text }) => text,
    ),
    ...(isDeniedByCue(sentence) ? [quotation.cue?.text ?? ""] : []),
    ...(isFalse ? [sliceSaid(around, sentence)] : []),
  ];
}

/** Words of a clause without those of what it says that is said: "want them to know that he paid nothing". */
function listOwn(
  clause: Clause | null,
  words: readonly Word[],
  { reading }: UnderstoodSentence,
): readonly Word[] {
  const inner = reading.clauses.filter(
    (other) => clause !== null && other.kind === "content" && other !== clause,
  );
  const inside = inner.filter((other) => contains(clause!, other));
  return inside.length === 0
    ? words
    : words.filter((word) => !inside.some((other) => contains(other, word)));
}

/** "refused to leave" */
function isUndone(clause: Clause | null, { lexicon: { claims } }: UnderstoodSentence): boolean {
  return clause?.kind === "infinitive" && claims.undone.has(clause.parent?.group.lemma ?? "");
}

/** "denied that it fell"; but "dismissed the report: it did not fall" tells what is so. */
function isDeniedByCue({
  quotation: { mode, cue, content },
  context,
}: UnderstoodSentence): boolean {
  if (mode !== "DENIED") return false;
  const between = cue === null ? "" : context.document.text.slice(cue.end, content[0]!.start);
  return !between.includes(":");
}

function listAmounts(words: readonly Word[], { amounts }: UnderstoodSentence) {
  if (amounts.length === 0) return [];
  const indices = new Set(words.map(({ index }) => index));
  return amounts.filter(({ first }) => indices.has(first)).map(({ amount }) => amount);
}

/** "he", "its": it may stand for whoever another names. */
function isPronoun(word: Word, sentence: UnderstoodSentence): boolean {
  const { tag, normal } = word;
  const { language } = sentence;
  if (tag !== "PRONOUN" && tag !== "POSSESSIVE") return false;
  const { persons, things, several } = language.resolve.references;
  // "she" of who speaks stands for nobody else.
  if (tag === "PRONOUN" && listPronounNames(word, sentence).length > 0) return false;
  return persons.has(normal) || things.has(normal) || several.has(normal) || tag === "POSSESSIVE";
}

/** Keys of the first noun behind "all", "every". */
function listOfAll(words: readonly Word[], { meanings, lexicon }: UnderstoodSentence): string[] {
  return words.flatMap(({ normal }, at) => {
    if (!lexicon.claims.all.has(normal)) return [];
    const noun = words
      .slice(at)
      .find(({ tag, index }) => (tag === "NOUN" || tag === "NAME") && meanings.has(index));
    return noun === undefined ? [] : [meanings.get(noun.index)!.key];
  });
}

/** Whether words of one of some phrases stand in a row, which are known by their first. */
function holdsPhrase(
  words: readonly Word[],
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): boolean {
  return words.some(({ normal }, at) =>
    phrases
      .get(normal)
      ?.some((phrase) => phrase.every((part, index) => words[at + index]?.normal === part)),
  );
}
