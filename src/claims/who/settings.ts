import { buildSpellingKey, foldName } from "../../domain/names/name-key.ts";
import { startsWithCapital } from "../../domain/text/letters.ts";
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
    ...new Set([...head, ...findNames(byParagraph, getParagraph(context, place))]),
  ];
}

/** The names in a paragraph; of one that names nobody those in the last before it that does. */
function findNames(
  byParagraph: ReadonlyMap<number, ReadonlySet<string>>,
  paragraph: number,
): Iterable<string> {
  for (let at = paragraph; at >= 0; at--) {
    const names = byParagraph.get(at);
    if (names !== undefined) return names;
  }
  return [];
}

/** Whether a place lies in a headline, also in one that ends with a stop as a sentence does. */
export function isInHeadline(context: ArticleContext, place: number): boolean {
  const { document, article } = context;
  const index = getParagraph(context, place);
  const paragraph = document.paragraphs[index];
  if (paragraph === undefined || paragraph.kind === "HEADLINE") return paragraph !== undefined;
  if (index > 0) return false;
  const text = document.text.slice(paragraph.start, paragraph.end);
  const isTitle = article.title !== null && foldName(text) === foldName(article.title);
  return isTitle || isInTitleCase(text);
}

/** Letters of the shortest words that a headline writes with a capital. */
const LONG = 4;
/** Of these words, the part that has one. */
const MOST = 0.8;

function isInTitleCase(text: string): boolean {
  const words = text.split(/[^\p{L}'’]+/u).filter((word) => word.length >= LONG);
  return words.length >= LONG && words.filter(startsWithCapital).length >= MOST * words.length;
}
