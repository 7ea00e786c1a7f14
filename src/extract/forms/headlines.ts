import type { Document } from "../../domain/text/document.ts";
import { toSpan, trimSpan } from "../../domain/text/span.ts";
import { findPrepositionalFrom } from "../../grammar/find-by-word.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Separator } from "../../grammar/reading/separator.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findWordsEnd } from "../../prose/unit-words.ts";
import type { Labelled } from "./labels.ts";
import { listSaidInMarks } from "./said-in-marks.ts";
import { hasSpeakerNoun, mayNameSpeaker } from "./speaker-nouns.ts";

/**
 * A line above or among the text that names its speaker beside a colon or a dash: “‘We stay’: Okoye
 * rejects plan”, “Okoye on plan: ‘We stay’”, “Bridge to close in May – minister”.
 */
export function findHeadline(
  document: Document,
  unit: NarrativeUnit,
  lexicon: ExtractLexicon,
): Labelled | null {
  const { kind } = document.paragraphs[unit.paragraph]!;
  if (kind !== "HEADLINE" && unit.paragraph > 0) return null;
  const { separators } = unit.reading;
  const mark = separators.findLast(({ kind: part }) => part === "colon" || part === "dash");
  if (mark === undefined) return null;
  return (
    findActingBehind(document, unit, mark, lexicon) ??
    findTopicBefore(document, unit, mark, lexicon) ??
    findSpeakerBehind(document, unit, mark, lexicon)
  );
}

/** “‘We stay’: Okoye rejects plan” */
function findActingBehind(
  { text }: Document,
  unit: NarrativeUnit,
  { word, kind }: Separator,
  lexicon: ExtractLexicon,
): Labelled | null {
  const { reading } = unit;
  if (reading.words[0]?.tag !== "QUOTE" || word.index !== 1 || kind !== "colon") return null;
  const speaker = findPhraseFrom(reading, 2);
  if (speaker === null || !mayNameSpeaker(speaker, lexicon)) return null;
  const content = listSaidInMarks(text, unit, { start: unit.start, end: word.start });
  return { label: toSpan(speaker), cue: toSpan(word), content, rule: "headline" };
}

/** “Okoye on plan: ‘We stay’” */
function findTopicBefore(
  { text }: Document,
  unit: NarrativeUnit,
  { word, kind }: Separator,
  lexicon: ExtractLexicon,
): Labelled | null {
  const { reading } = unit;
  const speaker = findPhraseFrom(reading, 0);
  if (kind !== "colon" || speaker === null || !mayNameSpeaker(speaker, lexicon)) return null;
  const topic = findPrepositionalFrom(reading, speaker.endWord);
  const behind = reading.words.slice(word.index + 1);
  if (topic === null || !lexicon.labels.topics.has(topic.preposition.normal)) return null;
  if (behind[0]?.tag !== "QUOTE" || behind.some(({ tag }) => tag !== "QUOTE" && tag !== "MARK"))
    return null;
  const content = listSaidInMarks(text, unit, { start: word.end, end: unit.end });
  return { label: toSpan(speaker), cue: toSpan(word), content, rule: "headline" };
}

/** “Bridge to close in May – minister”: what is said to be so, and nothing but a speaker behind it. */
function findSpeakerBehind(
  { text }: Document,
  unit: NarrativeUnit,
  { word }: Separator,
  lexicon: ExtractLexicon,
): Labelled | null {
  const { reading } = unit;
  const speaker = findPhraseFrom(reading, word.index + 1);
  if (speaker?.endWord !== findWordsEnd(reading.words)) return null;
  const tells = reading.verbGroups.some(({ verb }) => verb.index < word.index);
  if (!tells || reading.words[0]!.tag === "QUOTE" || !isSpeaker(speaker, text, unit, lexicon))
    return null;
  const content = [trimSpan(text, { start: unit.start, end: word.start })];
  return { label: toSpan(speaker), cue: toSpan(word), content, rule: "headline" };
}

function findPhraseFrom({ nounPhrases }: SentenceReading, first: number): NounPhrase | null {
  return nounPhrases.find(({ firstWord }) => firstWord === first) ?? null;
}

/** Those who have a name are spoken of below; an outlet behind a dash only published it. */
function isSpeaker(
  phrase: NounPhrase,
  text: string,
  { end }: NarrativeUnit,
  lexicon: ExtractLexicon,
): boolean {
  const { head, kind } = phrase;
  if (kind !== "name" || head.form.kinds.length > 0) return hasSpeakerNoun(phrase, lexicon);
  return text.indexOf(head.text, end) > 0 && !lexicon.circumstances.outlets.has(head.normal);
}
