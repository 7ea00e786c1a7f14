import { buildSpellingKey } from "../../domain/names/name-key.ts";
import type { Quotation } from "../../domain/statements/quotation.ts";
import type { Language } from "../../language/language.ts";
import { hasRole, Role } from "../../language/word-form.ts";
import type { MeaningWords } from "../words/word-meanings.ts";
import { listNameKeys } from "./settings.ts";

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

/**
 * The key of whoever speaks as another claim may have it of who does something, and the other keys of
 * the same: "okoye" and "ada" of Ada Okoye, "rebel" of the rebels.
 */
export function readSpeakerAsDoer(
  quotation: Quotation,
  language: Language,
  { claims }: MeaningWords,
): { readonly key: string | null; readonly keys: readonly string[] } {
  const { speaker, source, onBehalfOf } = quotation;
  const nouns = listNouns(source?.text ?? "", language).map((noun) => {
    const entry = claims.meanings
      .get(noun)
      ?.find(({ words, as }) => words.length === 1 && as !== "verb");
    return entry?.meaning.key ?? claims.findStem(noun);
  });
  const named = speaker?.type === "UNNAMED" ? undefined : (onBehalfOf ?? speaker)?.name;
  const names = named === undefined ? [] : listNameKeys(named);
  const speakerKeys = listSpeakerKeys(quotation, language);
  // "the mayor" of a whole name is no more than a title.
  if (names.length > 1 || nouns.length === 0)
    return { key: names.at(-1) ?? null, keys: speakerKeys };
  return { key: nouns.at(-1)!, keys: [...new Set([...speakerKeys, ...nouns])] };
}

/** Nouns that tell who speaks, up to a preposition; "Police" too, though a sentence begins with it. */
function listNouns(source: string, { grammar: { readForm } }: Language): string[] {
  const words = source.split(/\s+/u);
  const end = words.findIndex((word) => hasRole(readForm(word.toLowerCase()), ENDING));
  return words.slice(0, end < 0 ? words.length : end).flatMap((word) => {
    const { noun, nounLemma, isCommon, roles } = readForm(word.toLowerCase());
    const isWritten = word === word.toLowerCase() || (words.length === 1 && isCommon);
    return isWritten && noun >= 0 && roles === 0 && nounLemma !== null ? [nounLemma] : [];
  });
}

const ENDING = Role.PREPOSITION | Role.RELATIVE;

const SMALL =
  Role.ARTICLE |
  Role.PREPOSITION |
  Role.POSSESSIVE |
  Role.SUBJECT_PRONOUN |
  Role.OBJECT_PRONOUN |
  Role.COORDINATOR |
  Role.DEMONSTRATIVE;
