import type { Where } from "../filters/where.ts";

/** What every view of an answer is given. */
export interface ViewProps {
  /** All that is asked of the statements: the page's own condition, and the filter of the address. */
  readonly where: Where;
}
