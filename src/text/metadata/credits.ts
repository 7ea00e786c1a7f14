import type { CreditLexicon } from "../../language/text-lexicon.ts";
import type { Article } from "../../domain/articles/article.ts";
import type { Document, Paragraph } from "../../domain/text/document.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";

/** From whom an article says that it has its text. */
export interface Credits {
  readonly credits: readonly TextSpan[];
  readonly isFromFeed: boolean;
  readonly aggregator: TextSpan | null;
}

/** Lines at the end in which credits stand. */
const TAIL_LINES = 8;

/** Reads the credits of an article: in brackets in the dateline, and in its last lines. */
export function readCredits(document: Document, lexicon: CreditLexicon): Credits {
  const tail = document.paragraphs.slice(-TAIL_LINES);
  const find = (patterns: readonly RegExp[]): TextSpan[] =>
    tail.flatMap((line) => patterns.flatMap((pattern) => findName(document, line, pattern)));
  return {
    credits: [...findInDatelines(document), ...find(lexicon.credit)],
    isFromFeed: tail.some(({ start, end }) =>
      lexicon.feed.some((pattern) => pattern.test(document.text.slice(start, end))),
    ),
    aggregator: find(lexicon.aggregator)[0] ?? null,
  };
}

/** "MOSCOW (Reuters) –". */
function findInDatelines({ text, paragraphs }: Document): TextSpan[] {
  return paragraphs.flatMap(({ kind, start, dateline }) => {
    const credit = dateline?.credit;
    if (kind !== "BODY" || credit == null) return [];
    return [sliceSpan(text, { start: start + credit.start, end: start + credit.end })];
  });
}

function findName({ text }: Document, { start, end }: Paragraph, pattern: RegExp): TextSpan[] {
  const name = pattern.exec(text.slice(start, end))?.indices?.groups?.["name"];
  return name === undefined
    ? []
    : [sliceSpan(text, { start: start + name[0], end: start + name[1] })];
}

/**
 * The credits of an article and others that were found in its text, in its order, each name once;
 * without its publisher's own, which says nothing new.
 */
export function mergeCredits(
  { credits, publisher }: Pick<Article, "credits" | "publisher">,
  others: readonly TextSpan[],
): TextSpan[] {
  const own = publisher === null ? "" : foldName(publisher);
  return keepFirst([...credits, ...others].filter(({ text }) => foldName(text) !== own));
}

function keepFirst(names: readonly TextSpan[]): TextSpan[] {
  const inOrder = names.toSorted((a, b) => a.start - b.start);
  const byName = new Map(inOrder.toReversed().map((name) => [foldName(name.text), name]));
  return inOrder.filter((name) => byName.get(foldName(name.text)) === name);
}
