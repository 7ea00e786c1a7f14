/** The row that a page ended with: what the list is sorted by, and the id that breaks ties. */
export interface Position {
  /** Empty where the row has nothing to be sorted by, as a statement without a day. */
  readonly sortKey: string;
  readonly id: string;
}

/** Which part of a list is wanted. */
export interface PageRequest {
  /** Rows wanted. */
  readonly first: number;
  /** The row after which the page begins; `null` for the first page. */
  readonly after: Position | null;
}

/** The whole list as one page. */
export const EVERY_ROW: PageRequest = { first: Number.MAX_SAFE_INTEGER - 1, after: null };

/** Part of a list: where its rows stand, and how long the whole list is. */
export interface Page {
  readonly positions: readonly Position[];
  readonly hasNextPage: boolean;
  /** Rows under the same conditions, on every page. */
  readonly totalCount: number;
}

/** Makes a page of rows that were read one further than wanted. */
export function buildPage(
  rows: readonly Readonly<Record<string, unknown>>[],
  first: number,
  totalCount: number,
): Page {
  const positions = rows as unknown as readonly Position[];
  return {
    positions: positions.slice(0, first),
    hasNextPage: positions.length > first,
    totalCount,
  };
}
