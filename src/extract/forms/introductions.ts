import type { Document } from "../../domain/text/document.ts";
import { toSpan, trimSpan, type Span } from "../../domain/text/span.ts";
import { findPrepositionalFrom, findWholePhrase } from "../../grammar/find-by-word.ts";
import { getOwner } from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Tag } from "../../grammar/reading/word.ts";
import type { CircumstanceLexicon, ExtractLexicon } from "../../language/extract-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { readManner, type Manner } from "../contents/modes.ts";
import { findCues, type Cue } from "../cues/cues.ts";
import { buildDraft, type QuotationDraft } from "../quotation-draft.ts";
import { findSource } from "../sources/sources.ts";
import { findMainSubject, nameBy, type Source } from "../sources/subjects.ts";
import { isNameLine } from "./credits.ts";

/** Who speaks next, and the words that tell so. */
export interface Introduction {
  readonly source: Source;
  readonly cue: Cue | null;
  /** `null` where no words of saying tell it. */
  readonly manner: Manner | null;
}

/** Tokens between a cue and the end of the sentence that introduces what is said. */
const FARTHEST_INTRODUCTION = 10;

/**
 * Who speaks next as a unit tells that says nothing itself: "Okoye continued:", "And from Okoye:",
 * "Ada Okoye, mayor", "Okoye said of the bridge." `quotes` where somebody is quoted in it.
 */
export function findIntroduction(
  unit: NarrativeUnit,
  quotes: boolean,
  lexicon: ExtractLexicon,
): Introduction | null {
  const { reading } = unit;
  const { words } = reading;
  const cue = findCues(unit, lexicon.cues).at(-1);
  const isLate = cue !== undefined && words.length - cue.endWord <= FARTHEST_INTRODUCTION;
  if (words.at(-1)?.normal !== ":") {
    if (!quotes && isNameLine(unit))
      return { source: nameBy("subject", reading.nounPhrases[0]!), cue: null, manner: null };
    const isSaid = cue?.form === "FINITE" && cue.frames.has("parenthesis");
    if (quotes || !isLate || !isSaid) return null;
  }
  const source =
    (cue === undefined ? null : findSource(cue, [], lexicon)) ??
    findPresented(reading, lexicon.circumstances) ??
    findMainSubject(reading, words.length)?.source;
  if (source === undefined) return null;
  if (cue === undefined) return { source, cue: null, manner: null };
  return { source, cue, manner: readManner({ cue, source }, "said", null, lexicon) };
}

/**
 * What the next line holds where a line ends in a colon behind who says it: "Okoye wrote:",
 * "And from Okoye, the mayor:".
 */
export function findIntroduced(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  lexicon: ExtractLexicon,
): QuotationDraft | null {
  const unit = units[index]!;
  const next = units[index + 1];
  if (unit.reading.words.at(-1)?.normal !== ":") return null;
  if (next?.paragraph !== unit.paragraph + 1) return null;
  const content = findBelow({ text, paragraphs }, next.paragraph);
  if (content.length === 0) return null;
  const introduction = findIntroduction(unit, false, lexicon);
  if (introduction === null || introduction.source.rule === "relative-clause") return null;
  const { source, cue, manner } = introduction;
  const isSaid =
    cue === null ? findOrigin(unit.reading, lexicon.circumstances) !== null : cue.form !== "NOUN";
  // "Okoye told it so:" above a line with a speaker of its own.
  const hasLabel = next.reading.words.slice(0, LONGEST_LABEL).some(({ normal }) => normal === ":");
  // "Okoye’s statement:" above a list of its parts.
  const isToldOf = content.length > 1 && cue?.frames.has("clause") !== true;
  if (!isSaid || hasLabel || isToldOf) return null;
  return buildDraft(text, unit, content, {
    source: toSpan(source),
    cue: cue === null ? null : toSpan(cue),
    manner,
    rule: "introduced",
  });
}

/** A paragraph that is a sentence, or the lines of a list from it on, each without its mark: "- It fell". */
function findBelow(
  { text, paragraphs }: Pick<Document, "text" | "paragraphs">,
  from: number,
): readonly Span[] {
  const below = paragraphs[from]!;
  const isWord = /^[\p{L}\p{N}]/u.test(text.charAt(below.start));
  if (isWord && below.kind === "BODY" && /[.?!\u2026]$/u.test(text.charAt(below.end - 1)))
    return [trimSpan(text, below)];
  const items: Span[] = [];
  for (let index = from; index < Math.min(paragraphs.length, from + LONGEST_LIST); index++) {
    const { start, end } = paragraphs[index]!;
    const mark = /^[\u2022\u2023\u25aa*\u2013-]\s+/u.exec(text.slice(start, start + 4));
    if (mark === null) break;
    items.push(trimSpan(text, { start: start + mark[0].length, end }));
  }
  return items.length > 1 ? items : [];
}

const LONGEST_LIST = 20;

/** Words before a colon that may name a speaker. */
const LONGEST_LABEL = 7;

/**
 * Whom words without a verb of saying present: "And from the desk of Ada Okoye:", "Okoye’s statement:",
 * "Here is the statement from Ada Okoye:", "Ada Okoye, mayor:".
 */
export function findPresented(
  reading: SentenceReading,
  circumstances: CircumstanceLexicon,
): Source | null {
  const origin = findOrigin(reading, circumstances);
  if (origin !== null) return origin;
  const [phrase] = reading.nounPhrases;
  const isPerson =
    (phrase?.kind === "name" && phrase.determiner === null) ||
    (phrase?.kind === "common" && phrase.things[0] === "person");
  const isAlone = reading.verbGroups.length === 0 && phrase?.firstWord === findOpening(reading);
  return isPerson && isAlone ? nameBy("subject", phrase) : null;
}

/** From whom something is: "from Okoye", "this from Okoye", "Okoye’s statement", "a statement by Okoye". */
function findOrigin(
  reading: SentenceReading,
  { media, originPrepositions }: CircumstanceLexicon,
): Source | null {
  const opening = findPrepositionalFrom(reading, findOpening(reading));
  if (opening !== null && originPrepositions.has(opening.preposition.normal))
    return nameWhole(reading, findNamed(reading, opening.object));
  for (const phrase of reading.nounPhrases) {
    const isPointing = phrase.kind === "pronoun" && hasRole(phrase.head.form, Role.DEMONSTRATIVE);
    if (!isPointing && !media.has(phrase.head.normal)) continue;
    const owner = getOwner(phrase);
    if (owner !== null) return nameWhole(reading, owner);
    const maker = reading.prepositionalPhrases.find(
      ({ firstWord, preposition: { normal, form } }) =>
        firstWord === phrase.endWord &&
        (originPrepositions.has(normal) || (!isPointing && hasRole(form, Role.AGENT_MARK))),
    );
    if (maker !== undefined) return nameWhole(reading, findNamed(reading, maker.object));
  }
  return null;
}

/** The first word that tells more than that something goes on. */
function findOpening({ words }: SentenceReading): number {
  return words.find(({ tag }) => !OPENING.has(tag))?.index ?? words.length;
}

const OPENING: ReadonlySet<Tag> = new Set(["COORDINATOR", "ADVERB", "MARK"]);

/** "Ada Okoye" of "the desk of Ada Okoye". */
function findNamed(reading: SentenceReading, phrase: NounPhrase): NounPhrase {
  if (phrase.kind !== "common" || phrase.things.includes("person")) return phrase;
  const holder = findPrepositionalFrom(reading, phrase.endWord)?.object;
  return holder?.kind === "name" ? holder : phrase;
}

function nameWhole(reading: SentenceReading, phrase: NounPhrase): Source {
  return nameBy("subject", findWholePhrase(reading, phrase, false));
}
