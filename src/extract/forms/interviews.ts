import type { Span } from "../../domain/text/span.ts";
import { findPrepositionalFrom, findWholePhrase } from "../../grammar/find-by-word.ts";
import type { Clause } from "../../grammar/reading/clause.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { SentenceReading } from "../../grammar/reading/sentence-reading.ts";
import type { CueLexicon } from "../../language/extract-lexicon.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import { toSpan } from "../../domain/text/span.ts";

/** Who asks and who answers in an interview, as the words before it tell. */
export interface Interview {
  readonly asking: Span | null;
  readonly answering: Span | null;
}

const NOBODY: Interview = { asking: null, answering: null };

/** The nearest sentence before `end` that tells of an interview: "Lund interviewed Okoye". */
export function findInterview(
  units: readonly NarrativeUnit[],
  end: number,
  lexicon: CueLexicon,
): Interview {
  for (let index = end - 1; index >= 0; index--) {
    const { reading } = units[index]!;
    const found = findNamed(reading, lexicon) ?? findMeeting(reading, lexicon);
    if (found !== null) return found;
  }
  return NOBODY;
}

/** "in an interview with Okoye" */
function findNamed(reading: SentenceReading, { interviews }: CueLexicon): Interview | null {
  for (const { head, endWord } of reading.nounPhrases) {
    const other = findPrepositionalFrom(reading, endWord);
    if (other === null || !interviews.has(`${head.lemma} ${other.preposition.normal}`)) continue;
    return buildInterview(reading, null, other.object);
  }
  return null;
}

/** "Lund interviewed Okoye", "We sat down with Okoye", "Okoye spoke to the Post". */
function findMeeting(reading: SentenceReading, lexicon: CueLexicon): Interview | null {
  const { interviewing, speaking } = lexicon;
  for (const clause of reading.clauses) {
    const { group, objects } = clause;
    if (interviewing.has(group.lemma) && objects[0] !== undefined)
      return buildInterview(reading, getSubject(clause), objects[0]);
    const other = findPrepositionalFrom(reading, group.endWord);
    if (other === null) continue;
    const particle = group.particle === null ? "" : `${group.particle.normal} `;
    const way = `${group.lemma} ${particle}${other.preposition.normal}`;
    if (interviewing.has(way)) return buildInterview(reading, getSubject(clause), other.object);
    if (!speaking.has(way)) continue;
    const subject = getSubject(clause);
    // Who is asked is the one with a name of their own: "We spoke to Okoye", "Okoye spoke to the Post".
    // "She spoke to the Post": a pronoun is of who was named.
    const isNamed = subject?.kind === "pronoun" && isOfOther(subject, lexicon);
    const asks =
      subject === null ||
      (subject.kind === "pronoun" && !(isNamed && hasDeterminer(other.object))) ||
      hasDeterminer(subject);
    return asks
      ? buildInterview(reading, subject, other.object)
      : buildInterview(reading, other.object, subject);
  }
  return null;
}

function getSubject({ subject }: Clause): NounPhrase | null {
  return subject.kind === "none" ? null : subject.phrase;
}

/** "she", unlike "we". */
function isOfOther({ head }: NounPhrase, { anybody, speaker }: CueLexicon): boolean {
  return !anybody.has(head.normal) && !speaker.has(head.normal);
}

/** "the Varn Post": an outlet. */
function hasDeterminer(phrase: NounPhrase): boolean {
  return "determiner" in phrase && phrase.determiner !== null;
}

function buildInterview(
  reading: SentenceReading,
  asking: NounPhrase | null,
  answering: NounPhrase,
): Interview | null {
  // "We spoke to her": the sentence before names her.
  const isPronoun = answering.kind === "pronoun";
  if (isPronoun && !hasRole(answering.head.form, MEANT)) return null;
  return {
    asking: asking === null ? null : toSpan(findWholePhrase(reading, asking)),
    answering: toSpan(findWholePhrase(reading, answering)),
  };
}

const MEANT = Role.OBJECT_PRONOUN | Role.SUBJECT_PRONOUN | Role.POSSESSIVE;
