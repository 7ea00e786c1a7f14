import { AppError } from "../../errors/app-error.ts";

/** Calendar days, YYYY-MM-DD; an end that is left out is open. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Numbers; an end that is left out is open. */
export interface IntRange {
  readonly min?: number | null;
  readonly max?: number | null;
}

/**
 * Checks that a range does not end before it begins.
 *
 * @param field what the caller calls it
 * @throws AppError RANGE_UPSIDE_DOWN
 */
export function checkDateRange(field: string, range: DateRange): DateRange {
  const { from, to } = range;
  if (from != null && to != null && from > to) {
    throw new AppError("RANGE_UPSIDE_DOWN", { field, from, to, ends: "`from` and `to`" });
  }
  return range;
}

/**
 * Does the same for numbers.
 *
 * @throws AppError RANGE_UPSIDE_DOWN
 */
export function checkIntRange(field: string, range: IntRange): IntRange {
  const { min, max } = range;
  if (min != null && max != null && min > max) {
    const ends = "`min` and `max`";
    throw new AppError("RANGE_UPSIDE_DOWN", { field, from: String(min), to: String(max), ends });
  }
  return range;
}
