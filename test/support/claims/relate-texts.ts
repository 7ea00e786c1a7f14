import type { ClaimRelation } from "../../../src/domain/claims/claim-relation.ts";
import type { ComparedClaims } from "../../../src/domain/claims/compared-claims.ts";
import { findRelation } from "../../../src/domain/claims/relate-statements.ts";
import { overlaps } from "../../../src/domain/text/span.ts";
import { readTestInput } from "../read-text.ts";

/** An article with the words of one statement in braces, and the day on which it was published, where known. */
export interface MarkedText {
  readonly text: string;
  readonly publishedOn?: string;
}

/** How the statement that is marked in one text stands to that in another; of two in one text, both are marked in it. */
export function relateTexts(left: MarkedText, right: MarkedText): ClaimRelation | null {
  return findRelation([compare("left", left, 0)], [compare("right", right, 0)]);
}

export function relateInText(marked: MarkedText): ClaimRelation | null {
  return findRelation([compare("one", marked, 0)], [compare("one", marked, 1)]);
}

/** The statement that is marked in a text, the first or the second, as it is compared with others. */
export function compare(
  id: string,
  { text, publishedOn }: MarkedText,
  which: number,
): ComparedClaims {
  const [start, end] = findMarked(text, which);
  const reading = readTestInput({
    id,
    text: text.replaceAll(/[{}]/gu, ""),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  });
  const quotation = reading.quotations.find(({ content }) =>
    content.some((span) => overlaps(span, { start, end })),
  );
  if (quotation === undefined) throw new Error(`No statement is found in "${text}"`);
  const type = reading.entities.find((entity) => entity.id === quotation.speaker?.id)?.type;
  return {
    id: quotation.id,
    speakerId: quotation.speaker?.id ?? null,
    isHidden: type === "UNNAMED",
    isPerson: type === "PERSON",
    articleId: id,
    day: quotation.saidOn?.from ?? publishedOn ?? null,
    start: quotation.content[0]!.start,
    end: quotation.content.at(-1)!.end,
    mode: quotation.mode,
    claimed: reading.claimed.find(({ quotationId }) => quotationId === quotation.id)!,
  };
}

/** Where the words in braces stand once the braces are gone. */
function findMarked(text: string, which: number): [start: number, end: number] {
  const marks = [...text.matchAll(/[{}]/gu)].map(({ index }, at) => index - at);
  return [marks[which * 2]!, marks[which * 2 + 1]!];
}
