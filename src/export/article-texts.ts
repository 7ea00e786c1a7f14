import { LRUCache } from "lru-cache";
import { requireAnswer } from "./ask-pages.ts";
import type { Asker } from "./answers/asker.ts";

/** Characters of the texts of articles that are kept, since neighbors are often of one. */
const MOST_KEPT = 4 * 2 ** 20;

/** The whole text of an article; `null` where it is gone. */
export type ReadText = (articleId: string) => Promise<string | null>;

export function buildTextReader(asker: Asker): ReadText {
  return async (id) => {
    const { node } = await requireAnswer(asker, TEXT_QUERY, { id });
    return (node as { readonly text: string } | null)?.text ?? null;
  };
}

const TEXT_QUERY = "query ($id: ID!) { node(id: $id) { ... on Article { text } } }";

/** What is made of the texts of articles, a few of which are kept. */
export function keepTexts<Made extends object>(
  readText: ReadText,
  make: (text: string) => Made,
): (articleId: string) => Promise<Made | null> {
  const kept = new LRUCache<string, { readonly made: Made; readonly length: number }>({
    maxSize: MOST_KEPT,
    maxEntrySize: Number.MAX_SAFE_INTEGER,
    sizeCalculation: ({ length }) => 1 + length,
  });
  return async (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known.made;
    const text = await readText(id);
    if (text === null) return null;
    const made = make(text);
    kept.set(id, { made, length: text.length });
    return made;
  };
}
