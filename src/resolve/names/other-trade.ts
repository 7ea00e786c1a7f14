import type { Span } from "../../domain/text/span.ts";
import { getDeterminer } from "../../grammar/find-in-reading.ts";
import type { NameLexicon } from "../../language/name-lexicon.ts";
import type { ReferenceLexicon } from "../../language/reference-lexicon.ts";
import { describeName } from "../../names/name-descriptions.ts";
import { findAround } from "../../prose/find-around.ts";
import type { ReadUnits } from "../../prose/read-units.ts";

/** The words by which names are judged. */
export type SupportLexicon = NameLexicon & Pick<ReferenceLexicon, "indefinite">;

/**
 * The words of an article that introduces somebody as a stranger, "Ada Okoye, a baker in Larne,"; `null`
 * where it does not: not as "the baker" whom readers know, nor as "a former baker", nor with a title or
 * as a member of something ("a Democrat"). That is done once, where the whole name stands first.
 */
export function listStrangeWords(
  read: ReadUnits,
  first: Span,
  lexicon: SupportLexicon,
): ReadonlySet<string> | null {
  return hasOtherTrade(read, first, lexicon)
    ? new Set(read.units.flatMap(({ reading }) => reading.words).map(({ normal }) => normal))
    : null;
}

function hasOtherTrade(read: ReadUnits, name: Span, lexicon: SupportLexicon): boolean {
  const trade = findAround(read, name)?.closing.apposition ?? null;
  if (trade?.kind !== "common") return false;
  const { head, things } = trade;
  if (things.length > 0 && !things.includes("person")) return false;
  if (!lexicon.indefinite.has(getDeterminer(trade)?.normal ?? "")) return false;
  if (head.text !== head.normal || lexicon.titles.has(head.normal)) return false;
  return !describeName(read, name, lexicon).words.some((word) => lexicon.former.has(word));
}
