import { buildSpellingKey } from "../domain/names/name-key.ts";
import type { Quotation } from "../domain/statements/quotation.ts";
import type { Language } from "../language/language.ts";
import { hasRole, Role } from "../language/word-form.ts";

/**
 * The keys of the words that tell who speaks: of a name, and of what stands beside it where he is
 * quoted; "spokeswoman" of "a spokeswoman for Okoye".
 */
export function listSpeakerKeys(
  { speaker, source, onBehalfOf }: Quotation,
  { grammar: { readForm } }: Language,
): string[] {
  const told = [speaker?.name, source?.text, speaker?.mention.text, onBehalfOf?.name];
  const keys = told.flatMap((words) => {
    const list = (words ?? "").split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    const end = list.findIndex(
      (word, at) =>
        at > 0 && hasRole(readForm(word.toLowerCase()), Role.PREPOSITION | Role.RELATIVE),
    );
    return list
      .slice(0, end < 0 ? list.length : end)
      .filter((word) => !hasRole(readForm(word.toLowerCase()), Role.ARTICLE | SMALL))
      .map((word) => `n:${buildSpellingKey(word)}`);
  });
  return [...new Set(keys)];
}

const SMALL =
  Role.POSSESSIVE |
  Role.SUBJECT_PRONOUN |
  Role.OBJECT_PRONOUN |
  Role.COORDINATOR |
  Role.DEMONSTRATIVE;
