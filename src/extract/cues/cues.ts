import {
  canBe,
  cutStretch,
  findPrepositionalFrom,
  findTimeOf,
} from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { Stretch, Word } from "../../grammar/reading/word.ts";
import type { CueFrame, CueLexicon } from "../../language/extract-lexicon.ts";
import { Role } from "../../language/word-form.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { readStanding, type Standing } from "./standing.ts";

/** Words that signal saying. */
export type Cue = VerbCue | NounCue | AccordingCue;

interface CueParts extends Stretch {
  readonly unit: NarrativeUnit;
  /** Dictionary form, with its particle: "say", "call for". */
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
}

/** "has said", "was told", "saying", "to say": from the first auxiliary to the verb or its particle. */
export interface VerbCue extends CueParts {
  readonly form: "FINITE" | "PARTICIPLE" | "INFINITIVE" | "PASSIVE";
  readonly clause: Clause;
  readonly standing: Standing;
  /** Of "was quoted as saying" and "quoted Okoye as saying" the clause that quotes. */
  readonly quoting: Clause | null;
}

/** "claim" in "Okoye's claim that it fell" and "the claim by Okoye that": a noun of saying with its clause. */
export interface NounCue extends CueParts {
  readonly form: "NOUN";
  /** Of "made two demands: that it open" there is none. */
  readonly told: Clause | null;
  /** Who stands between noun and clause: "Okoye" in "the claim by Okoye that". */
  readonly teller: NounPhrase | null;
}

/** "according to" */
export interface AccordingCue extends CueParts {
  readonly form: "ACCORDING";
}

const NO_FRAMES: ReadonlySet<CueFrame> = new Set();

/** Finds the cues of a unit, in order; words in marks are never cues of the narration around them. */
export function findCues(unit: NarrativeUnit, lexicon: CueLexicon): Cue[] {
  const { words, clauses } = unit.reading;
  const cues: Cue[] = [];
  const add = (cue: Cue | null): void => {
    if (cue !== null) cues.push(cue);
  };
  for (const clause of clauses) add(findVerbCue(unit, clause, lexicon));
  for (const word of words)
    add(findAccording(unit, word, lexicon) ?? findNounCue(unit, word, lexicon));
  return cues.sort((a, b) => a.firstWord - b.firstWord);
}

function findAccording(unit: NarrativeUnit, first: Word, lexicon: CueLexicon): AccordingCue | null {
  const { reading } = unit;
  for (const phrase of lexicon.according) {
    const end = findPhraseEnd(reading.words, first.index, phrase);
    if (end === null) continue;
    const next = reading.words[end]?.tag;
    // "per" before a plain noun counts a rate: "per day".
    const isRate = !phrase.includes(" ") && next !== "NAME" && next !== "DETERMINER";
    if (isRate) return null;
    const stretch = cutStretch(reading, first.index, end);
    return { unit, ...stretch, lemma: phrase, form: "ACCORDING", frames: NO_FRAMES };
  }
  return null;
}

/** Behind the words of a phrase that begins at `first`; the reading takes some for one word. */
function findPhraseEnd(words: readonly Word[], first: number, phrase: string): number | null {
  let end = first;
  let joined = words[first]!.normal;
  while (phrase.startsWith(joined)) {
    end++;
    if (joined === phrase) return end;
    const next = words[end];
    if (next === undefined) return null;
    joined += ` ${next.normal}`;
  }
  return null;
}

function findNounCue(unit: NarrativeUnit, noun: Word, lexicon: CueLexicon): NounCue | null {
  const { reading } = unit;
  if (noun.tag !== "NOUN") return null;
  if (!lexicon.nouns.has(noun.lemma) && !lexicon.clauseNouns.has(noun.lemma)) return null;
  const behind = findPrepositionalFrom(reading, noun.index + 1);
  const leads = behind !== null && lexicon.telling.has(behind.preposition.normal);
  const first = leads ? behind.endWord : noun.index + 1;
  const told = reading.clauses.find(
    (clause) => clause.firstWord === first && isTold(clause, noun.lemma, lexicon),
  );
  // "made two demands: that it open and that she leave"
  const [colon, opener] = reading.words.slice(noun.index + 1);
  const isListed = colon?.normal === ":" && canBe(opener, Role.COMPLEMENTIZER);
  if (told === undefined && !isListed) return null;
  return {
    unit,
    ...cutStretch(reading, noun.index, noun.index + 1),
    lemma: noun.lemma,
    form: "NOUN",
    frames: NO_FRAMES,
    told: told ?? null,
    teller: leads ? behind.object : null,
  };
}

/** "claim | that it fell", "promise | to leave" */
function isTold(clause: Clause, noun: string, { modes }: CueLexicon): boolean {
  if (clause.kind === "content") return clause.opener !== null;
  return clause.kind === "infinitive" && (modes.promising.has(noun) || modes.demanding.has(noun));
}

function findVerbCue(unit: NarrativeUnit, clause: Clause, lexicon: CueLexicon): VerbCue | null {
  const { reading } = unit;
  const { group } = clause;
  // "help Okoye maintain it": what somebody was made to do is not what they said.
  if (group.form === "infinitive" && group.mark === null && clause.joinedTo === null) return null;
  const particle = findParticle(unit, clause);
  const withParticle = particle === null ? "" : `${group.lemma} ${particle.normal}`;
  const isPhrasal = lexicon.verbs.has(withParticle);
  const lemma = isPhrasal ? withParticle : group.lemma;
  const frames = lexicon.verbs.get(lemma);
  if (frames === undefined) return null;
  const quoting = findQuoting(unit, clause, lexicon);
  // "was quoted as saying" is one cue, whose source is the subject of the whole.
  const isWhole = quoting?.group.voice === "passive";
  const end = isPhrasal ? particle!.index + 1 : group.verb.index + 1;
  return {
    unit,
    ...cutStretch(reading, findFirst(unit, isWhole ? quoting : clause), end),
    lemma,
    frames,
    form: isWhole ? "FINITE" : getForm(clause),
    clause: isWhole ? quoting : clause,
    standing: readStanding(unit.reading, clause, lexicon),
    quoting,
  };
}

/** Where a verb group begins, with the adverbs before it: "rightly said". */
function findFirst({ reading: { words } }: NarrativeUnit, { group }: Clause): number {
  let first = group.firstWord;
  if (group.form === "infinitive") return first;
  while (words[first - 1]?.tag === "ADVERB" && words[first - 2]?.normal !== ",") first--;
  return first;
}

/** "called | for", "called on Friday | for": a time may stand between a verb and its particle. */
function findParticle({ reading }: NarrativeUnit, { group }: Clause): Word | null {
  if (group.particle !== null) return group.particle;
  const behind = group.verb.index + 1;
  const at = findTimeOf(reading, behind)?.endWord ?? behind;
  return reading.words[at] ?? null;
}

function getForm({ group }: Clause): VerbCue["form"] {
  if (group.form === "infinitive") return "INFINITIVE";
  if (group.voice === "passive") return "PASSIVE";
  return group.form === "participle" ? "PARTICIPLE" : "FINITE";
}

/** The clause of "quoted" in "was quoted as saying" and "quoted Okoye as saying". */
function findQuoting(
  { reading: { words, clauses } }: NarrativeUnit,
  { group, firstWord }: Clause,
  { quoting }: CueLexicon,
): Clause | null {
  if (group.form !== "participle" || group.voice === "passive") return null;
  const before = words[group.firstWord - 1];
  if (before?.tag !== "PREPOSITION") return null;
  return (
    clauses.findLast(
      (other) =>
        other.group.endWord <= firstWord &&
        firstWord < other.endWord &&
        quoting.has(`${other.group.lemma} ${before.normal}`),
    ) ?? null
  );
}
