import { buildSpellingKey } from "../../domain/names/name-key.ts";
import { getParagraph, type ArticleContext } from "../../resolve/article-context.ts";

/** The keys of a name: one for each of its words that is written with a capital. */
export function listNameKeys(name: string): string[] {
  return name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `n:${buildSpellingKey(word)}`);
}

/** Paragraphs at the head of an article that tell of what it is. */
const HEAD = 2;

/** What the talk is of at a place of an article: the names at its head and in the paragraph. */
export function readSettings(context: ArticleContext): (place: number) => readonly string[] {
  const byParagraph = new Map<number, Set<string>>();
  for (const { start, end } of context.names) {
    const paragraph = getParagraph(context, start);
    const keys = byParagraph.get(paragraph) ?? new Set();
    byParagraph.set(paragraph, keys);
    for (const key of listNameKeys(context.document.text.slice(start, end))) keys.add(key);
  }
  const head = Array.from({ length: HEAD }, (_, at) => [...(byParagraph.get(at) ?? [])]).flat();
  return (place) => [
    ...new Set([...head, ...(byParagraph.get(getParagraph(context, place)) ?? [])]),
  ];
}

export function isInHeadline(context: ArticleContext, place: number): boolean {
  return context.document.paragraphs[getParagraph(context, place)]?.kind === "HEADLINE";
}
