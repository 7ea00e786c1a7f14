import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { sliceSpan } from "../../domain/text/span.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { NameMention } from "../../names/name-mention.ts";
import { findNamesIn, getParagraph } from "../../resolve/article-context.ts";
import { listNameKeys } from "./settings.ts";
import type { UnderstoodSentence } from "../understood-sentence.ts";

/**
 * The keys of the name of whom "he" or "she" in a content means: who was named before in it, else who
 * speaks, else the person named last before it; none where nobody agrees.
 */
export function listPronounNames(word: Word, sentence: UnderstoodSentence): readonly string[] {
  const known = sentence.pronouns.get(word) ?? findNames(word, sentence);
  sentence.pronouns.set(word, known);
  return known;
}

function findNames(word: Word, sentence: UnderstoodSentence): readonly string[] {
  const { context, quotation, language, speaker } = sentence;
  const { female, male } = language.resolve.references;
  const isFemale = female.has(word.normal);
  if (!isFemale && !male.has(word.normal)) return [];
  const agrees = ({ bearer }: NameMention): boolean =>
    bearer.type === "PERSON" && bearer.gender !== (isFemale ? "MALE" : "FEMALE");
  const isSaid = (place: number): boolean =>
    quotation.content.some(({ start, end }) => start <= place && place < end);
  const before = findBefore(word.start, sentence);
  const inside = before.find((name) => isSaid(name.start) && agrees(name));
  if (inside !== undefined) return listKeys(inside, sentence);
  // Their own words call those who speak "I".
  if (quotation.kind === "DIRECT") return [];
  const self = quotation.speaker === null ? [] : findNamesIn(context, quotation.speaker.mention);
  if (quotation.speaker?.type === "PERSON") return self.every(agrees) ? speaker : [];
  const last = before.find((name) => !isSaid(name.start) && agrees(name));
  return last === undefined ? [] : listKeys(last, sentence);
}

/** Names before a place that a pronoun may mean. */
const MEMORY = 12;

/** The names before a place in its paragraph and the one before, the nearest first. */
function findBefore(place: number, { context }: UnderstoodSentence): NameMention[] {
  const end = findFirstIndex(context.names, ({ start }) => start >= place);
  const paragraph = getParagraph(context, place);
  return context.names
    .slice(Math.max(0, end - MEMORY), end)
    .filter(({ start }) => paragraph - getParagraph(context, start) <= 1)
    .reverse();
}

function listKeys({ bearer }: NameMention, { context }: UnderstoodSentence): string[] {
  return listNameKeys(sliceSpan(context.document.text, bearer.whole).text);
}
