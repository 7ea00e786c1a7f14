import { getModifiers } from "../../grammar/find-in-reading.ts";
import type { NounPhrase } from "../../grammar/reading/noun-phrase.ts";
import type { ArticleContext } from "../../resolve/article-context.ts";
import { listNameKeys } from "./settings.ts";

/** The keys of the name of the one person whom an article calls so: of Okoye for "the former mayor". */
export function listDenoted(phrase: NounPhrase, { described }: ArticleContext): readonly string[] {
  const isPerson = phrase.kind === "common" && phrase.things.includes("person");
  // "a former Miss Varn" is what somebody is, and no name.
  const isTitle =
    phrase.kind === "name" && phrase.determiner !== null && phrase.modifiers.length > 0;
  if ((!isPerson && !isTitle) || phrase.number === "plural") return [];
  const { normal } = phrase.head;
  const modifiers = getModifiers(phrase).filter(({ tag }) => tag !== "NUMBER");
  const names = described.flatMap(({ actor, nouns, words }) => {
    const isSo = nouns.has(normal) || (isTitle && words.has(normal));
    const isAll = modifiers.every((word) => words.has(word.normal) || nouns.has(word.normal));
    return isSo && isAll ? [actor.name] : [];
  });
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? listNameKeys(first) : [];
}
