import { getModifiers } from "../grammar/find-in-reading.ts";
import type { NounPhrase } from "../grammar/reading/noun-phrase.ts";
import type { ArticleContext } from "../resolve/article-context.ts";
import { listNameKeys } from "./settings.ts";

/** The keys of the name of the one person whom an article calls so: of Okoye for "the former mayor". */
export function listDenoted(phrase: NounPhrase, { described }: ArticleContext): readonly string[] {
  if (phrase.kind !== "common" || !phrase.things.includes("person") || phrase.number === "plural")
    return [];
  const modifiers = getModifiers(phrase).filter(({ tag }) => tag !== "NUMBER");
  const names = described.flatMap(({ actor, nouns, words }) =>
    nouns.has(phrase.head.normal) &&
    modifiers.every(({ normal }) => words.has(normal) || nouns.has(normal))
      ? [actor.name]
      : [],
  );
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) ? listNameKeys(first) : [];
}
