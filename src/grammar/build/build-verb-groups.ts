import type { DraftClause } from "../clauses/draft-clause.ts";
import type { FiniteGroup, InfinitiveGroup, ParticipleGroup } from "../reading/verb-group.ts";
import type { Word } from "../reading/word.ts";
import { hasRole, Role, VerbForm } from "../../language/word-form.ts";
import type { VerbChunk } from "../phrases/chunk.ts";
import { buildStretch } from "./stretch.ts";

/** The verb group of a clause with a subject of its own, or of a command. */
export function buildFiniteGroup(
  words: readonly Word[],
  { group, isPassive, subject, subjectWord, isInverted }: DraftClause,
): FiniteGroup {
  const verb = group!;
  const first = words[verb.auxiliaries[0] ?? verb.verb]!;
  const isSubjectless = subject === null && subjectWord === null && !isInverted;
  return {
    ...buildParts(words, verb, isPassive),
    form: "finite",
    tense:
      (first.verbForms & VerbForm.PAST) !== 0 && (first.verbForms & VerbForm.BASE) === 0
        ? "past"
        : "present",
    modal: isModal(first, verb) ? first : null,
    isImperative:
      isSubjectless &&
      first.verbForms !== VerbForm.PRESENT &&
      (first.verbForms & VerbForm.BASE) !== 0,
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
  const verb = group!;
  const mark = verb.mark === null ? null : words[verb.mark]!;
  return { ...buildParts(words, verb, isPassive), form: "infinitive", mark };
}

export function buildParticipleGroup(
  words: readonly Word[],
  { group, isPassive }: DraftClause,
): ParticipleGroup {
  return { ...buildParts(words, group!, isPassive), form: "participle" };
}

function buildParts(
  words: readonly Word[],
  chunk: VerbChunk,
  isPassive: boolean,
): Omit<ParticipleGroup, "form"> {
  const { first, end, verb, auxiliaries, negation, particle, isPerfect, isProgressive } = chunk;
  return {
    ...buildStretch(words, first, Math.max(end, verb + 1, (particle ?? 0) + 1)),
    verb: words[verb]!,
    lemma: words[verb]!.lemma,
    auxiliaries: auxiliaries.map((index) => words[index]!),
    negation: negation === null ? null : words[negation]!,
    particle: particle === null ? null : words[particle]!,
    voice: isPassive ? "passive" : "active",
    isPerfect,
    isProgressive,
  };
}
