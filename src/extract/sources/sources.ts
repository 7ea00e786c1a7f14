import {
  findPhraseOf,
  findTimeOf,
  findWholePhrase,
  cutStretch,
} from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { Stretch, Tag } from "../../grammar/reading/word.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { ExtractLexicon } from "../../language/extract-lexicon.ts";
import type { Cue, NounCue, VerbCue } from "../cues/cues.ts";
import { holdsMarks } from "../../prose/unit-words.ts";
import { namesSpeakers } from "./can-speak.ts";
import { findSubject, nameBy, withNameBehind, type Source } from "./subjects.ts";

/** A cue with its source, as `findSource` gave it. */
export interface AttributedCue {
  readonly cue: Cue;
  readonly source: Source | null;
}

/** The noun phrase that says what the cue signals; `null` where the sentence does not name it. */
export function findSource(
  cue: Cue,
  earlier: readonly AttributedCue[],
  lexicon: ExtractLexicon,
): Source | null {
  const { reading } = cue.unit;
  switch (cue.form) {
    case "ACCORDING": {
      const phrase = findPhraseOf(reading, cue.endWord);
      const named =
        phrase === null ? findWordsToComma(reading, cue.endWord) : withNameBehind(reading, phrase);
      return named === null ? null : nameBy("according-to", named);
    }
    case "NOUN":
      return (
        findPossessor(reading, cue) ??
        findTeller(reading, cue, lexicon) ??
        findMaker(reading, cue, lexicon) ??
        findModifier(reading, cue, lexicon)
      );
    case "PASSIVE":
      return findAgent(cue, lexicon);
    case "PARTICIPLE":
      return (
        findQuotedAs(reading, cue) ?? findWriter(cue, lexicon) ?? findParticipleSource(cue, lexicon)
      );
    case "FINITE":
      return (
        findWriter(cue, lexicon) ??
        findGoingOnSource(cue, earlier) ??
        findTelling(reading, cue) ??
        findSubject(reading, cue.clause) ??
        findNameBefore(reading, cue)
      );
    case "INFINITIVE":
      return findPointing(reading, cue) ?? findSubject(reading, cue.clause);
  }
}

/** "“It held,” Okoye, whose bridge it is, told the Post": behind a verb that takes a hearer stands one. */
function findTelling(
  reading: SentenceReading,
  { clause, firstWord, frames }: VerbCue,
): Source | null {
  const { subject } = clause;
  const isBehind = subject.kind === "own" && subject.phrase.firstWord > firstWord;
  if (!isBehind || !frames.has("addressee")) return null;
  const marks = reading.words.findLast(({ index, tag }) => index < firstWord && tag === "QUOTE");
  const phrase = marks === undefined ? null : findPhraseOf(reading, marks.index + 1);
  return phrase === null || phrase.endWord > firstWord ? null : nameBy("subject", phrase);
}

/** "Okoye resigned in a post that read “…”": whoever acts in a post wrote it. */
function findWriter(
  { clause, frames, unit: { reading } }: VerbCue,
  { circumstances: { media, mediumPrepositions } }: ExtractLexicon,
): Source | null {
  if (frames.has("clause") || !("antecedent" in clause)) return null;
  const written = findPhraseOf(reading, clause.firstWord - 1);
  if (written === null || !media.has(written.head.normal)) return null;
  const holder = reading.prepositionalPhrases.find(({ object }) => object === written);
  if (holder === undefined || !mediumPrepositions.has(holder.preposition.normal)) return null;
  const around = clause.parent ?? reading.clauses.find(({ kind }) => kind === "main");
  if (around?.group.voice !== "active") return null;
  const source = findSubject(reading, around);
  return source === null ? null : { ...source, rule: "main-clause" };
}

/** "Okoye had this to say": what is pointed to does not speak. */
function findPointing(reading: SentenceReading, { clause }: VerbCue): Source | null {
  const { subject, parent } = clause;
  if (parent === null || subject.kind === "none" || subject.phrase?.kind !== "pronoun") return null;
  const isPointing = hasRole(subject.phrase.head.form, Role.DEMONSTRATIVE);
  return isPointing && parent.objects.includes(subject.phrase)
    ? findSubject(reading, parent)
    : null;
}

/** "In a talk with the head of the Post Okoye said": no comma tells where the subject begins. */
function findNameBefore(reading: SentenceReading, { clause, firstWord }: VerbCue): Source | null {
  if (clause.kind !== "main" || firstWord === 0) return null;
  const phrase = reading.nounPhrases.find(
    ({ kind, endWord }) => kind === "name" && endWord === firstWord,
  );
  return phrase === undefined ? null : nameBy("subject", phrase);
}

/** "Okoye said it fell and urged patience": the source of the cue before goes on. */
function findGoingOnSource({ clause }: VerbCue, earlier: readonly AttributedCue[]): Source | null {
  if (clause.subject.kind !== "shared" || clause.joinedTo === null) return null;
  const finite = earlier.flatMap(({ cue: other, source }) =>
    other.form === "FINITE" && source !== null ? [{ said: other.clause, source }] : [],
  );
  const last =
    finite.find(({ said }) => said === clause.joinedTo) ??
    finite.findLast(({ said }) => isSameTense(said, clause));
  return last === undefined ? null : { ...last.source, rule: "coordinated-verb" };
}

function isSameTense({ group: a }: Clause, { group: b }: Clause): boolean {
  return a.form === "finite" && b.form === "finite" && a.tense === b.tense;
}

/** A few words up to the comma, whatever they are taken for: "according to police,". */
function findWordsToComma(reading: SentenceReading, first: number): Stretch | null {
  let end = first;
  while (end < reading.words.length && reading.words[end]!.tag !== "MARK") end++;
  return end > first && end - first <= FEW_WORDS ? cutStretch(reading, first, end) : null;
}

const FEW_WORDS = 5;

/** "Okoye" in "Okoye's earlier claim", "his" in "his claim". */
function findPossessor(reading: SentenceReading, cue: NounCue): Source | null {
  const phrase = findPhraseOf(reading, cue.firstWord);
  if (phrase === null || !("possessor" in phrase)) return null;
  if (phrase.possessor !== null) return nameBy("possessor", phrase.possessor);
  const { determiner } = phrase;
  if (determiner?.tag !== "POSSESSIVE") return null;
  return nameBy("possessor", cutStretch(reading, determiner.index, determiner.index + 1));
}

/** "Okoye" in "a claim by Okoye that". */
function findTeller(
  reading: SentenceReading,
  { teller }: NounCue,
  lexicon: ExtractLexicon,
): Source | null {
  if (teller === null) return null;
  const isPerson =
    "things" in teller && (teller.things[0] === "person" || teller.things[0] === "body");
  return isPerson || namesSpeakers(reading, teller, lexicon) ? nameBy("agent", teller) : null;
}

/** "Varn Post" in "a Varn Post report that", "police" in "police claims that". */
function findModifier(
  reading: SentenceReading,
  { firstWord }: NounCue,
  lexicon: ExtractLexicon,
): Source | null {
  const phrase = findPhraseOf(reading, firstWord);
  if (phrase === null) return null;
  let first = firstWord;
  while (first > phrase.firstWord && MODIFYING.has(reading.words[first - 1]!.tag)) first--;
  if (first === firstWord || findTimeOf(reading, first) !== null) return null;
  const modifier = cutStretch(reading, first, firstWord);
  // "a Norlandic request that": of whom in Norland?
  if (reading.words[firstWord - 1]!.form.adjective >= 0) return null;
  return namesSpeakers(reading, modifier, lexicon) ? nameBy("modifier", modifier) : null;
}

const MODIFYING: ReadonlySet<Tag> = new Set(["NAME", "NOUN"]);

/** "Okoye" in "Okoye made a promise". */
function findMaker(
  reading: SentenceReading,
  cue: NounCue,
  { cues: { making } }: ExtractLexicon,
): Source | null {
  const phrase = findPhraseOf(reading, cue.firstWord);
  const clause = reading.clauses.find(
    ({ objects, group }) => making.has(group.lemma) && objects.some((object) => object === phrase),
  );
  return clause === undefined ? null : findSubject(reading, clause);
}

/** "The agency quoted Okoye as saying": the object speaks. */
function findQuotedAs(reading: SentenceReading, { quoting }: VerbCue): Source | null {
  const object = quoting?.objects.at(-1);
  return object === undefined ? null : nameBy("quoted-as", findWholePhrase(reading, object));
}

/** "Okoye left, saying" and "a letter from Okoye saying": the main clause or what the participle describes. */
function findParticipleSource(
  { clause, unit: { reading } }: VerbCue,
  { circumstances }: ExtractLexicon,
): Source | null {
  const antecedent = clause.kind === "participle" ? clause.antecedent : null;
  // "posted early Friday saying": a time says nothing.
  const isTime = antecedent !== null && findTimeOf(reading, antecedent.endWord - 1) !== null;
  if (antecedent !== null && !isTime && antecedent.endWord <= clause.firstWord) {
    const isSetOff = reading.words[clause.firstWord - 1]?.tag === "MARK";
    // "issued a statement calling": whoever issued it speaks.
    const isUtterance =
      clause.parent?.objects.includes(antecedent) === true &&
      circumstances.media.has(antecedent.head.normal);
    if (!isSetOff && !isUtterance)
      return nameBy("subject", findDescribed(reading, antecedent, clause.firstWord));
  }
  const around = clause.parent ?? clause.joinedTo;
  const source = around === null ? findSubject(reading, clause) : findSubject(reading, around);
  return source === null ? null : { ...source, rule: "main-clause" };
}

/** The words from a phrase to the participle that describes it: "a letter from Okoye | saying". */
function findDescribed(reading: SentenceReading, phrase: NounPhrase, end: number): Stretch {
  return cutStretch(reading, phrase.firstWord, Math.max(end, phrase.endWord));
}

/** "Okoye" in "described by Okoye". */
function findAgent(cue: VerbCue, lexicon: ExtractLexicon): Source | null {
  const { reading } = cue.unit;
  const by = reading.prepositionalPhrases.find(
    ({ preposition, firstWord }) =>
      firstWord >= cue.endWord &&
      firstWord < cue.endWord + FARTHEST_AGENT &&
      hasRole(preposition.form, Role.AGENT_MARK),
  );
  if (by === undefined || isInterrupted(reading, cue.endWord, by.firstWord)) return null;
  const agent = withNameBehind(reading, by.object, false);
  // Whoever warns and tells speaks: "warned by engineers", but not "told by letter".
  const tells =
    cue.frames.has("addressee") && !lexicon.circumstances.media.has(by.object.head.normal);
  // "is characterized by mistrust" names nobody.
  // "labelled “a traitor” by the paper"
  const isQuoted = holdsMarks(reading.words, cue.endWord, by.firstWord);
  return tells || isQuoted || namesSpeakers(reading, agent, lexicon)
    ? nameBy("agent", agent)
    : null;
}

const FARTHEST_AGENT = 12;

/** Whether a verb or a mark parts words. */
function isInterrupted({ words }: SentenceReading, first: number, end: number): boolean {
  return words
    .slice(first, end)
    .some(({ tag, normal }) => tag === "VERB" || normal === "," || normal === ";");
}
