import { AppError } from "../../errors/app-error.ts";

const DEEPEST = 200;

const OPENING = /[{[(]/g;
const BRACKETS = /[{[(]|[}\])]/g;

/**
 * Refuses a query, or variables, whose brackets nest so deeply that reading it would exhaust the stack. It looks at
 * the bare characters, so brackets inside a text count, too: nobody writes that many.
 *
 * @throws AppError QUERY_TOO_NESTED
 */
export function limitNesting(query: string): void {
  // Most have not as many brackets in all.
  if ((query.match(OPENING)?.length ?? 0) <= DEEPEST) return;
  let depth = 0;
  for (const [bracket] of query.matchAll(BRACKETS)) {
    depth += "{[(".includes(bracket) ? 1 : -1;
    if (depth > DEEPEST) throw new AppError("QUERY_TOO_NESTED", { deepest: DEEPEST });
  }
}

/**
 * Refuses a value, such as the variables of a query, that nests so deeply.
 *
 * @throws AppError QUERY_TOO_NESTED
 */
export function limitValueNesting(value: unknown, depth = 0): void {
  if (depth > DEEPEST) throw new AppError("QUERY_TOO_NESTED", { deepest: DEEPEST });
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) limitValueNesting(inner, depth + 1);
}
