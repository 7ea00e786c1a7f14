import type { PopulatedPlace } from "../../domain/gazetteer.ts";
import type { RuleCase } from "../../domain/rules/resolution-rules.ts";
import type { Span } from "../../domain/text/span.ts";
import type { ReadUnits } from "../../prose/read-units.ts";
import {
  findClausesOf,
  findGovernor,
  findNextListed,
  findWordBehind,
  findWordsIn,
  getOwner,
} from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { PrepositionalPhrase } from "../../grammar/reading/prepositional-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { findAround, type Around } from "../../prose/find-around.ts";
import { isListed, type NamedContainer, type PlaceWords } from "./place-containers.ts";
import type { Occurrence } from "./place-occurrences.ts";

/** How the words around a name tell that it is a place. */
export type Evidence = RuleCase<"gazetteer-name">;

/** Evidence that leaves no doubt, even where a person of the article bears the name. */
export function findCertainEvidence(
  read: ReadUnits,
  { start, end, candidates, container }: Occurrence,
  lexicon: PlaceWords,
): Evidence | null {
  if (container !== null && !isInListOf(read, candidates, container, lexicon)) return "container";
  const around = findAround(read, { start, end });
  if (around === null) return null;
  const { reading, phrase } = around;
  const isRegion = candidates.some(({ place }) => place.kind === "REGION");
  const next = findWordBehind(reading, end);
  if (isRegion && next === phrase.head && lexicon.regions.has(next.text)) return "region";
  if (phrase.start !== start) return null;
  const whole = findWhole(findGovernor(reading, phrase), lexicon);
  if (whole === null) return null;
  const { normal } = whole.head;
  if (isRegion && lexicon.regions.has(normal)) return "region";
  return lexicon.settlements.has(normal) || lexicon.directions.has(normal) ? "settlement" : null;
}

/** "the city" of "the city of Nice". */
function findWhole(
  governor: PrepositionalPhrase | null,
  { partMarks }: PlaceWords,
): NounPhrase | null {
  if (governor === null || !partMarks.has(governor.preposition.normal)) return null;
  const { hangsOn } = governor;
  return hangsOn !== null && "head" in hangsOn ? hangsOn : null;
}

/** "Washington, Georgia and Ohio" lists regions, of which the second does not contain the first. */
function isInListOf(
  { document: { text } }: ReadUnits,
  candidates: readonly PopulatedPlace[],
  { end }: NamedContainer,
  lexicon: PlaceWords,
): boolean {
  const behind = text.slice(end, end + 8);
  const isContainer = candidates.some(({ place }) => place.kind !== "SETTLEMENT");
  return isContainer && isListed(behind, lexicon) && /\p{Lu}/u.test(behind);
}

/** "in Lusaka", "near downtown Lusaka", "flew to Lusaka", "visited Lusaka". */
export function isLedTo(read: ReadUnits, name: Span, lexicon: PlaceWords): boolean {
  const around = findAround(read, name);
  if (around === null || !opensPhrase(around, name, lexicon)) return false;
  const { reading, phrase } = around;
  const governor = findGovernor(reading, phrase);
  if (governor === null) {
    return reading.clauses.some(
      ({ group, objects }) => lexicon.visits.has(group.lemma) && objects.includes(phrase),
    );
  }
  const { normal } = governor.preposition;
  return lexicon.leading.has(normal)
    ? !lexicon.fillers.has(getLemma(governor.hangsOn))
    : lexicon.moving.has(normal) && isMovement(reading, governor, lexicon);
}

/** "flew to Lusaka", "a trip from Lusaka to Ndola" */
function isMovement(
  { prepositionalPhrases }: SentenceReading,
  { hangsOn, firstWord }: PrepositionalPhrase,
  { moving, movement }: PlaceWords,
): boolean {
  const before = prepositionalPhrases.find(({ endWord }) => endWord === firstWord);
  return (
    movement.has(getLemma(hangsOn)) ||
    (before !== undefined &&
      moving.has(before.preposition.normal) &&
      movement.has(getLemma(before.hangsOn)))
  );
}

function getLemma(hangsOn: PrepositionalPhrase["hangsOn"]): string {
  if (hangsOn === null) return "";
  return "head" in hangsOn ? hangsOn.head.lemma : hangsOn.group.lemma;
}

/** Whether only an article and directions stand in a phrase before a name. */
function opensPhrase(
  { reading, phrase }: Around,
  { start }: Span,
  { directions }: PlaceWords,
): boolean {
  return findWordsIn(reading, { start: phrase.start, end: start }).every(
    ({ normal, form }) => directions.has(normal) || hasRole(form, Role.ARTICLE),
  );
}

/** "a Larne nurse" */
export function isModifier(read: ReadUnits, name: Span): boolean {
  const head = findAround(read, name)?.phrase.head;
  return head !== undefined && head.start >= name.end && head.tag === "NOUN";
}

/** Whether a name stands before a noun, behind a preposition, or owns something. */
export function isArgument(read: ReadUnits, name: Span): boolean {
  const around = findAround(read, name);
  if (around === null) return false;
  const { reading, phrase } = around;
  if (phrase.head.start >= name.end) return isModifier(read, name);
  return (
    findGovernor(reading, phrase) !== null ||
    reading.nounPhrases.some((whole) => getOwner(whole) === phrase)
  );
}

/** "Ottawa said", and whom a place acts on: "Ottawa warned Tokyo". `actors` are places by their ends. */
export function isInDealing(read: ReadUnits, name: Span, actors: ReadonlySet<number>): boolean {
  const around = findAround(read, name);
  if (around === null || around.phrase.head.start >= name.end) return false;
  const { reading, phrase } = around;
  if (findClausesOf(reading, phrase).some(({ group }) => group.form === "finite")) return true;
  return reading.clauses.some(
    ({ objects, subject }) =>
      objects.includes(phrase) &&
      (subject.kind === "own" || subject.kind === "shared") &&
      actors.has(subject.phrase.head.end),
  );
}

/** Whether a name is the subject of what persons do, such as "said". */
export function isSpeaker(read: ReadUnits, name: Span, { persons }: PlaceWords): boolean {
  const around = findAround(read, name);
  return (
    around !== null &&
    around.phrase.head.start < name.end &&
    findClausesOf(around.reading, around.phrase).some(({ group }) => persons.has(group.lemma))
  );
}

/** "in Lusaka and Ndola": what is listed with a place is one. */
export function isListedWith(read: ReadUnits, last: Span, { start }: Span): boolean {
  const around = findAround(read, last);
  if (around === null) return false;
  const next = findNextListed(around.reading, around.phrase);
  return next !== null && next.start === start;
}
