import type { DraftClause } from "../clauses/draft-clause.ts";
import type {
  FiniteGroup,
  InfinitiveGroup,
  ParticipleGroup,
  VerbGroup,
} from "../reading/verb-group.ts";
import type { Word } from "../reading/word.ts";
import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { VerbChunk } from "../phrases/chunk.ts";

/**
 * The verb group of a clause with a subject of its own, or of a command.
 *
 * Written out, as the other groups are, since objects made by spreading take several times as long.
 */
export function buildFiniteGroup(
  words: readonly Word[],
  { group, isPassive, subject, subjectWord, isInverted }: DraftClause,
): FiniteGroup {
  const chunk = group!;
  const { first: firstWord, isPerfect, isProgressive } = chunk;
  const { start, end, endWord, verb, lemma, auxiliaries, negation, particle } = read(words, chunk);
  const first = words[chunk.auxiliaries[0] ?? chunk.verb]!;
  const mayBeBase = (first.verbForms & VerbForm.BASE) !== 0;
  const isPast = (first.verbForms & VerbForm.PAST) !== 0 && !mayBeBase;
  const isSubjectless = subject === null && subjectWord === null && !isInverted;
  return {
    form: "finite",
    start,
    end,
    firstWord,
    endWord,
    verb,
    lemma,
    auxiliaries,
    negation,
    particle,
    voice: isPassive ? "passive" : "active",
    isPerfect,
    isProgressive,
    tense: isPast ? "past" : "present",
    modal: isModal(first, chunk) ? first : null,
    isImperative: isSubjectless && mayBeBase && first.verbForms !== VerbForm.PRESENT,
  };
}

/** "wird gebaut" and "'d gone" have none, though the words can be modals. */
function isModal({ form, tag }: Word, { auxiliaries, isPassive, isPerfect }: VerbChunk): boolean {
  if (!hasRole(form, Role.MODAL) || tag !== "AUXILIARY") return false;
  return auxiliaries.length > 1 || !(isPassive || isPerfect);
}

export function buildInfinitiveGroup(
  words: readonly Word[],
  { group, isPassive }: DraftClause,
): InfinitiveGroup {
  const chunk = group!;
  const { first: firstWord, isPerfect, isProgressive } = chunk;
  const { start, end, endWord, verb, lemma, auxiliaries, negation, particle } = read(words, chunk);
  return {
    form: "infinitive",
    start,
    end,
    firstWord,
    endWord,
    verb,
    lemma,
    auxiliaries,
    negation,
    particle,
    voice: isPassive ? "passive" : "active",
    isPerfect,
    isProgressive,
    mark: chunk.mark === null ? null : words[chunk.mark]!,
  };
}

export function buildParticipleGroup(
  words: readonly Word[],
  { group, isPassive }: DraftClause,
): ParticipleGroup {
  const chunk = group!;
  const { first: firstWord, isPerfect, isProgressive } = chunk;
  const { start, end, endWord, verb, lemma, auxiliaries, negation, particle } = read(words, chunk);
  return {
    form: "participle",
    start,
    end,
    firstWord,
    endWord,
    verb,
    lemma,
    auxiliaries,
    negation,
    particle,
    voice: isPassive ? "passive" : "active",
    isPerfect,
    isProgressive,
  };
}

const NO_WORDS: readonly Word[] = [];

/** The words of a verb chunk, and where they end. */
function read(
  words: readonly Word[],
  chunk: VerbChunk,
): Pick<
  VerbGroup,
  "start" | "end" | "endWord" | "verb" | "lemma" | "auxiliaries" | "negation" | "particle"
> {
  const endWord = Math.max(chunk.end, chunk.verb + 1, (chunk.particle ?? 0) + 1);
  const verb = words[chunk.verb]!;
  return {
    start: words[chunk.first]!.start,
    end: words[endWord - 1]!.end,
    endWord,
    verb,
    lemma: verb.lemma,
    auxiliaries:
      chunk.auxiliaries.length === 0 ? NO_WORDS : chunk.auxiliaries.map((index) => words[index]!),
    negation: chunk.negation === null ? null : words[chunk.negation]!,
    particle: chunk.particle === null ? null : words[chunk.particle]!,
  };
}
