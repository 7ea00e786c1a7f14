import type { Quotation } from "../domain/statements/quotation.ts";
import { getParagraph, type ArticleContext } from "../resolve/article-context.ts";

/** Paragraphs between words and those that answer them. */
const NEAR = 1;

/**
 * The quotations that "the claim" or "that" of a quotation may mean: the last before it, where somebody
 * else says that something is so, with those that it lies in.
 *
 * @param isMeant  whether it may be the words of who said a quotation
 */
export function listAnswered(
  quotation: Quotation,
  quotations: readonly Quotation[],
  context: ArticleContext,
  isMeant: (other: Quotation) => boolean,
): string[] {
  const place = quotation.content[0]!.start;
  const paragraph = getParagraph(context, place);
  const before = quotations.filter(
    (other) =>
      getEnd(other) <= place &&
      paragraph - getParagraph(context, getEnd(other) - 1) <= NEAR &&
      other.mode === "ASSERTED" &&
      !isOfOneSpeaker(other, quotation) &&
      isMeant(other),
  );
  const last = Math.max(...before.map(getEnd));
  return before.filter((other) => getEnd(other) === last).map(({ id }) => id);
}

function getEnd({ content }: Quotation): number {
  return content.at(-1)!.end;
}

function isOfOneSpeaker(one: Quotation, other: Quotation): boolean {
  return one.speaker !== null && one.speaker.id === other.speaker?.id;
}
