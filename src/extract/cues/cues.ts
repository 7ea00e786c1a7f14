import { findTimeAfter } from "../phrases/circumstances.ts";
import type {
  CircumstanceLexicon,
  CueFrame,
  CueLexicon,
  ExtractLexicon,
} from "../../language/extract-lexicon.ts";
import type { NarrativeUnit, UnitToken } from "../phrases/narrative-units.ts";
import { findPhraseBefore } from "../phrases/noun-phrases.ts";

/** How a cue stands in its sentence, which decides where its source is looked for. */
export type CueForm = "FINITE" | "PARTICIPLE" | "INFINITIVE" | "PASSIVE" | "ACCORDING" | "NOUN";

/** Words that signal saying. Indices count the unit's tokens. */
export interface Cue {
  readonly unit: NarrativeUnit;
  /** The verb with its auxiliaries, adverbs and particle: `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly verb: number;
  readonly lemma: string;
  readonly form: CueForm;
  readonly frames: ReadonlySet<CueFrame>;
  /** False for "has not said", "might say": a source that did not say it. */
  readonly asserted: boolean;
}

const NO_FRAMES: ReadonlySet<CueFrame> = new Set();

/** Finds the cues of a unit, in order; words in marks are never cues of the narration around them. */
export function findCues(
  unit: NarrativeUnit,
  { cues: lexicon, circumstances }: ExtractLexicon,
): Cue[] {
  const cues: Cue[] = [];
  unit.tokens.forEach((token, index) => {
    const cue =
      findAccording(unit, index, lexicon) ??
      findNoun(unit, index, lexicon) ??
      findVerb(unit, index, lexicon, circumstances);
    if (cue !== null && token.pos !== "QUOTE") cues.push(cue);
  });
  return cues;
}

function findAccording(unit: NarrativeUnit, index: number, lexicon: CueLexicon): Cue | null {
  const { tokens } = unit;
  const words = lexicon.according.find((phrase) =>
    phrase.every((word, offset) => tokens[index + offset]?.normal === word),
  );
  if (words === undefined) return null;
  const end = index + words.length;
  // "per" before a plain noun counts a rate: "per day".
  const isRate = words.length === 1 && tokens[end]?.pos !== "PROPN" && tokens[end]?.pos !== "DET";
  if (isRate) return null;
  return {
    unit,
    first: index,
    end,
    verb: index,
    lemma: words.join(" "),
    form: "ACCORDING",
    frames: NO_FRAMES,
    asserted: true,
  };
}

/** "Okoye's claim that it fell": a noun of saying with its clause. */
function findNoun(unit: NarrativeUnit, index: number, lexicon: CueLexicon): Cue | null {
  const { tokens } = unit;
  const token = tokens[index]!;
  if (token.pos !== "NOUN" || !lexicon.nouns.has(token.lemma)) return null;
  if (tokens[index + 1]?.normal !== "that" || tokens[index + 2]?.pos === "VERB") return null;
  return {
    unit,
    first: index,
    end: index + 1,
    verb: index,
    lemma: token.lemma,
    form: "NOUN",
    frames: NO_FRAMES,
    asserted: true,
  };
}

function findVerb(
  unit: NarrativeUnit,
  index: number,
  lexicon: CueLexicon,
  circumstances: CircumstanceLexicon,
): Cue | null {
  const { tokens } = unit;
  const token = tokens[index]!;
  if (!isVerb(tokens, index)) return null;
  // "called on Friday for calm": a time may stand between a verb and its particle.
  const particleIndex = Math.max(index + 1, findTimeAfter(tokens, index + 1, circumstances));
  const particle = tokens[particleIndex];
  const stem = token.pos === "ADJ" ? `${token.normal.slice(0, -"ing".length)}e` : token.lemma;
  const withParticle = lexicon.verbs.get(`${stem} ${particle?.normal ?? ""}`);
  const frames = withParticle ?? lexicon.verbs.get(stem);
  if (frames === undefined || isBareInfinitive(tokens, index)) return null;
  const group = findQuotedAs(tokens, index) ?? findVerbGroup(tokens, index);
  const governor = group.form === "INFINITIVE" ? findGovernor(tokens, group.first) : null;
  // "a majority to confirm it", "hard to repeat": what can be said, not what was.
  const isUnsaid =
    governor !== null &&
    (lexicon.unsaid.has(governor.lemma) || governor.pos === "NOUN" || governor.pos === "ADJ");
  return {
    unit,
    first: group.first,
    end: withParticle === undefined ? index + 1 : particleIndex + 1,
    verb: index,
    lemma: withParticle === undefined ? stem : `${stem} ${particle!.normal}`,
    form: group.form,
    frames,
    asserted:
      group.asserted && !isUnsaid && !LEAVING_OPEN.has(tokens[group.first - 1]?.normal ?? ""),
  };
}

/** "It goes without saying", "It is worth noting": nobody is named who said it. */
const LEAVING_OPEN = new Set(["without", "worth"]);

/** "was quoted as saying": one cue, whose source is the subject of the whole. */
function findQuotedAs(tokens: readonly UnitToken[], saying: number): VerbGroup | null {
  const quoted = tokens[saying - 2];
  if (tokens[saying - 1]?.normal !== "as" || !tokens[saying]!.normal.endsWith("ing")) return null;
  if (quoted?.lemma !== "quote" && quoted?.lemma !== "cite") return null;
  return { ...findVerbGroup(tokens, saying - 2), form: "FINITE" };
}

/** The word that an infinitive hangs on: "declined" in "declined to say". */
function findGovernor(tokens: readonly UnitToken[], infinitive: number): UnitToken | null {
  let index = infinitive - 1;
  while (index >= 0 && tokens[index]!.pos === "ADV" && tokens[index]!.normal !== "yet") index--;
  return tokens[index] ?? null;
}

/**
 * The tagger takes some verbs for nouns: "Moscow claims to have", "Ukraine disputes any", and most
 * verbs of headlines, "Okoye warns residents"; and "promising to" for an adjective.
 */
function isVerb(tokens: readonly UnitToken[], index: number): boolean {
  const token = tokens[index]!;
  // "made the following comment": a noun, whatever the tagger takes it for.
  if (tokens[index - 1]?.normal === "following" && tokens[index - 2]?.pos === "DET") return false;
  if (token.pos === "VERB") return true;
  if (token.pos === "ADJ")
    return token.normal.endsWith("ing") && tokens[index + 1]?.normal === "to";
  if (token.pos !== "NOUN" || !/(?:s|ed)$/u.test(token.normal)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before?.pos !== "PROPN" && before?.pos !== "PRON") return false;
  if (["SCONJ", "DET", "PRON"].includes(after?.pos ?? "") || after?.normal === "to") return true;
  return tokens.every(({ pos }) => pos !== "VERB" && pos !== "AUX");
}

/** "maintain" in "help Okoye maintain it": what somebody was made to do is not what they said. */
function isBareInfinitive(tokens: readonly UnitToken[], verb: number): boolean {
  if (tokens[verb]!.normal !== tokens[verb]!.lemma) return false;
  const object = findPhraseBefore(tokens, verb);
  return object !== null && LETTING.has(tokens[object.first - 1]?.lemma ?? "");
}

const LETTING = new Set(["make", "let", "help", "have", "hear", "see", "watch"]);

interface VerbGroup {
  readonly first: number;
  readonly form: CueForm;
  readonly asserted: boolean;
}

const BE = new Set([
  "be",
  "is",
  "was",
  "are",
  "were",
  "been",
  "being",
  "am",
  "'s",
  "'re",
  "'m",
  "get",
  "got",
]);
const MODALS = new Set([
  "would",
  "could",
  "might",
  "may",
  "should",
  "must",
  "can",
  "will",
  "'ll",
  "'d",
]);
const NEGATIONS = new Set(["not", "n't", "never", "neither", "nor"]);

/** Walks left over auxiliaries, adverbs and "to" to the start of the verb group. */
export function findVerbGroup(tokens: readonly UnitToken[], verb: number): VerbGroup {
  let first = verb;
  let negated = false;
  let modal = false;
  let infinitive = false;
  let be = false;
  for (let index = verb - 1; index >= 0 && verb - index < 7; index--) {
    const token = tokens[index]!;
    if (NEGATIONS.has(token.normal)) negated = true;
    else if (MODALS.has(token.normal)) modal = true;
    else if (token.normal === "to" && (token.pos === "PART" || token.pos === "ADP")) {
      if (index !== first - 1 || tokens[verb]!.normal !== tokens[verb]!.lemma) break;
      infinitive = true;
    } else if (token.pos === "AUX") be ||= BE.has(token.normal);
    else if (token.pos !== "ADV") break;
    if (token.pos !== "ADV" || isAdverbOfVerb(tokens, index)) first = index;
    if (infinitive) break;
  }
  const ing = tokens[verb]!.normal.endsWith("ing");
  const form: CueForm = infinitive
    ? "INFINITIVE"
    : be && !ing
      ? "PASSIVE"
      : ing && !be
        ? "PARTICIPLE"
        : "FINITE";
  return { first, form, asserted: !negated && !modal };
}

/** An adverb right behind a comma belongs to what stands before it. */
function isAdverbOfVerb(tokens: readonly UnitToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV" || next?.pos === "PART";
}
