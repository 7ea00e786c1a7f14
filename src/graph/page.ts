import { AppError } from "../errors/app-error.ts";

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

/**
 * Checks how many rows are asked for.
 *
 * @throws AppError PAGE_SIZE_INVALID
 */
export function requirePageSize(size: number): number {
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new AppError("PAGE_SIZE_INVALID", { first: size, largest: LARGEST_PAGE });
}
