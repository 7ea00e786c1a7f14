import type { Document } from "../../domain/text/document.ts";
import { trimSpan, type Span } from "../../domain/text/span.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Word } from "../../grammar/reading/word.ts";
import type { ExtractLexicon, LabelLexicon } from "../../language/extract-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { findInterview } from "./interviews.ts";
import { listSaidInMarks } from "./said-in-marks.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";

/** A speaker named by the layout instead of a verb. */
export interface Labelled {
  readonly label: Span;
  /** Who the label stands for, where it names nobody: "Q", "A". */
  readonly antecedent?: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly rule: "label" | "credit";
}

/**
 * The units that open with their speaker, by index: "Okoye: Bridge Will Reopen" as a headline,
 * "OKOYE: Yes." and "Q: Why?" in a transcript, whose turns may run over several paragraphs.
 *
 * In prose only names in capitals count, since a colon has other uses there; others where what
 * follows is in marks, or where several lines are built alike and one of them asks.
 */
export function findLabels(
  document: Document,
  units: readonly NarrativeUnit[],
  { cues, labels: lexicon }: ExtractLexicon,
): Map<number, Labelled> {
  const labels = new Map<number, Labelled>();
  const lines = new Map<number, LabelLine>();
  units.forEach((unit, index) => {
    const quoted = findQuotedLabel(document.text, unit);
    if (quoted !== null) labels.set(index, quoted);
    else if (unit.paragraph !== units[index - 1]?.paragraph) {
      const line = readLine(document, unit, lexicon);
      if (line !== null) lines.set(index, line);
    }
  });
  const isTranscript = looksLikeTranscript([...lines.values()]);
  const speaking = [...lines].filter(([, { isSure }]) => isSure || isTranscript);
  const first = speaking.find(([, { turn }]) => turn !== null)?.[0];
  const interview = first === undefined ? null : findInterview(units, first, cues);
  speaking.forEach(([index, { label, cue, content, turn }], place) => {
    const next = speaking[place + 1]?.[0];
    labels.set(index, {
      label,
      cue,
      antecedent: turn === null ? null : interview![turn],
      content: [...content, ...findRestOfTurn(document, units, index, next)],
      rule: "label",
    });
  });
  return labels;
}

/** A line that looks as if it opened with its speaker. */
interface LabelLine {
  readonly label: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Of "Q:" and "Answer:", which name nobody. */
  readonly turn: "asking" | "answering" | null;
  readonly name: string;
  /** Whether it needs no other lines like it. */
  readonly isSure: boolean;
  readonly asks: boolean;
  /** With a role: "Okoye (mayor):". */
  readonly isDescribed: boolean;
}

/** Words up to the colon: a name, and one with what describes the speaker. */
const LONGEST_LABEL = 6;
const LONGEST_DESCRIBED = 14;

function readLine(
  { text, paragraphs }: Document,
  unit: NarrativeUnit,
  lexicon: LabelLexicon,
): LabelLine | null {
  const found = readLabel(unit.reading, lexicon);
  const rest = found === null ? [] : unit.reading.words.slice(found.cue.index + 1);
  if (found === null || rest[0] === undefined) return null;
  const { name, isDescribed, cue, turn } = found;
  const { end, kind } = paragraphs[unit.paragraph]!;
  const said = { start: rest[0].start, end };
  const isInMarks = rest.every(({ tag }) => tag === "QUOTE" || tag === "MARK");
  const inMarks = isInMarks ? listSaidInMarks(text, unit, said) : [];
  const { start } = name[0]!;
  // "Q." and "Q:" name the same.
  const length = text
    .slice(start, name.at(-1)!.end)
    .replace(turn === null ? "" : /\.$/u, "").length;
  const label = { start, end: start + length };
  const isHeadline = kind === "HEADLINE" || unit.paragraph === 0;
  const isPhrase = isNounPhrase(unit.reading, name);
  const isName = name.every((word) => startsWithCapital(word.text));
  const isSure =
    turn === null &&
    (isShouted(text.slice(label.start, label.end)) ||
      (isHeadline && isPhrase && !isDescribed) ||
      (isName && inMarks.length > 0));
  if (!isSure && turn === null && !(isName && isPhrase)) return null;
  return {
    label,
    cue: { start: cue.start, end: cue.end },
    content: inMarks.length > 0 ? inMarks : [trimSpan(text, said)],
    turn,
    name: text.slice(label.start, label.end),
    isSure,
    isDescribed,
    asks: text.slice(Math.max(label.end, end - 2), end).includes("?"),
  };
}

/** What stands before the mark that parts a speaker from what is said. */
interface LabelWords {
  /** Without a role. */
  readonly name: readonly Word[];
  readonly isDescribed: boolean;
  /** The mark, or the letter where nothing parts it: "Q Is it safe?" */
  readonly cue: Word;
  readonly turn: LabelLine["turn"];
}

function readLabel(
  { words, nounPhrases }: SentenceReading,
  lexicon: LabelLexicon,
): LabelWords | null {
  const turn = findTurn(words, lexicon);
  if (turn !== null) {
    const cue = words[1]?.normal === ":" ? words[1] : words[0]!;
    return { name: words.slice(0, 1), isDescribed: false, cue, turn };
  }
  const cue = words.slice(0, LONGEST_DESCRIBED + 1).find(({ normal }) => normal === ":");
  const before = words.slice(0, cue?.index ?? 0);
  const role = before.findIndex(({ normal }) => normal === "," || normal === "(");
  const name = role > 0 ? before.slice(0, role) : before;
  if (cue === undefined || name.length === 0 || name.length > LONGEST_LABEL) return null;
  if (before.some(({ tag }) => tag === "QUOTE" || tag === "AUXILIARY")) return null;
  if (opensLine(name, lexicon) || nounPhrases[0]?.isTime === true) return null;
  return { name, isDescribed: role > 0, cue, turn };
}

/** "Q:", "Q." or a bare "Q", "Answer:" */
function findTurn(
  [first, next]: readonly Word[],
  { asking, answering }: LabelLexicon,
): LabelLine["turn"] {
  if (first === undefined || !startsWithCapital(first.text)) return null;
  const label = first.normal.replace(/\.$/u, "");
  const isLetter = label.length === 1;
  // "A bridge" opens with an article.
  const isParted =
    next?.normal === ":" || (isLetter && (first.normal.endsWith(".") || first.form.roles === 0));
  if (!isParted) return null;
  return asking.has(label) ? "asking" : answering.has(label) ? "answering" : null;
}

const NO_NAME = Role.QUESTION | Role.ADVERBIAL_QUESTION | Role.PREPOSITION | Role.INFINITIVE_MARK;

/** "Watch: Bridge holds", "WHEN: Monday": the words label a line without speaking. */
function opensLine(name: readonly Word[], { notSpeaking }: LabelLexicon): boolean {
  const words = name.map(({ normal }) => normal);
  return (
    hasRole(name[0]!.form, NO_NAME) ||
    words.some((_word, index) => notSpeaking.has(words.slice(0, index + 1).join(" ")))
  );
}

function isNounPhrase({ nounPhrases }: SentenceReading, name: readonly Word[]): boolean {
  return nounPhrases.some(({ firstWord, endWord }) => firstWord === 0 && endWord === name.length);
}

function isShouted(name: string): boolean {
  return /^[\p{Lu}\p{N} .'’-]+$/u.test(name) && /\p{Lu}{2}/u.test(name);
}

/**
 * Lines of several speakers, all described, or of which one asks something. That labels return is
 * not enough: so they do in lists of what each party holds.
 */
function looksLikeTranscript(lines: readonly LabelLine[]): boolean {
  const names = new Set(lines.map(({ name }) => name));
  return (
    names.size > 1 &&
    (lines.every(({ isDescribed }) => isDescribed) || lines.some(({ asks }) => asks))
  );
}

/** Paragraphs that one turn may run over. */
const LONGEST_TURN = 6;

/** The paragraphs between one speaker of a transcript and the next go on with the turn. */
function findRestOfTurn(
  { text, paragraphs }: Document,
  units: readonly NarrativeUnit[],
  index: number,
  next: number | undefined,
): Span[] {
  const from = units[index]!.paragraph;
  const to = next === undefined ? from : units[next]!.paragraph;
  if (to - from > LONGEST_TURN) return [];
  return paragraphs
    .slice(from + 1, to)
    .filter(({ kind, start }) => kind === "BODY" && !/^[([\u201c"]/u.test(text.charAt(start)))
    .map(({ start, end }) => ({ start, end }));
}

const SHOUTED_LABEL = /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,40}?)\s*(:)\s*(?=\S)/u;

/** A transcript that stands in marks as a whole: "OKOYE: Yes." */
function findQuotedLabel(text: string, { start: place, passages }: NarrativeUnit): Labelled | null {
  const passage = passages.get(place);
  if (passage === undefined) return null;
  const match = SHOUTED_LABEL.exec(text.slice(passage.inner.start, passage.inner.start + 60));
  if (match === null) return null;
  const start = passage.inner.start + match[0].indexOf(match[1]!);
  const colon = passage.inner.start + match[0].indexOf(":");
  return {
    label: { start, end: start + match[1]!.length },
    cue: { start: colon, end: colon + 1 },
    content: [{ start: passage.inner.start + match[0].length, end: passage.inner.end }],
    rule: "label",
  };
}
