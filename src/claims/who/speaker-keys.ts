import { buildSpellingKey } from "../../domain/names/name-key.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";

/**
 * The keys of the words that tell who speaks: of a name, and of what stands beside it where he is
 * quoted; "spokeswoman" of "a spokeswoman for Okoye".
 */
export function listSpeakerKeys(
  { speaker, source, onBehalfOf }: Quotation,
  { grammar: { readForm } }: Language,
): string[] {
  const told = [speaker?.name, source?.text, speaker?.mention.text, onBehalfOf?.name];
  // "Armed Forces of Varn" is a name; "a spokeswoman for Okoye" tells of two.
  const isBody = speaker?.type === "ORGANIZATION";
  const keys = told.flatMap((words, number) => {
    const list = (words ?? "").split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    const end = list.findIndex(
      (word, at) =>
        at > 0 && hasRole(readForm(word.toLowerCase()), Role.PREPOSITION | Role.RELATIVE),
    );
    return list
      .slice(0, end < 0 || (isBody && number === 0) ? list.length : end)
      .filter((word) => !hasRole(readForm(word.toLowerCase()), SMALL))
      .map((word) => `n:${buildSpellingKey(word)}`);
  });
  return [...new Set(keys)];
}

const SMALL =
  Role.ARTICLE |
  Role.PREPOSITION |
  Role.POSSESSIVE |
  Role.SUBJECT_PRONOUN |
  Role.OBJECT_PRONOUN |
  Role.COORDINATOR |
  Role.DEMONSTRATIVE;
