import type { Document } from "../../domain/text/document.ts";
import { trimSpan, type Span } from "../../domain/text/span.ts";
import { findInterview } from "./interviews.ts";
import type { CircumstanceLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit, UnitToken } from "../phrases/narrative-units.ts";
import { findContentSpans } from "../quotation-draft.ts";
import { isMarksOnly } from "../phrases/unit-tokens.ts";

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
  circumstances: CircumstanceLexicon,
): Map<number, Labelled> {
  const labels = new Map<number, Labelled>();
  const lines = new Map<number, LabelLine>();
  units.forEach((unit, index) => {
    const quoted = findQuotedLabel(document.text, unit);
    if (quoted !== null) labels.set(index, quoted);
    else if (unit.paragraph !== units[index - 1]?.paragraph) {
      const line = readLine(document, unit);
      if (line !== null) lines.set(index, line);
    }
  });
  const isTranscript = looksLikeTranscript([...lines.values()]);
  const speaking = [...lines].filter(
    ([, { sureness }]) => sureness === "SURE" || (sureness === "LIKELY" && isTranscript),
  );
  const first = speaking.find(([, { letter }]) => letter !== null)?.[0];
  const interview = first === undefined ? null : findInterview(units, first, circumstances);
  speaking.forEach(([index, { label, cue, content, letter }], turn) => {
    const next = speaking[turn + 1]?.[0];
    const antecedent =
      letter === null ? null : letter === "q" ? interview!.asking : interview!.answering;
    labels.set(index, {
      label,
      cue,
      antecedent,
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
  readonly letter: "q" | "a" | null;
  readonly name: string;
  readonly sureness: "SURE" | "LIKELY";
  readonly asks: boolean;
  /** With a role: "Okoye (mayor):". */
  readonly described: boolean;
}

/** Tokens up to the colon: a name, and one with what describes the speaker. */
const LONGEST_LABEL = 6;
const LONGEST_DESCRIBED = 14;

/** Words before a colon that label a line without speaking. */
const NO_SPEAKERS =
  /^(?:watch|video|photos?|pictures?|audio|listen|gallery|breaking|update[ds]?|exclusive|note|read|related|see also|more|correction|clarification|analysis|opinion|editorial|fact|key|live|the latest|editor's note|story|source|warning|wh(?:o|at|en|ere|y)|how|date|time|place|price|score|results?|contact|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to|re|from|ps|nb)\b/iu;

function readLine(document: Document, unit: NarrativeUnit): LabelLine | null {
  const { tokens } = unit;
  const letter = findLetter(document.text, unit);
  const colon =
    letter?.colon ??
    tokens.slice(0, LONGEST_DESCRIBED + 1).findIndex(({ normal }) => normal === ":");
  if (colon < 0 || colon >= tokens.length - 1) return null;
  const words = tokens.slice(0, Math.max(colon, letter === null ? 0 : 1));
  const role = words.findIndex(({ normal }) => normal === "," || normal === "(");
  const name = role > 0 ? words.slice(0, role) : words;
  if (name.length === 0 || name.length > LONGEST_LABEL) return null;
  const rest = { first: colon + 1, end: tokens.length };
  const inMarks = isMarksOnly({ ...unit, tokens: tokens.slice(rest.first) });
  const sureness =
    letter === null ? getSureness(document, unit, name, role > 0, inMarks) : "LIKELY";
  if (sureness === null || words.some(({ pos }) => pos === "QUOTE" || pos === "AUX")) return null;
  const { end } = document.paragraphs[unit.paragraph]!;
  const label = { start: name[0]!.start, end: name.at(-1)!.end };
  return {
    label,
    cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
    content: inMarks
      ? findContentSpans(document.text, tokens, rest)
      : [trimSpan(document.text, { start: tokens[rest.first]!.start, end })],
    letter: letter?.letter ?? null,
    name: document.text.slice(label.start, label.end),
    sureness,
    described: role > 0,
    asks: document.text.slice(Math.max(label.end, end - 2), end).includes("?"),
  };
}

const LETTER = /^(?:(?<ask>Q|Question)|A|Answer)(?::|(?<=\b[QA])\.|(?<=\bQ))\s/u;

/** "Q:", "Q." or a bare "Q", "Answer:", and the token that parts it from what is said. */
function findLetter(
  text: string,
  { tokens, start }: NarrativeUnit,
): (Pick<LabelLine, "letter"> & { colon: number }) | null {
  const match = LETTER.exec(text.slice(start, start + 12));
  if (match === null) return null;
  const letter = match.groups?.["ask"] === undefined ? "a" : "q";
  return { letter, colon: tokens[1]?.normal === ":" ? 1 : 0 };
}

function getSureness(
  { text, paragraphs }: Document,
  { paragraph }: NarrativeUnit,
  name: readonly UnitToken[],
  isDescribed: boolean,
  inMarks: boolean,
): LabelLine["sureness"] | null {
  const words = text.slice(name[0]!.start, name.at(-1)!.end);
  if (NO_SPEAKERS.test(words)) return null;
  const isPhrase = name.every(({ pos }) => ["PROPN", "NOUN", "ADJ", "DET"].includes(pos));
  const isName = name.every(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  const isShouted = /^[\p{Lu}\p{N} .'’-]+$/u.test(words) && /\p{Lu}{2}/u.test(words);
  const isHeadline = paragraphs[paragraph]?.kind === "HEADLINE" || paragraph === 0;
  if (isShouted || (isHeadline && isPhrase && !isDescribed) || (isName && inMarks)) return "SURE";
  return isName && isPhrase ? "LIKELY" : null;
}

/**
 * Lines of several speakers, all described, or of which one asks something. That labels return is
 * not enough: so they do in lists of what each party holds.
 */
function looksLikeTranscript(lines: readonly LabelLine[]): boolean {
  const names = new Set(lines.map(({ name }) => name));
  return (
    names.size > 1 && (lines.every(({ described }) => described) || lines.some(({ asks }) => asks))
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
function findQuotedLabel(text: string, { tokens }: NarrativeUnit): Labelled | null {
  const passage = tokens[0]?.passage;
  if (passage == null) return null;
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
