import type { NameTypeEvidence } from "../../domain/rules/name-type-rules.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { NarrativeUnit } from "../../prose/narrative-units.ts";
import type { ReadUnits } from "../../prose/read-units.ts";

/**
 * Where a phrase ends that opens a sentence, with what the pronoun tells that opens the one behind:
 * "Okoye left. She slept."
 */
export function findNextPronouns(
  { units }: ReadUnits,
  { resolve: { references } }: Pick<Language, "resolve">,
): [number, NameTypeEvidence][] {
  return units.slice(1).flatMap((unit, index): [number, NameTypeEvidence][] => {
    const before = units[index]!;
    const word = unit.reading.words[0];
    const opening =
      word === undefined || unit.paragraph > before.paragraph + 1 ? null : findOpening(before);
    if (opening === null) return [];
    if (hasRole(word!.form, Role.SUBJECT_PRONOUN) && references.persons.has(word!.normal))
      return [[opening, "he-or-she-next"]];
    return references.things.has(word!.normal) ? [[opening, "it-next"]] : [];
  });
}

/** Where the subject ends of the first verb of a sentence, if it opens it. */
function findOpening({ reading: { clauses } }: NarrativeUnit): number | null {
  const main = clauses.find(({ kind, subject }) => kind === "main" && subject.kind === "own");
  return main?.subject.kind === "own" ? main.subject.phrase.end : null;
}
