import { AppError } from "../../errors/app-error.ts";

/** Where a row stands in a list: what it is sorted by, and the id that breaks ties. */
export interface Position {
  /** Empty where the row has nothing to be sorted by, as a statement without a day. */
  readonly sortKey: string;
  readonly id: string;
}

/** Rows of a page where nothing else is asked for. */
export const PAGE_SIZE = 20;

/** Rows that one page may hold. */
export const LARGEST_PAGE = 100;

/** Which part of a list is asked for: rows from the beginning, or, with `last`, from the end. */
export interface PageBounds {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** What is told of a page. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Absent where it was not asked for; `null` where the page is empty. */
  readonly startCursor: string | null | undefined;
  readonly endCursor: string | null | undefined;
}

/**
 * Tells whether rows are counted from the end.
 *
 * @throws AppError PAGE_DIRECTION_UNCLEAR
 */
export function isFromEnd({ first, last }: PageBounds): boolean {
  if (first != null && last != null) throw new AppError("PAGE_DIRECTION_UNCLEAR", { first, last });
  return last != null;
}

/** Tells what lies around a page, by Relay's rules, once it is known whether it could have been longer. */
export function describeSurroundings(
  { last, after, before }: PageBounds,
  hasMore: boolean,
): Pick<PageInfo, "hasNextPage" | "hasPreviousPage"> {
  return last == null
    ? { hasNextPage: hasMore, hasPreviousPage: after != null }
    : { hasNextPage: before != null, hasPreviousPage: hasMore };
}

/**
 * Checks how many rows are asked for.
 *
 * @throws AppError PAGE_SIZE_INVALID
 */
export function requirePageSize(size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new AppError("PAGE_SIZE_INVALID", { first: size, largest: LARGEST_PAGE });
}
