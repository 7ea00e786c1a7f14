import { startsWithCapital } from "../../domain/text/letters.ts";
import { trimSpan, type Span } from "../../domain/text/span.ts";
import type { Document } from "../../domain/text/document.ts";
import { findWholePhrase } from "../../grammar/find-by-word.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Tag, Word } from "../../grammar/reading/word.ts";
import type { ExtractLexicon, LabelLexicon } from "../../language/extract-lexicon.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { listSaidInMarks } from "./said-in-marks.ts";
import { hasSpeakerNoun } from "./speaker-nouns.ts";

/** A line that looks as if it opened with its speaker. */
export interface LabelLine {
  readonly label: Span;
  /** Whom the line names besides: "The Minister of Works (Ada Okoye):", "BY MS. OKOYE:" above questions. */
  readonly named: Span | null;
  readonly cue: Span;
  /** Empty where the label has a line of its own. */
  readonly content: readonly Span[];
  /** Of "Q:" and "Answer:", which name nobody. */
  readonly turn: "asking" | "answering" | null;
  /** Whom the label names, the same for "Q." and "Q:". */
  readonly name: string;
  /** In capitals, as transcripts print speakers: "OKOYE:", "Mr. OKOYE:". */
  readonly isShouted: boolean;
  /** Whether it needs no other lines like it. */
  readonly isSure: boolean;
  /** Whether the words alone tell that somebody speaks: "Witness", "Mr. Okoye". */
  readonly isPerson: boolean;
  readonly asks: boolean;
  /** Whether what is said begins and ends as a sentence does. */
  readonly isSentence: boolean;
  /** With a role: "Okoye (mayor):". */
  readonly isDescribed: boolean;
}

/** Words up to the colon: a name, and one with what describes the speaker. */
const LONGEST_LABEL = 6;
const LONGEST_DESCRIBED = 14;

/** The label that a unit opens with; `next` is the unit behind it, and what is said ends at `end`. */
export function readLabelLine(
  { text, paragraphs }: Document,
  unit: NarrativeUnit,
  next: NarrativeUnit | undefined,
  end: number,
  extract: ExtractLexicon,
): LabelLine | null {
  const { labels: lexicon, names } = extract;
  const { reading, paragraph } = unit;
  const found = readWords(unit, next, lexicon, names.titles);
  if (found === null) return null;
  const { name, named, isDescribed, cue, turn } = found;
  const label = cutLabel(text, found);
  const { said, inMarks } = findSaid(text, unit, next, cue.index + 1, end);
  const isAlone = said.start >= said.end;
  if (areFigures(text, said)) return null;
  const isShouted =
    cue.normal === "." || looksShouted(text.slice(label.start, label.end), name, extract);
  const isPerson = mayBePerson(reading, name, lexicon, names.titles);
  const isFirst = paragraph === 0;
  const isHeadline = paragraphs[paragraph]!.kind === "HEADLINE" || isFirst;
  const isTelling = isAlone
    ? isPerson && (isDescribed || isShouted)
    : isHeadline && !isDescribed && opensWithSpeaker(reading, name.length, isFirst, extract);
  const isQuoting = inMarks.length > 0 && looksLikeName(name);
  const isSure = turn === null && ((isShouted && !isAlone) || isTelling || isQuoting);
  if (turn === null && !isSure && !mayBeLabel(reading, name, isPerson, extract)) return null;
  return {
    label,
    named,
    cue: { start: cue.start, end: cue.end },
    content: isAlone ? [] : inMarks.length > 0 ? inMarks : [said],
    turn,
    name: text.slice(label.start, label.end).toLowerCase(),
    isShouted,
    isSure,
    isPerson,
    isDescribed,
    asks: text.slice(Math.max(label.end, end - 2), end).includes("?"),
    isSentence: SENTENCE.test(text.slice(said.start, said.end)),
  };
}

/**
 * "Okoye: Bridge Will Reopen", unlike "Final score: 3", "Tickets: 12 crowns", "Referee: Bo Lund" and
 * "Weather: Sunny"; a plain word names nobody, and only a name in the first line may go without a verb.
 */
function opensWithSpeaker(
  reading: SentenceReading,
  length: number,
  isFirst: boolean,
  lexicon: ExtractLexicon,
): boolean {
  const [first] = reading.nounPhrases;
  if (first === undefined || !isNounPhrase(reading, length)) return false;
  const isFinding = lexicon.cues.findings.has(first.head.lemma);
  const isName = first.kind === "name" && !areThings(reading.words.slice(0, length), lexicon);
  const isSpoken =
    reading.verbGroups.some(({ verb }) => verb.index > length) ||
    reading.words[length + 1]?.tag === "QUOTE";
  return isFirst
    ? isName || isFinding || (isSpoken && hasSpeakerNoun(first, lexicon))
    : isSpoken && (isName || isFinding || hasSpeakerNoun(first, lexicon));
}

/** "HELP WANTED", "Weather": plain words, none of them of those who speak. */
function areThings(words: readonly Word[], { labels: { roles }, names }: ExtractLexicon): boolean {
  const speaking = [roles, names.titles, names.groups, names.roles, names.organizations];
  return words.every(
    ({ normal, form }) =>
      form.isCommon &&
      !form.kinds.some((kind) => kind === "person" || kind === "body") &&
      speaking.every((nouns) => !nouns.has(normal)),
  );
}

/** "1,204" of "Attendance: 1,204" is no speech. */
function areFigures(text: string, { start, end }: Span): boolean {
  return start < end && !/\p{L}/u.test(text.slice(start, end));
}

/** "It was old.", unlike "12 goals". */
const SENTENCE = /^[\p{Lu}\p{P}].*[.?!\u2026]["\u201d')\]]?$/su;

/** "Q." and "Q:" name the same. */
function cutLabel(text: string, { name, turn }: LabelWords): Span {
  const { start } = name[0]!;
  const { end } = name.at(-1)!;
  return { start, end: turn !== null && text.charAt(end - 1) === "." ? end - 1 : end };
}

/** Whether words may name a speaker where other lines are built alike. */
function mayBeLabel(
  reading: SentenceReading,
  name: readonly Word[],
  isPerson: boolean,
  { labels: { roles }, names: { titles } }: ExtractLexicon,
): boolean {
  const isWhole = isPerson || name.length === 1 || isNounPhrase(reading, name.length);
  if (!isWhole || looksLikeName(name)) return isWhole;
  // "Some hon. members"
  const isTitled = name.some(({ normal }) => titles.has(normal.replace(/\.$/u, "")));
  return isTitled && startsWithCapital(name[0]!.text) && roles.has(name.at(-1)!.normal);
}

/** What is said from a word on, and its words in marks where nothing else stands there. */
function findSaid(
  text: string,
  unit: NarrativeUnit,
  next: NarrativeUnit | undefined,
  first: number,
  end: number,
): { readonly said: Span; readonly inMarks: readonly Span[] } {
  const rest = unit.reading.words.slice(first);
  const from = rest[0] ?? (next?.paragraph === unit.paragraph ? next : null);
  const said = trimSpan(text, { start: from?.start ?? end, end });
  const isInMarks = rest.every(({ tag }) => tag === "QUOTE" || tag === "MARK");
  return { said, inMarks: isInMarks && rest.length > 0 ? listSaidInMarks(text, unit, said) : [] };
}

/** What stands before the mark that parts a speaker from what is said. */
interface LabelWords {
  /** Without a role. */
  readonly name: readonly Word[];
  readonly named: Span | null;
  readonly isDescribed: boolean;
  /** The mark, or the letter where nothing parts it: "Q Is it safe?" */
  readonly cue: Word;
  readonly turn: LabelLine["turn"];
}

function readWords(
  unit: NarrativeUnit,
  next: NarrativeUnit | undefined,
  lexicon: LabelLexicon,
  titles: ReadonlySet<string>,
): LabelWords | null {
  const { reading } = unit;
  return (
    readExaminer(reading.words) ??
    readLabel(reading, lexicon) ??
    readStoppedLabel(unit, next, titles)
  );
}

function readLabel(
  { words, nounPhrases }: SentenceReading,
  lexicon: LabelLexicon,
): LabelWords | null {
  const turn = findTurn(words, lexicon);
  if (turn !== null) {
    const cue = words[1]?.normal === ":" ? words[1] : words[0]!;
    return { name: words.slice(0, 1), named: null, isDescribed: false, cue, turn };
  }
  const cue = words.slice(0, LONGEST_DESCRIBED + 1).find(({ normal }) => normal === ":");
  const before = words.slice(0, cue?.index ?? 0);
  const role = before.findIndex(({ normal }) => OPENS_ROLE.has(normal));
  const name = role > 0 ? before.slice(0, role) : before;
  if (cue === undefined || name.length === 0 || name.length > LONGEST_LABEL) return null;
  if (before.some(({ tag }) => tag === "QUOTE" || tag === "AUXILIARY")) return null;
  // "Turning to others, Okoye said:"
  if (role > 0 && before.at(-1)!.tag === "VERB") return null;
  if (opensLine(name, lexicon) || nounPhrases[0]?.isTime === true) return null;
  // "Aries (March 21-April 19): A friend calls.", unlike "Okoye (34): Yes."
  const described = before.slice(role + 1, -1);
  if (role > 0 && described.length > 1 && described.some(({ normal }) => /\d/u.test(normal)))
    return null;
  return { name, named: findBracket(name, before), isDescribed: role > 0, cue, turn };
}

const OPENS_ROLE = new Set([",", "(", "["]);

/** "BY MS. OKOYE:", above the questions of a lawyer. */
function readExaminer(words: readonly Word[]): LabelWords | null {
  const name = words.slice(1, -1);
  const cue = words.at(-1);
  if (cue?.normal !== ":" || name.length === 0 || name.length > LONGEST_LABEL) return null;
  if (!hasRole(words[0]!.form, Role.AGENT_MARK) || name.some(({ text }) => !LOUD_NAME.test(text)))
    return null;
  const named = { start: name[0]!.start, end: name.at(-1)!.end };
  return { name, named, isDescribed: false, cue, turn: "asking" };
}

const LOUD_NAME = /^\p{Lu}[\p{Lu}.'’-]*$/u;

/** "Sir Bo Lund" of "The Minister of Works (Sir Bo Lund)": an office has a bearer. */
function findBracket(name: readonly Word[], before: readonly Word[]): Span | null {
  if (!hasOffice(name)) return null;
  const open = before.findIndex(({ normal }) => normal === "(");
  const inside = before.slice(open + 1, -1);
  if (open < 0 || before.at(-1)?.normal !== ")" || inside.length < 2) return null;
  const isName = inside.every(({ tag, text }) => tag === "NAME" && startsWithCapital(text));
  return isName ? { start: inside[0]!.start, end: inside.at(-1)!.end } : null;
}

/** "Ms. OKOYE. Mr. Speaker, I rise", "The SPEAKER pro tempore.": records of parliaments part with a stop. */
function readStoppedLabel(
  { paragraph, reading: { words, verbGroups } }: NarrativeUnit,
  next: NarrativeUnit | undefined,
  titles: ReadonlySet<string>,
): LabelWords | null {
  const cue = words.at(-1);
  if (next?.paragraph !== paragraph || cue?.normal !== "." || verbGroups.length > 0) return null;
  const before = words.slice(0, -1);
  const place = before.findIndex(({ tag }, index) => index > 0 && tag === "PREPOSITION");
  const name = place > 0 ? before.slice(0, place) : before;
  if (name.length < 2 || name.length > LONGEST_LABEL) return null;
  if (before.slice(place + 1).some(({ tag }) => tag === "MARK")) return null;
  const opens = titles.has(name[0]!.normal) || hasRole(name[0]!.form, Role.ARTICLE);
  if (!opens || !name.some(({ text }) => LOUD.test(text) || isShoutedName(name, titles)))
    return null;
  return { name, named: null, isDescribed: false, cue, turn: null };
}

/** "Q:", "Q." or a bare "Q", "Answer:" */
function findTurn(
  [first, next]: readonly Word[],
  { asking, answering }: LabelLexicon,
): LabelLine["turn"] {
  if (first === undefined || !startsWithCapital(first.text)) return null;
  const label = first.normal.replace(/\.$/u, "");
  const isLetter = label.length === 1;
  // "Q&A with Okoye"
  if (isLetter && next?.normal !== ":" && next?.start === first.end) return null;
  // "A bridge" opens with an article.
  const isParted =
    next?.normal === ":" || (isLetter && (first.normal.endsWith(".") || first.form.roles === 0));
  if (!isParted) return null;
  return asking.has(label) ? "asking" : answering.has(label) ? "answering" : null;
}

const NO_NAME =
  Role.QUESTION |
  Role.ADVERBIAL_QUESTION |
  Role.PREPOSITION |
  Role.INFINITIVE_MARK |
  Role.COORDINATOR;

/** "Watch: Bridge holds", "WHEN: Monday": the words label a line without speaking. */
function opensLine(name: readonly Word[], { notSpeaking, salutations }: LabelLexicon): boolean {
  const words = name.map(({ normal }) => normal);
  return (
    hasRole(name[0]!.form, NO_NAME) ||
    salutations.has(words.join(" ")) ||
    words.some((_word, index) => notSpeaking.has(words.slice(0, index + 1).join(" ")))
  );
}

/** Whether the first words, up to `end`, are one phrase with what hangs on it. */
function isNounPhrase(reading: SentenceReading, end: number): boolean {
  const [first] = reading.nounPhrases;
  if (first?.firstWord !== 0) return false;
  return first.endWord === end || findWholePhrase(reading, first, false).endWord === end;
}

/** Words that stand in a name, and in an office's, without a capital. */
const JOINING: ReadonlySet<Tag> = new Set(["PREPOSITION", "DETERMINER", "COORDINATOR"]);

function looksLikeName(name: readonly Word[]): boolean {
  return (
    startsWithCapital(name.at(-1)!.text) &&
    name.every(({ text, tag }, index) => startsWithCapital(text) || (index > 0 && JOINING.has(tag)))
  );
}

/** "The Minister", "Minister of Works": an office, which a bracket may give a name. */
function hasOffice(name: readonly Word[]): boolean {
  return hasRole(name[0]!.form, Role.ARTICLE) || name.some(({ tag }) => tag === "PREPOSITION");
}

/** A title, the role of one who speaks in a transcript, or a name that is no plain word. */
function mayBePerson(
  { nounPhrases }: SentenceReading,
  name: readonly Word[],
  { roles }: LabelLexicon,
  titles: ReadonlySet<string>,
): boolean {
  const first = name[0]!;
  const opening = hasRole(first.form, Role.ARTICLE) ? name[1] : first;
  const isHeld = (words: ReadonlySet<string>): boolean => words.has(opening?.normal ?? "");
  if (isHeld(roles) || roles.has(name.at(-1)!.normal) || isHeld(titles)) return true;
  return (
    nounPhrases[0]?.kind === "name" &&
    name.every(isWordOfName) &&
    (name.length > 1 || !first.form.isCommon)
  );
}

function isWordOfName({ tag, form }: Word): boolean {
  return tag === "NAME" && !hasRole(form, Role.ARTICLE);
}

function looksShouted(label: string, name: readonly Word[], lexicon: ExtractLexicon): boolean {
  if (areThings(name, lexicon)) return false;
  const { titles } = lexicon.names;
  const isInCapitals = /^[\p{Lu}\p{N} .'’-]+$/u.test(label) && /\p{Lu}{2}/u.test(label);
  return isInCapitals || isShoutedName(name, titles);
}

/** "Mr. OKOYE", "The SPEAKER": what stands before the capitals is a title or an article. */
function isShoutedName(name: readonly Word[], titles: ReadonlySet<string>): boolean {
  const [first, second] = name;
  const last = name.at(-1)!;
  if (second === undefined) return false;
  // "The EU: a history" has an acronym.
  return titles.has(first!.normal)
    ? /\p{Lu}{2}$/u.test(last.text)
    : hasRole(first!.form, Role.ARTICLE) && LOUD.test(last.text);
}

const LOUD = /^\p{Lu}{4,}$/u;
