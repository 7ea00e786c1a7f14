import { nameSuffixes } from "../../domain/names/name-suffixes.ts";
import type { Document } from "../../domain/text/document.ts";
import { findFirstIndex } from "../../domain/text/find-first-index.ts";
import { foldName } from "../../domain/names/name-key.ts";
import type { NameSpan } from "../../names/name-spans.ts";

/** A whole name as an article gives it, at each of its places. */
interface WholeName extends NameSpan {
  readonly folded: string;
}

/** Those whom an article gives whole names with one surname. */
interface Bearers {
  /** Every place of such a name, in order. */
  readonly mentions: WholeName[];
  /** The first place of each name. */
  readonly distinct: WholeName[];
}

/** The whole names of an article by their surname, as `foldName` gives it. */
export type WholeNames = ReadonlyMap<string, Bearers>;

export function indexWholeNames({ text }: Document, names: readonly NameSpan[]): WholeNames {
  const index = new Map<string, Bearers>();
  for (const name of names) {
    if (name.wordCount < 2 || name.wordCount > 4 || name.isOrganization) continue;
    const folded = foldName(text.slice(name.start, name.end));
    if (!isWholeName(folded)) continue;
    const surname = getSurname(folded);
    const bearers = index.get(surname) ?? { mentions: [], distinct: [] };
    index.set(surname, bearers);
    const mention = { ...name, folded };
    bearers.mentions.push(mention);
    if (bearers.distinct.length > NAMESAKES) continue;
    if (!bearers.distinct.some((other) => other.folded === folded)) bearers.distinct.push(mention);
  }
  return index;
}

/** More people with one surname than this are told apart no better. */
const NAMESAKES = 10;

/**
 * The whole name that a surname or initials stand for: "Okoye" and "A. Okoye" are the "Ada Okoye" of
 * the same article. Of several who share a surname it is the one named last.
 */
export function findWholeName(
  { text }: Document,
  wholeNames: WholeNames,
  name: NameSpan,
): NameSpan | null {
  const folded = foldName(text.slice(name.start, name.end));
  const bearers = isWholeName(folded) ? undefined : wholeNames.get(getSurname(folded));
  if (bearers === undefined) return null;
  const initial = folded.includes(" ") ? folded.charAt(0) : "";
  const isBearer = (other: WholeName): boolean => other.folded.startsWith(initial);
  const [first, second] = bearers.distinct.filter(isBearer);
  if (first === undefined || second === undefined) return first ?? null;
  const next = findFirstIndex(bearers.mentions, ({ start }) => start >= name.start);
  return bearers.mentions.slice(Math.max(0, next - NAMESAKES), next).findLast(isBearer) ?? first;
}

/** "Ada Okoye" tells who is meant wherever it stands; "Okoye" and "A. Okoye" do not. */
export function isWholeName(folded: string): boolean {
  return folded.split(" ").filter((word) => word.length > 1 && !nameSuffixes.has(word)).length > 1;
}

function getSurname(folded: string): string {
  return folded.split(" ").findLast((word) => !nameSuffixes.has(word)) ?? "";
}
