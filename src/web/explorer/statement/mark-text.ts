import type { Span } from "../asking/rows.ts";

/** What of an article's text belongs to a quotation. */
export interface Marked {
  readonly id: string;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
}

export type Role = "content" | "source" | "cue";

/** A stretch of the text that is of one kind; `quotation` is the id of what it belongs to, if anything. */
export interface Piece {
  readonly text: string;
  readonly quotation: string | null;
  readonly role: Role | null;
}

/**
 * Cuts a text where its marks begin and end.
 *
 * Of marks over one another the picked quotation's counts, else the shortest, so that what stands
 * inside of a longer one is seen. The pieces joined are the text to the letter.
 */
export function cutPieces(
  text: string,
  quotations: readonly Marked[],
  picked: string | null,
): readonly Piece[] {
  const marks = quotations
    .flatMap(({ id, content, source, cue }) => [
      ...content.map((span) => ({ ...span, quotation: id, role: "content" as const })),
      ...(source === null ? [] : [{ ...source, quotation: id, role: "source" as const }]),
      ...(cue === null ? [] : [{ ...cue, quotation: id, role: "cue" as const }]),
    ])
    .sort(
      (one, other) =>
        Number(other.quotation === picked) - Number(one.quotation === picked) ||
        one.end - one.start - (other.end - other.start),
    );
  const edges = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])]
    .filter((edge) => edge <= text.length)
    .sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const mark = marks.find((each) => each.start <= start && each.end >= end);
    return {
      text: text.slice(start, end),
      quotation: mark?.quotation ?? null,
      role: mark?.role ?? null,
    };
  });
}
