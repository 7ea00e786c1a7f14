import type { TextLexicon } from "../../language/text-lexicon.ts";
import type { Article } from "../../domain/articles/article.ts";
import type { Document } from "../../domain/text/document.ts";
import { foldName } from "../../domain/names/name-key.ts";
import { sliceSpan, type TextSpan } from "../../domain/text/span.ts";
import { findNamesIn, listHeadAndTail, listTail } from "./name-lines.ts";
import { type IsKnown, isAgency, isOutlet } from "./outlets.ts";
import { SURE_LISTS } from "./person-names.ts";

/** From whom an article says that it has its text. */
export interface Credits {
  readonly credits: readonly TextSpan[];
  readonly isFromFeed: boolean;
  readonly aggregator: TextSpan | null;
}

/**
 * Reads the credits of an article: in brackets in the dateline, agencies in the by-line and in the lines
 * that say who published it, and in its last lines.
 */
export function readCredits(
  document: Document,
  { credits: lines, outlets, bylines }: Pick<TextLexicon, "bylines" | "credits" | "outlets">,
  isKnown: IsKnown,
): Credits {
  const tail = listTail(document);
  const around = listHeadAndTail(document);
  const ofAgency = ({ text }: TextSpan): boolean => isAgency(text, outlets);
  // "— Jane Roe": whoever that is, she is no publisher.
  const ofPerson = ({ text }: TextSpan): boolean => {
    const [first, second] = text.toLowerCase().split(" ");
    const lists = bylines.givenNames.get(first!)?.lists ?? 0;
    return second !== undefined && lists >= SURE_LISTS && !bylines.neverNames.has(second);
  };
  const ofOutlet = (name: TextSpan): boolean =>
    ofAgency(name) || isOutlet(name.text, outlets, isKnown);
  return {
    credits: [
      ...findInDatelines(document),
      ...findInBylines(document),
      ...findNamesIn(document, tail, lines.credit).filter((name) => !ofPerson(name)),
      ...findNamesIn(document, around, lines.outletCredit).filter(ofOutlet),
      ...findNamesIn(document, around, lines.publisher).filter(ofAgency),
    ],
    isFromFeed: tail.some(({ start, end }) =>
      lines.feed.some((pattern) => pattern.test(document.text.slice(start, end))),
    ),
    aggregator: findNamesIn(document, tail, lines.aggregator)[0] ?? null,
  };
}

function findInBylines({ text, paragraphs }: Document): TextSpan[] {
  return paragraphs.flatMap(({ start, byline }) =>
    (byline?.agencies ?? []).map((name) =>
      sliceSpan(text, { start: start + name.start, end: start + name.end }),
    ),
  );
}

/** "MOSCOW (Reuters) –". */
function findInDatelines({ text, paragraphs }: Document): TextSpan[] {
  return paragraphs.flatMap(({ kind, start, dateline }) => {
    const credit = dateline?.credit;
    if (kind !== "BODY" || credit == null) return [];
    return [sliceSpan(text, { start: start + credit.start, end: start + credit.end })];
  });
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
