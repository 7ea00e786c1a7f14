import type { ArticleContext, DescribedPerson } from "../article-context.ts";
import { describeName } from "../../names/name-descriptions.ts";
import { buildNamedActor } from "./people.ts";

/** Finds the persons of an article whose names stand beside a description, in order. */
export function findDescribedPersons(
  context: Omit<ArticleContext, "described">,
): DescribedPerson[] {
  const { links, names, read, lexicon } = context;
  const linked = new Set(links.map(({ start }) => start));
  const named = [
    ...links.filter(({ actor }) => actor?.type === "PERSON"),
    ...names.filter(({ start }) => !linked.has(start)),
  ].sort((a, b) => a.start - b.start);
  return named.flatMap((name) => {
    const beside = describeName(read, name, lexicon);
    if (beside.nouns.length === 0) return [];
    const actor = "wordCount" in name ? buildNamedActor(context, name, false) : name.actor;
    if (actor?.type !== "PERSON") return [];
    const mention = { start: name.start, end: name.end };
    return [{ actor, mention, nouns: new Set(beside.nouns), words: new Set(beside.words) }];
  });
}
